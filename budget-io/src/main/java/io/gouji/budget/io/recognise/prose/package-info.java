/**
 * What sentences say (文字说明): amounts, changes, rates and shares, units in scope, terms explained. Start with
 * {@link io.gouji.budget.io.recognise.prose.ProseReader}.
 */
package io.gouji.budget.io.recognise.prose;
