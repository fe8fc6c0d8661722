/**
 * The one reader of the data files packed into this module (随库数据). In: a path; out: its text. Start with
 * {@link io.gouji.budget.resource.Resources}. Shared by this library's own modules and by nobody else.
 */
package io.gouji.budget.resource;
