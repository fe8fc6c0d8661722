/**
 * What a check says (校验结果): the rules, a finding of each relation or place with its outcome, the contradictions of all
 * relations together, and the policy by which a caller accepts or refuses outcomes. Start at {@link Finding} and
 * {@link Rule}. Values only: nothing here reads a document.
 */
package io.gouji.budget.rules.finding;
