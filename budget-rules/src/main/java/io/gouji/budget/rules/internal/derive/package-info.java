/**
 * Derives every relation from what the figures measure. In comes a document; out goes its {@link Plan}, which documents
 * of one shape share. Start there, then {@link Derivation}.
 */
package io.gouji.budget.rules.internal.derive;
