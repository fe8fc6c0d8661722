/**
 * Tables of goals (绩效目标表): plans, indicators, projects. Start with
 * {@link io.gouji.budget.io.recognise.goals.GoalReader}.
 */
package io.gouji.budget.io.recognise.goals;
