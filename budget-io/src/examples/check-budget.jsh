// Checks a budget: -R-Dbudget=FILE names it. Ends with 0 if nothing is broken, with 1 if something is, with 2 if it fails.
var report = check(System.getProperty("budget"))
/exit report.isBroken() ? 1 : 0
/exit 2
