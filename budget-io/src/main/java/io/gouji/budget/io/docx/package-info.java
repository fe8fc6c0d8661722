/**
 * Reads Word documents into neutral blocks (读取 Word 文档，DOCX): paragraphs, headings by their style, tables with merged
 * and nested cells.
 * <p>
 * Start with {@link DocxSource}. Macros are not run, nothing is fetched; needs no library.
 */
package io.gouji.budget.io.docx;
