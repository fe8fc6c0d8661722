/**
 * The gate before publication (发布审核). In come budget lines, or the obstacles that a report found; out goes a
 * {@link Clearance}. Start there.
 */
package io.gouji.budget.rules.publication;
