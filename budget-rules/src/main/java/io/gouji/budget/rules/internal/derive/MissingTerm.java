package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.label.Labels;
import io.gouji.budget.label.Likeness;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A figure that a relation of the user's own names and the document does not have (所列的数本文件没有), in words: which, and
 * which was probably meant, or what there is.
 */
public record MissingTerm(String chinese, String english) {

    private static final int SHOWN = 8;

    /** Says it of an address or a region. */
    static MissingTerm of(Object term, DepartmentBudget budget) {
        return term instanceof CellRef ref ? of(ref, budget.cells())
                : new MissingTerm("本文件没有印出“{" + term + "}”的数", "the document prints no figure of '{" + term + "}'");
    }

    private static MissingTerm of(CellRef ref, List<Cell> cells) {
        List<CellRef> all = cells.stream().map(Cell::ref).toList();
        if (all.contains(ref)) {
            return new MissingTerm("“" + ref + "”" + "的计量内容与此处不符", "'" + ref + "' is a figure of another kind");
        }
        List<String> forms = texts(all.stream(), CellRef::form);
        Optional<String> form = nearest(ref.form(), forms);
        if (form.isEmpty()) {
            return listed(ref, "表", "table", ref.form(), forms);
        }
        List<CellRef> ofForm = all.stream().filter(each -> each.form().equals(form.get())).toList();
        List<String> rows = texts(ofForm.stream(), CellRef::row);
        Optional<String> row = nearest(ref.row(), rows);
        if (row.isEmpty()) {
            return listed(ref, "行", "row", ref.row(), rows);
        }
        List<String> columns = texts(ofForm.stream().filter(each -> each.row().equals(row.get())), CellRef::column);
        return nearest(ref.column(), columns).map(column -> meant(ref, CellRef.of(form.get(), row.get(), column)))
                .orElseGet(() -> listed(ref, "栏", "column", ref.column(), columns));
    }

    private static List<String> texts(Stream<CellRef> refs, Function<CellRef, String> part) {
        return refs.map(part).distinct().toList();
    }

    /** The same as labels are compared, or else a name like it. */
    private static Optional<String> nearest(String part, List<String> all) {
        String key = Labels.key(part);
        return all.stream().filter(each -> Labels.key(each).equals(key)).findFirst()
                .or(() -> Likeness.nearest(part, all));
    }

    private static MissingTerm meant(CellRef ref, CellRef near) {
        return new MissingTerm("本文件没有“" + ref + "”，是否想用“" + near + "”",
                "the document does not have '" + ref + "'; did you mean '" + near + "'?");
    }

    private static MissingTerm listed(CellRef ref, String chinese, String english, String given, List<String> there) {
        List<String> shown = there.stream().limit(SHOWN).toList();
        boolean more = there.size() > SHOWN;
        return new MissingTerm("本文件没有“" + ref + "”：没有" + chinese + "“" + given + "”，而有"
                + String.join("、", shown) + (more ? "等" : ""),
                "the document does not have '" + ref + "': no " + english + " '" + given + "', but "
                        + String.join(", ", shown) + (more ? " …" : ""));
    }
}
