/**
 * Grades relations over the printed figures of one document. In come a plan and a document; out go {@link Judgements}.
 * Start there, then {@link Grader}, which has the one ladder of grades.
 */
package io.gouji.budget.rules.internal.grade;
