/**
 * Grades relations over the printed figures of one document. In come a plan and a document; out go {@link Judgements}.
 * Start there, then {@link Grader}.
 */
package io.gouji.budget.rules.internal.grade;
