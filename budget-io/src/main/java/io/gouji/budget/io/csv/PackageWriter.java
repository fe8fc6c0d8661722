package io.gouji.budget.io.csv;

import io.gouji.budget.io.json.PackageJson;
import io.gouji.budget.io.json.PackageJson.Resource;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.BudgetTable.UnreadRow;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a budget as a data package (写出数据包): tables as printed, every figure by its coordinates, and the rest. */
public final class PackageWriter {

    private final Loaded loaded;
    private final DepartmentBudget budget;
    private final Path folder;
    private final List<Resource> resources = new ArrayList<>();

    private PackageWriter(Loaded loaded, Path folder) {
        this.loaded = loaded;
        this.budget = loaded.orThrow();
        this.folder = folder;
    }

    /** Writes into a folder that is there and empty. */
    public static void write(Loaded loaded, Path folder) throws IOException {
        new PackageWriter(loaded, folder).write();
    }

    private void write() throws IOException {
        for (int i = 0; i < budget.tables().size(); i++) {
            writeTable(i);
        }
        sheet(PackageSheet.TABLES, this::writeTables);
        sheet(PackageSheet.FIGURES, out -> FigureWriter.write(budget, out));
        sheet(PackageSheet.UNREAD, this::writeUnread);
        sheet(PackageSheet.REMARKS, this::writeRemarks);
        KindWriter.write(loaded, folder, resources);
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(PackageReader.DESCRIPTOR)))) {
            PackageJson.write(budget, resources, out);
        }
    }

    private interface Body {
        void write(CsvOutput out) throws IOException;
    }

    private void sheet(PackageSheet sheet, Body body) throws IOException {
        resources.add(sheet.resource());
        try (CsvOutput out = new CsvOutput(folder.resolve(sheet.path()), sheet.columns())) {
            body.write(out);
        }
    }

    private String name(int table) {
        String form = budget.tables().get(table).form().name().replaceAll("[^A-Za-z0-9_-]", "_");
        return String.format(Locale.ROOT, "%02d-%s", table + 1, form.length() > 60 ? form.substring(0, 60) : form);
    }

    private void writeTable(int index) throws IOException {
        BudgetTable table = budget.tables().get(index);
        FormColumns columns = new FormColumns(table.form());
        String name = name(index);
        resources.add(new Resource("table-" + name.toLowerCase(Locale.ROOT), name + ".csv", table.form().title(),
                columns.fields()));
        try (CsvOutput out = new CsvOutput(folder.resolve(name + ".csv"), columns.all())) {
            for (BudgetRow row : table.rows()) {
                writeRow(out, columns, row.printed());
            }
        }
    }

    private static void writeRow(CsvOutput out, FormColumns columns, PrintedRow row) {
        List<String> own = columns.headings(row.panel());
        out.add(columns.panel(row.panel())).add(row.code()).add(row.name()).add(row.owner()).add(row.line());
        List<String> all = columns.all();
        for (String heading : all.subList(FormColumns.COUNT, all.size())) {
            int figure = own.indexOf(heading);
            out.add(figure < 0 ? "" : row.figures().get(figure).printed());
        }
        out.end();
    }

    private void writeTables(CsvOutput out) {
        for (int i = 0; i < budget.tables().size(); i++) {
            BudgetTable table = budget.tables().get(i);
            out.add(table.form().name()).add(table.form().number()).add(table.form().title())
                    .add(table.unit().map(MoneyUnit::chinese).orElse("")).add(table.line()).add(name(i) + ".csv").end();
        }
    }

    private void writeUnread(CsvOutput out) {
        for (BudgetTable table : budget.tables()) {
            for (UnreadRow row : table.unreadRows()) {
                List<Figure> figures = row.printed().figures();
                for (int i = figures.isEmpty() ? -1 : 0; i < figures.size(); i++) {
                    writeUnread(out, table, row, i);
                }
            }
        }
    }

    private static void writeUnread(CsvOutput out, BudgetTable table, UnreadRow row, int index) {
        PrintedRow printed = row.printed();
        Figure figure = index < 0 ? Figure.blank() : printed.figures().get(index);
        out.add(table.form().name()).add(row.position()).add(printed.panel()).add(printed.code()).add(printed.name())
                .add(printed.owner()).add(printed.line()).add(row.reason().toString()).add(index + 1)
                .add(figure.printed()).add(FigureCells.amount(figure)).add(FigureCells.scale(figure))
                .add(FigureCells.state(figure))
                .add(printed.columns().isEmpty() ? "" : String.valueOf(printed.columns().get(index))).end();
    }

    private void writeRemarks(CsvOutput out) {
        for (BudgetTable table : budget.tables()) {
            table.remarks().forEach(remark -> out.add(table.form().name()).add(remark).end());
        }
    }
}
