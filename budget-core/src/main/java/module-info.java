/** What a department budget says: money, codes, the cube of budget lines, and the published tables. */
module io.gouji.budget.core {
    requires ch.obermuhlner.math.big;
    requires static org.immutables.value.annotations;

    exports io.gouji.budget.money;
    exports io.gouji.budget.code;
}
