/** Whether a department budget can be true. */
module io.gouji.budget.rules {
    requires transitive io.gouji.budget.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.gouji.budget.rules;
    exports io.gouji.budget.rules.finding;
    exports io.gouji.budget.rules.proof;
    exports io.gouji.budget.rules.publication;
    exports io.gouji.budget.rules.repair;
    exports io.gouji.budget.rules.rounding;
}
