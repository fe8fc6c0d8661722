/**
 * Reading and writing department budgets (读写部门预算).
 * <p>
 * Start with {@link io.gouji.budget.io.Budgets}. What it gives back is {@link io.gouji.budget.io.result.Loaded}: the
 * budget, and a {@link io.gouji.budget.io.result.Problem} for each thing that could not be read. No text, however
 * damaged, makes it throw. {@link io.gouji.budget.io.Reports} writes what a check found, and
 * {@link io.gouji.budget.io.Batch} works on many documents at once.
 *
 * <h2>From a file to a finding, a room a line</h2>
 * <ol>
 * <li>{@code io.format}: the format is told by content; an adapter is chosen (start at {@code UndeclaredReader})
 * <li>{@code io.source}: the adapter, such as {@code io.text}, gives neutral blocks with their places ({@code Source})
 * <li>{@code io.draft}: the template that fits is chosen, or one is drafted from the words ({@code TemplateDraft})
 * <li>{@code io.recognise}: blocks become tables, goals and statements by the template ({@code Recogniser})
 * <li>{@code row}: each row gets the region of the cube that its figures measure ({@code PanelMeanings})
 * <li>{@code table}: the document, a region and a figure a cell ({@code DepartmentBudget}); reading ends here
 * <li>{@code rules.internal.derive}: relations follow from the regions alone ({@code Derivation})
 * <li>{@code rules.internal.grade}: each is graded by what its figures print ({@code Grader})
 * <li>{@code rules.internal.repair}: all together are proven; who is wrong, and how to mend it ({@code Diagnosis})
 * <li>{@code rules.finding}: a finding says it in both languages ({@code Finding})
 * </ol>
 */
package io.gouji.budget.io;
