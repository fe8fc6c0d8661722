// Opens JShell on budgets:
//   jshell --class-path budget-io/target/budget.jar --startup DEFAULT --startup budget-io/src/examples/budget.jsh
// Verbs: read(path)  check(path or budget)  show(table, report or budget)  convert(in, out)  ask(budget, "人员经费 208")
//        byClass(budget)  byNature(budget).share("人员经费")  byClass(budget).top(3)  years(budget, before)
import io.gouji.budget.code.*;
import io.gouji.budget.cube.*;
import io.gouji.budget.io.*;
import io.gouji.budget.io.tidy.*;
import io.gouji.budget.money.*;
import io.gouji.budget.rules.*;
import io.gouji.budget.rules.finding.*;
import io.gouji.budget.table.*;
import io.gouji.budget.io.cli.Shell;

DepartmentBudget read(String path) { return Shell.read(path); }
Report check(String path) { return Shell.check(path); }
Report check(DepartmentBudget budget) { return Shell.check(budget); }
void show(DepartmentBudget budget) { Shell.show(budget); }
void show(BudgetTable table) { Shell.show(table); }
void show(Report report) { Shell.show(report); }
void show(Object value) { Shell.show(value); }
java.nio.file.Path convert(String in, String out) throws java.io.IOException { return Shell.convert(in, out); }
Answer ask(DepartmentBudget budget, String words) { return Shell.ask(budget, words); }
Breakdown byClass(DepartmentBudget budget) { return Breakdown.byClass(budget); }
Breakdown byNature(DepartmentBudget budget) { return Breakdown.byNature(budget); }
Breakdown years(DepartmentBudget budget, DepartmentBudget before) { return byClass(budget).beside(byClass(before)); }
