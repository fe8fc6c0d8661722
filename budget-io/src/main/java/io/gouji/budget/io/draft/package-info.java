/**
 * Drafts the declaration of a document's own template from its words (自动起草表样).
 * <p>
 * Comes in: the blocks of a {@link io.gouji.budget.io.source.Source}. Each grid becomes a {@link Sketch} (title, unit,
 * headings, labels), each sketch a drafted form by the lexicon, and all of them a declaration with a comment on every
 * guess. Goes out: a {@link TemplateDraft}, its template and its doubts. Start with {@link TemplateDraft}.
 */
package io.gouji.budget.io.draft;
