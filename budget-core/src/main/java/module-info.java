/** Department budgets as published: money, codes, the cube of budget lines, and the published tables. */
module io.gouji.budget.core {
    requires ch.obermuhlner.math.big;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.gouji.budget.money;
    exports io.gouji.budget.code;
    exports io.gouji.budget.cube;
    exports io.gouji.budget.table;
    exports io.gouji.budget.publish;
    exports io.gouji.budget.label to io.gouji.budget.rules, io.gouji.budget.io;
    exports io.gouji.budget.prose to io.gouji.budget.rules, io.gouji.budget.io;
    exports io.gouji.budget.lexicon to io.gouji.budget.rules, io.gouji.budget.io;
    exports io.gouji.budget.style to io.gouji.budget.rules, io.gouji.budget.io;
    exports io.gouji.budget.resource to io.gouji.budget.rules, io.gouji.budget.io;
    exports io.gouji.budget.sample to io.gouji.budget.rules, io.gouji.budget.io;
}
