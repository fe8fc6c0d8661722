/**
 * Tables laid out as their forms are printed (表样), for writers of workbooks and pages. Start with
 * {@link io.gouji.budget.io.sheet.FormSheet}.
 */
package io.gouji.budget.io.sheet;
