/** How department budgets get in and out. */
module io.gouji.budget.io {
    requires transitive io.gouji.budget.core;
    requires transitive io.gouji.budget.rules;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires static info.picocli;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires java.xml;
    requires static org.jspecify;
    requires static java.desktop;
    requires static org.apache.commons.compress;
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static org.apache.poi.poi;
    requires static org.apache.poi.scratchpad;
    requires static org.jsoup;
    requires static java.sql;

    exports io.gouji.budget.io;
    exports io.gouji.budget.io.result;
    exports io.gouji.budget.io.tidy;
}
