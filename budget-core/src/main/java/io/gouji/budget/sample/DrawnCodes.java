package io.gouji.budget.sample;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import java.util.List;
import java.util.stream.Stream;

/** The codes that generated lines may carry: items and sections of the newest catalogue. */
final class DrawnCodes {

    static final List<FunctionCode> ITEMS =
            Catalogue.standard().functionCodes().stream().filter(code -> code.value().length() == 7).toList();
    static final List<EconomicCode> PERSONNEL = sections("301", "303");
    static final List<EconomicCode> OPERATING = sections("302", "310");
    static final List<EconomicCode> THREE_PUBLIC =
            Stream.of("30212", "30217", "30231", "31013").map(EconomicCode::of).toList();

    private DrawnCodes() {
    }

    private static List<EconomicCode> sections(String... classes) {
        return Catalogue.standard().economicCodes().stream().filter(code -> code.value().length() == 5)
                .filter(code -> List.of(classes).contains(code.value().substring(0, 3))).toList();
    }
}
