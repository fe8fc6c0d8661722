/** Reports in the forms that other programs read. Start with {@link io.gouji.budget.io.report.JsonReport}. */
package io.gouji.budget.io.report;
