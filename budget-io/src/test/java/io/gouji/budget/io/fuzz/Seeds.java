package io.gouji.budget.io.fuzz;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Samples;
import io.gouji.budget.io.recognise.goals.GoalSamples;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.text.PrintedText;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What fuzzing starts from: small documents of every kind, made when they are asked for. */
final class Seeds {

    /** One form, so that a whole document is short. */
    static final Template SMALL = Template.parse("""
            template small phase=BUDGET
            leaves nature BASIC PROJECT
            form 3 EXPENDITURE 部门支出总表|支出总表
              panel side=EXPENDITURE
                column 合计
                column 基本支出 nature=BASIC
                column 项目支出 nature=PROJECT
                row 合计
                functions
            """);

    private Seeds() {
    }

    /** A budget of one form, two forms of one on the built-in template, and what is read of a text with goals. */
    static List<Loaded> documents() {
        DepartmentBudget builtIn = GeneratedLines.budget(1, Template.wuchang2024(), Size.TINY);
        List<BudgetTable> tables = builtIn.tables().stream()
                .filter(each -> List.of("EXPENDITURE", "THREE_PUBLIC").contains(each.form().name())).toList();
        return List.of(Loaded.of(GeneratedLines.budget(1, SMALL, Size.TINY), List.of()),
                Loaded.of(DepartmentBudget.builder().from(builtIn).tables(tables).build(), List.of()),
                Budgets.readText(GoalSamples.text()));
    }

    /** Published text: printed budgets, and the sample in pieces that begin with its title. */
    static Stream<byte[]> texts() {
        Stream<String> printed = documents().stream().map(Loaded::orThrow)
                .filter(each -> each.year().isPresent()).map(PrintedText::of);
        String sample = Samples.text();
        String title = sample.substring(0, sample.indexOf('\n') + 1);
        Stream<String> pieces = Stream.of(sample.split("(?m)^(?=表)")).map(piece -> title + piece);
        return Stream.of(printed, pieces, Stream.of(GoalSamples.text())).flatMap(each -> each)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** The documents as files of that name. */
    static List<Path> files(Path folder, String name) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Loaded document : documents()) {
            Path file = Files.createDirectories(folder.resolve("seed" + files.size())).resolve(name);
            Budgets.write(document, file);
            files.add(file);
        }
        return files;
    }

    /** A declaration cut into lines that each template has. */
    static Stream<byte[]> declarations() {
        return Stream.concat(Stream.of(SMALL), Templates.all().stream()).map(Template::declaration)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** The smallest budget with a wrong figure. */
    static DepartmentBudget wrong() {
        CellRef cell = small().cells().get(0).ref();
        return small().withFigure(cell, Figure.parse("98765.43"));
    }

    /** The smallest budget. */
    static DepartmentBudget small() {
        return documents().get(0).orThrow();
    }
}
