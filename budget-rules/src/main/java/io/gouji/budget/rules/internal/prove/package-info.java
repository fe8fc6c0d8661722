/**
 * All relations of a document as one linear system. In come a plan and its figures; out goes a system for the prover,
 * made of the linear forms of the relations, and the argument that a conflict makes. Start at {@link JointSystem}.
 */
package io.gouji.budget.rules.internal.prove;
