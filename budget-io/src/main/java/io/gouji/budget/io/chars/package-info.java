/**
 * Characters and digits as they are printed (字符), whatever their width: knows nobody. Start with
 * {@link io.gouji.budget.io.chars.Chars}.
 */
package io.gouji.budget.io.chars;
