/**
 * Printed sums that add up (舍位平衡), and the note that says where they do not (尾差说明).
 * <p>
 * Start with {@link io.gouji.budget.rules.rounding.ConsistentRounding}; what it finds is a
 * {@link io.gouji.budget.rules.rounding.Rounding}. {@link io.gouji.budget.rules.rounding.RoundingNote} words what
 * remains of differences where figures are rounded one by one.
 */
package io.gouji.budget.rules.rounding;
