package io.gouji.budget.io.csv;

import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.json.PackageJson;
import io.gouji.budget.io.json.PackageJson.Descriptor;
import io.gouji.budget.io.recognise.line.PrintCheck;
import io.gouji.budget.io.record.Narrative;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a budget from a data package (读入数据包). What is wrong with a file is a problem, and the rest is read. */
public final class PackageReader {

    /** The file that makes a folder a data package. */
    public static final String DESCRIPTOR = "datapackage.json";

    private final Template template;
    private final ProblemLog problems = ProblemLog.empty();
    private final Map<String, Head> heads = new LinkedHashMap<>();
    private final Map<String, List<String>> remarks = new HashMap<>();
    private final Narrative words = Narrative.none();
    private final UnreadRows unread = new UnreadRows();

    /** What {@code tables.csv} says of a table. */
    record Head(Form form, Optional<MoneyUnit> unit, int line, String path) {
    }

    private PackageReader(Template template) {
        this.template = template;
    }

    /** Reads the package in that folder, or that the descriptor of that name describes. */
    public static Loaded read(String source, Path file, Template template) throws IOException {
        Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
        Path descriptor = Files.isDirectory(file) ? file.resolve(DESCRIPTOR) : file;
        if (!Files.isRegularFile(descriptor)) {
            return Loaded.unreadable(List.of(
                    Problem.of(source, 0, 0, "without either",
                    Expectation.of("folder must hold documents, or be a data package with a file '{}' in it",
                            DESCRIPTOR))));
        }
        ProblemLog problems = ProblemLog.empty();
        Descriptor known = PackageJson.read(DESCRIPTOR, descriptor, template, problems);
        if (known.template().isEmpty()) {
            return Loaded.unreadable(problems.problems());
        }
        PackageReader reader = new PackageReader(known.template().get());
        problems.problems().forEach(reader.problems::add);
        return reader.read(known, Objects.requireNonNull(folder));
    }

    private Loaded read(Descriptor descriptor, Path folder) throws IOException {
        PackageFiles files = new PackageFiles(folder, descriptor.paths(), problems);
        FigureReader figures = new FigureReader(template, descriptor.year());
        files.read(PackageSheet.TABLES.path(), PackageSheet.TABLES.columns(), this::addHead);
        files.read(PackageSheet.FIGURES.path(), PackageSheet.FIGURES.columns(), figures::add);
        files.read(PackageSheet.UNREAD.path(), PackageSheet.UNREAD.columns(), unread::add);
        files.read(PackageSheet.REMARKS.path(), PackageSheet.REMARKS.columns(),
                in -> remarks.computeIfAbsent(in.text(0), form -> new ArrayList<>()).add(in.text(1)));
        KindReader.read(files, problems, words);
        DepartmentBudget.Builder builder = DepartmentBudget.builder().department(descriptor.department())
                .year(descriptor.year()).template(template);
        words.into(builder);
        for (Head head : heads.values()) {
            table(files, head, figures.of(head.form()), descriptor.year()).ifPresent(builder::addTables);
        }
        List<Problem> told = new ArrayList<>(words.problems());
        told.addAll(problems.problems());
        return PrintCheck.of(PackageSheet.FIGURES.path(), Loaded.of(builder.build(), told));
    }

    private void addHead(CsvInput in) {
        Optional<Form> form = template.form(in.text(0));
        if (form.isEmpty()) {
            in.problem(0, Expectation.of("form must be one of the template {}", template.name()));
            return;
        }
        String unit = in.text(3);
        Optional<MoneyUnit> known = List.of(MoneyUnit.values()).stream().filter(each -> each.chinese().equals(unit))
                .findFirst();
        if (known.isEmpty() && !unit.isEmpty()) {
            in.problem(3, Expectation.of("unit must be one of money, such as 万元, 元 or 亿元, or empty"));
        }
        if (heads.putIfAbsent(form.get().name(),
                new Head(form.get(), known, in.integer(4, 0, 0), in.text(5))) != null) {
            in.problem(0, Expectation.of("form must have one table"));
        }
    }

    /** The table of a file; none if the file was refused, since an empty one would say that the form is there. */
    private Optional<BudgetTable> table(PackageFiles files, Head head, FormFigures figures, OptionalInt year)
            throws IOException {
        TableRows rows = new TableRows(head, figures, year);
        if (!files.read(head.path(), rows.columns(), rows::add)) {
            problems.add(Problem.of(DESCRIPTOR, "$.resources", 0, 0, head.path(),
                    Expectation.of("table must have its file to be read on")));
            return Optional.empty();
        }
        return Optional.of(BudgetTable.of(head.form(), head.unit(),
                unread.among(head.form(), rows.rows(), problems),
                remarks.getOrDefault(head.form().name(), List.of()), head.line()));
    }
}
