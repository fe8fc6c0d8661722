/**
 * Reads old Word documents into neutral blocks (读取旧版 Word，DOC): paragraphs and tables; columns by the edges of cells.
 * <p>
 * Start with {@link DocSource}. Macros are not run. Needs {@code org.apache.poi:poi-scratchpad}.
 */
package io.gouji.budget.io.doc;
