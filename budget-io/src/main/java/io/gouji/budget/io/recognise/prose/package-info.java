/**
 * What sentences say (文字说明): statements with their numbers, units in scope, terms explained. Start with
 * {@link io.gouji.budget.io.recognise.prose.NarrativeReader}.
 * <p>
 * Six forms of speech cover what offices write: an amount of a subject, its change and rate against a base, a base
 * named by its phase, a share of a named whole, a degree of completion, and parts of a whole.
 */
package io.gouji.budget.io.recognise.prose;
