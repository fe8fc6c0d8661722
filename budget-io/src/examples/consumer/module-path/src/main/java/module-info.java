/** An application that checks budgets. */
module consumer {
    requires io.gouji.budget.io;
}
