/**
 * Reads web pages into neutral blocks (读取网页): saved pages with scripts and navigation around the article, and pages
 * packed as MHT.
 * <p>
 * Start with {@link HtmlSource} and {@link MhtSource}. Scripts are not run and nothing is fetched. Needs
 * {@code org.jsoup:jsoup}.
 */
package io.gouji.budget.io.html;
