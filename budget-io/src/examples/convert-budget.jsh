// Prints a table, writes the budget as a workbook, and ends with 0 if reading that gives the same
// budget, with 1 if not, with 2 if it fails.
// -R-Dbudget=FILE names it, -R-Dworkbook=FILE.xlsx the workbook.
var budget = read(System.getProperty("budget"))
show(budget.table("EXPENDITURE").get())
convert(System.getProperty("budget"), System.getProperty("workbook"))
/exit read(System.getProperty("workbook")).equals(budget) ? 0 : 1
/exit 2
