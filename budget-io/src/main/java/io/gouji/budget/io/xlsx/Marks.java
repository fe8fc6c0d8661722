package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.sheet.SheetCell;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report says of each cell: the worst outcome of the relations that it is the whole of, and what they say. */
final class Marks {

    private static final int MAX_COMMENT = 2_000;

    private final Map<CellRef, Mark> marks = new HashMap<>();

    private Marks() {
    }

    /** The outcome and the text of one cell. */
    record Mark(Outcome outcome, List<String> messages) {

        String comment() {
            String text = String.join("\n", messages);
            return text.length() > MAX_COMMENT ? text.substring(0, MAX_COMMENT) + "…" : text;
        }
    }

    static Marks of(Optional<Report> report, Language language) {
        Marks marks = new Marks();
        report.ifPresent(each -> each.findings().forEach(finding -> marks.add(finding, language)));
        return marks;
    }

    private void add(Finding finding, Language language) {
        List<Cell> judged = finding.kind() == Kind.COPY ? finding.parts() : finding.wholes();
        String outcome = language == Language.ZH ? finding.outcome().chinese() : finding.outcome().name();
        String rule = language == Language.ZH ? finding.title(language) + "：" : finding.rule().id() + ": ";
        String message = outcome + " " + rule + finding.message(language);
        for (Cell cell : judged) {
            Mark mark = marks.computeIfAbsent(cell.ref(), ref -> new Mark(finding.outcome(), new ArrayList<>()));
            mark.messages().add(message);       // findings come worst first
        }
    }

    Optional<Mark> at(SheetCell cell) {
        return cell.ref().map(marks::get);
    }

    /** The fill of a judged cell. */
    static String fill(Outcome outcome) {
        return new EnumMap<>(Map.of(Outcome.BROKEN, "FFC7CE", Outcome.STRAINED, "FFEB9C", Outcome.ROUNDED, "E3EEF9",
                Outcome.INCOMPLETE, "EDE7F3")).getOrDefault(outcome, "FFFFFF");
    }
}
