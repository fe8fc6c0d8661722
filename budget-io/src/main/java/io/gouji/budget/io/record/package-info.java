/**
 * What a document says beside its tables (表外内容): goals, indicators, terms, units, text, problems. Start with
 * {@link io.gouji.budget.io.record.RecordTypes}, where the fields of each are declared once, for every codec: a new
 * field is one line there, and one in the schema.
 */
package io.gouji.budget.io.record;
