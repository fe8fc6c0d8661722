/**
 * Reads PDF into neutral blocks (读取 PDF), by the geometry of ruling lines and texts; no knowledge of budgets.
 * <p>
 * Start with {@link PdfSource}. A page's operators become text runs and ruling lines ({@code PageEngine}); lines that
 * meet make tables ({@code RuledTable}), the rest lines of text; over all pages tables are continued, wrapped lines
 * joined, page numbers and contents left out ({@code PdfAssembler}). Needs {@code org.apache.pdfbox:pdfbox}.
 */
package io.gouji.budget.io.pdf;
