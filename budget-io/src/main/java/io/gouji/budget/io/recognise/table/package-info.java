/**
 * Tables (公开表): found by their titles, read by their headers. Start with
 * {@link io.gouji.budget.io.recognise.table.TableFinder}.
 */
package io.gouji.budget.io.recognise.table;
