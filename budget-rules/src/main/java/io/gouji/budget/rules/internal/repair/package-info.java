/**
 * Why figures cannot all be true, and the ways out. In come the judgements of a document; out go contradictions with
 * their repairs. Start at {@link Diagnosis}.
 * <p>
 * {@link io.gouji.budget.rules.internal.repair.JointReading} says what the document is taken to say as a whole, {@link
 * io.gouji.budget.rules.internal.repair.CauseSearch} finds why it contradicts itself, and {@link
 * io.gouji.budget.rules.internal.repair.CauseReport} tells the causes as contradictions. For their repairs {@link
 * io.gouji.budget.rules.internal.repair.Repairer} says what a freed figure may print, {@link
 * io.gouji.budget.rules.internal.repair.SlipSearch} looks for slips of several figures and of signs, and {@link
 * io.gouji.budget.rules.internal.repair.Mending} takes values for all causes that hold together.
 */
package io.gouji.budget.rules.internal.repair;
