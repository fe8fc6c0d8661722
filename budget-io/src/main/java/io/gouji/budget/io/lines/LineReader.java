package io.gouji.budget.io.lines;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the records of a file into lines. A bad record is a problem with its place, and the rest is read. */
final class LineReader {

    static final int MAX_LINES = 4_000_000;
    static final String NONE = "不分";

    private final String source;
    private final FieldMap fields = FieldMap.standard();
    private final ProblemLog problems;
    private final BudgetLines.Builder lines = BudgetLines.builder();
    private final Map<LinePart, Integer> places = new EnumMap<>(LinePart.class);
    private final Map<LinePart, Region> implied = new EnumMap<>(LinePart.class);
    private final Map<LinePart, Map<String, Region>> known = new EnumMap<>(LinePart.class);
    private final Map<Integer, FieldMap.Amount> amounts = new HashMap<>();
    private final Map<UnitCode, String> names = new HashMap<>();
    private long skipped;
    private long read;

    LineReader(String source, ProblemLog problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Finds the columns; false if there are none of amounts, so that this is no head. */
    boolean head(List<String> cells, int line) {
        for (int i = 0; i < cells.size(); i++) {
            Optional<FieldMap.Amount> amount = fields.amount(cells.get(i));
            Optional<FieldMap.Column> column = fields.column(cells.get(i));
            if (amount.isPresent()) {
                amounts.put(i, amount.get());
            } else if (column.isPresent() && places.putIfAbsent(column.get().part(), i) == null) {
                implied.put(column.get().part(), column.get().implied());
            } else if (column.isPresent()) {
                problem(line, i, cells.get(i),
                        Expectation.of("column must not tell again what '{}' tells",
                                fields.heading(column.get().part())));
            }
        }
        return !amounts.isEmpty() && !places.isEmpty();
    }

    /** Reads a record. */
    void add(List<String> cells, int line) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            addLines(cells, line);
        } catch (IllegalArgumentException | ArithmeticException ex) {
            skipped++;
            problem(line, -1, String.join(",", cells),
                    Expectation.of("line must be consistent ({})", String.valueOf(ex.getMessage())));
        } catch (BadCell ex) {
            skipped++;
            problem(line, ex.column, cell(cells, ex.column), ex.expected);
        }
    }

    private void addLines(List<String> cells, int line) throws BadCell {
        name(cells, LinePart.DEPARTMENT, LinePart.DEPARTMENT_NAME, line);
        name(cells, LinePart.UNIT, LinePart.UNIT_NAME, line);
        if (amounts.keySet().stream().allMatch(i -> cell(cells, i).isEmpty()) && isName(cells)) {
            return;
        }
        Region region = region(cells);
        boolean any = false;
        for (Map.Entry<Integer, FieldMap.Amount> amount : amounts.entrySet()) {
            String text = cell(cells, amount.getKey());
            if (!text.isEmpty()) {
                Money money = money(text, amount.getValue(), amount.getKey());
                lines.add(BudgetLine.of(amount.getValue().implied().and(region), money));
                any = true;
            }
        }
        if (!any) {
            throw new BadCell(amounts.keySet().iterator().next(), Expectation.of("line must have an amount"));
        }
        read++;
    }

    /** A record of nothing but a unit's code and name. */
    private boolean isName(List<String> cells) {
        return places.keySet().stream().filter(part -> !text(cells, part).isEmpty())
                .allMatch(part -> part == LinePart.UNIT
                || part == LinePart.UNIT_NAME || part == LinePart.DEPARTMENT || part == LinePart.DEPARTMENT_NAME);
    }

    private void name(List<String> cells, LinePart code, LinePart name, int line) throws BadCell {
        String text = code(text(cells, code));
        String said = text(cells, name);
        if (text.isEmpty() || said.isEmpty() || !UnitCode.isValid(text)) {
            return;
        }
        String before = names.putIfAbsent(UnitCode.of(text), said);
        if (before == null) {
            lines.name(UnitCode.of(text), said);
        } else if (!before.equals(said)) {
            problem(line, place(name), said,
                    Expectation.of("unit {} must have one name, such as '{}'", text, before));
        }
    }

    private Region region(List<String> cells) throws BadCell {
        Region told = Region.everything();
        Region tacit = Region.everything();
        List<Dimension> none = new ArrayList<>(0);
        for (LinePart part : places.keySet()) {
            String text = text(cells, part);
            if (text.equals(NONE)) {
                part.dimension().ifPresent(none::add);
            } else if (!text.isEmpty() && part == LinePart.CATEGORY) {
                tacit = tacit.and(member(part, text));
            } else if (!text.isEmpty() && part.dimension().isPresent()) {
                told = told.and(member(part, text));
                tacit = tacit.and(implied.getOrDefault(part, Region.everything()));
            }
        }
        Region region = tacit.and(told).and(names(cells));
        for (Dimension dimension : none) {
            region = region.without(dimension);
        }
        if (region.isRoot(Dimension.SIDE)) {
            throw new BadCell(places.getOrDefault(LinePart.SIDE, 0),
                    Expectation.of("side must be 收入 or 支出, or told by an economic code"));
        }
        return region;
    }

    /** What is told by names: projects, and a unit without a code. */
    private Region names(List<String> cells) {
        Region region = Region.everything();
        String project = text(cells, LinePart.PROJECT).isEmpty()
                ? text(cells, LinePart.PROJECT_CODE) : text(cells, LinePart.PROJECT);
        String category = text(cells, LinePart.CATEGORY);
        if (!project.isEmpty() || !category.isEmpty()) {
            List<String> path = new ArrayList<>(category.isEmpty() ? List.of() : Arrays.asList(category.split("/")));
            if (!project.isEmpty()) {
                path.add(project);
            }
            region = region.withProject(path);
        }
        String unit = text(cells, LinePart.UNIT_NAME);
        return text(cells, LinePart.UNIT).isEmpty() && !unit.isEmpty()
                ? region.withUnitNames(Arrays.asList(unit.split("/"))) : region;
    }

    private Region member(LinePart part, String text) throws BadCell {
        Map<String, Region> met = known.computeIfAbsent(part, any -> new HashMap<>());
        Region region = met.get(text);
        if (region == null) {
            try {
                region = parsed(part, text);
            } catch (IllegalArgumentException ex) {
                throw new BadCell(place(part),
                        Expectation.of("{} must be a known code or name", fields.heading(part)));
            }
            met.put(text, region);
        }
        return region;
    }

    private Region parsed(LinePart part, String text) {
        String code = code(text);
        return switch (part) {
            case YEAR -> Region.everything().withYear(Integer.parseInt(text.endsWith("年") ? code : text));
            case UNIT -> Region.everything().with(UnitCode.of(code));
            case FUNCTION -> Region.everything().with(FunctionCode.of(code));
            case ECONOMIC -> Region.everything().with(EconomicCode.of(code));
            case CATEGORY -> fields.member(LinePart.NATURE, text, text).map(Region.everything()::with)
                    .orElse(Region.everything());
            default -> text.endsWith("/") ? own(part, text) : Region.everything()
                    .with(fields.member(part, text, code).orElseThrow(IllegalArgumentException::new));
        };
    }

    /** A member that only a template knows, told by all names from the root. */
    private static Region own(LinePart part, String path) {
        String dimension = part.dimension().orElseThrow(IllegalArgumentException::new).name().toLowerCase(Locale.ROOT);
        return Region.everything().with(Node.parse(dimension + "=" + path));
    }

    /** The digits that a text begins with. */
    private static String code(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return text.substring(0, end);
    }

    private Money money(String text, FieldMap.Amount amount, int column) throws BadCell {
        String plain = text.replace(",", "").replace("，", "");
        if (plain.length() > 40 || !plain.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new BadCell(column, Expectation.of("amount must be plain digits"));
        }
        try {
            return amount.unit().money(new BigDecimal(plain));
        } catch (IllegalArgumentException | ArithmeticException ex) {
            throw new BadCell(column,
                    Expectation.of("amount must not be finer than one fen nor have more than 12 digits of 万元"));
        }
    }

    private String text(List<String> cells, LinePart part) {
        int place = place(part);
        return place < 0 ? "" : cell(cells, place);
    }

    /** The column of a part; -1 if there is none. */
    private int place(LinePart part) {
        return places.getOrDefault(part, -1);
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    private void problem(int line, int column, String text, Expectation expected) {
        problems.add(Problem.of(source, line, column + 1, text, expected));
    }

    BudgetLines lines() {
        return lines.build();
    }

    boolean isFull() {
        return read >= MAX_LINES;
    }

    long skipped() {
        return skipped;
    }

    /** A cell that cannot be read. */
    private static final class BadCell extends Exception {

        private static final long serialVersionUID = 1L;

        private final int column;
        private final Expectation expected;

        BadCell(int column, Expectation expected) {
            super(expected.toString(), null, false, false);
            this.column = column;
            this.expected = expected;
        }
    }
}
