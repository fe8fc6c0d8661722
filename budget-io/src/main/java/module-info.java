/** How department budgets get in and out. */
module io.gouji.budget.io {
    requires transitive io.gouji.budget.core;
    requires transitive io.gouji.budget.rules;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires static info.picocli;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;

    exports io.gouji.budget.io;
}
