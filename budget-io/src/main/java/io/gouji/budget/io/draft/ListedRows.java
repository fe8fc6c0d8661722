package io.gouji.budget.io.draft;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.io.draft.RowDrafter.Printed;
import io.gouji.budget.lexicon.Mark;
import java.util.List;
import java.util.Set;

/** Which list the rows of a panel are: of codes, units, projects or names, or of labels that each mean something. */
final class ListedRows {

    private final Set<Mark> marks;

    /** The rows below headings with those marks. */
    ListedRows(Set<Mark> marks) {
        this.marks = marks;
    }

    /** Returns the list that the rows are, by their codes and the words above them; empty for labelled rows. */
    String list(List<Printed> printed) {
        long coded = printed.stream().filter(row -> CellText.isDigits(row.code())).count();
        if (coded > 0) {
            return codeList(printed);
        }
        long owned = printed.stream().filter(row -> !row.owner().isEmpty()).count();
        if (owned > 0 && marks.contains(Mark.PROJECTS)) {
            return "projects";
        }
        if (marks.contains(Mark.UNITS) && !marks.contains(Mark.FUNCTIONS)) {
            boolean named = printed.stream().allMatch(row -> row.code().isEmpty()) && !printed.isEmpty();
            return named ? "names" : "units";
        }
        if (marks.contains(Mark.CODE) && !marks.contains(Mark.GOVERNMENT) && !marks.contains(Mark.PROJECTS)) {
            return marks.contains(Mark.ECONOMICS) ? "economics" : "functions";
        }
        return marks.contains(Mark.PROJECTS) || marks.contains(Mark.GOVERNMENT) ? "names" : "";
    }

    private String codeList(List<Printed> printed) {
        long functions = printed.stream().filter(row -> FunctionCode.isValid(row.code())
                && row.code().startsWith("2")).count();
        long economics = printed.stream().filter(row -> EconomicCode.isValid(row.code())
                && row.code().startsWith("3")).count();
        boolean units = marks.contains(Mark.UNITS) && !marks.contains(Mark.FUNCTIONS)
                && !marks.contains(Mark.ECONOMICS) && printed.stream().allMatch(row -> row.owner().isEmpty());
        if (marks.contains(Mark.GOVERNMENT) && functions + economics == 0) {
            return "names";
        }
        return units || functions + economics == 0 ? "units" : functions >= economics ? "functions" : "economics";
    }
}
