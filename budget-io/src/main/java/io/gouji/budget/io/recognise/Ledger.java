package io.gouji.budget.io.recognise;

import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.NumberTokens;
import io.gouji.budget.io.recognise.line.NumberTokens.Token;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.line.TableFurniture;
import io.gouji.budget.io.recognise.line.UnitText;
import io.gouji.budget.io.recognise.prose.ProseNumber;
import io.gouji.budget.io.recognise.prose.ProseNumber.Role;
import io.gouji.budget.io.recognise.table.ReadTable;
import io.gouji.budget.io.recognise.table.TableMarks;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded.Coverage;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.prose.Numeral;
import io.gouji.budget.prose.Sentence;
import io.gouji.budget.prose.Sentences;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.PrintedRow;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts every number of a source once (读数清单): what the tables, the goals and the sentences took, what names and does
 * not measure, and what is left, which is a problem each.
 */
final class Ledger {

    private static final Expectation UNPLACED =
            Expectation.of("number must belong to a table, a goal or a sentence that is understood");

    private final SourceLines lines;
    private final SourceLog problems;
    private final @Nullable ReadTable[] tables;         // by line
    private final Map<Long, Role> said = new HashMap<>();
    private final Map<Long, Role> goalFigures = new HashMap<>();
    private final BitSet goals = new BitSet();
    private final BitSet told = new BitSet();
    private final int[] counts = new int[Role.values().length];
    private Coverage.First first = Coverage.First.NONE;
    private boolean numbered;             // the row at hand begins with its ordinal or code

    Ledger(SourceLines lines, SourceLog problems) {
        this.lines = lines;
        this.problems = problems;
        this.tables = new ReadTable[lines.count()];
    }

    private static long key(int line, int column) {
        return ((long) line << 20) + column;
    }

    void tables(List<ReadTable> read) {
        read.forEach(table -> table.lines().stream().forEach(line -> tables[line] = table));
    }

    /** Takes the lines of the tables of goals, of which some stayed text only, and the figures in them. */
    void goals(BitSet read, BitSet unread, List<BudgetTable> figures) {
        goals.or(read);
        goals.andNot(unread);
        told.or(unread);
        for (BudgetTable table : figures) {
            table.rows().forEach(row -> goalFigures(row.printed(), Role.FIGURE));
            table.unreadRows().forEach(row -> goalFigures(row.printed(), Role.UNPLACED));
        }
    }

    private void goalFigures(PrintedRow row, Role role) {
        for (int i = 0; i < row.figures().size() && !row.columns().isEmpty(); i++) {
            if (!row.figures().get(i).isBlank() && !row.figures().get(i).isUnread()) {
                goalFigures.put(key(row.line() - 1, row.columns().get(i) - 1), role);
            }
        }
    }

    /** Takes what became of the numbers of the text; a figure stays one whatever another form says of it. */
    void text(List<ProseNumber> numbers) {
        numbers.forEach(number -> said.merge(key(number.line() - 1, number.column() - 1), number.role(),
                (before, now) -> before == Role.FIGURE ? before : now));
    }

    /** Takes the lines of tables that were told as a whole: their numbers are not told one by one again. */
    void told(BitSet tables) {
        told.or(tables);
    }

    /** Counts the numbers of all lines and of what the adapter left out. */
    Coverage count(List<LeftOut> leftOut) {
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isTabbed(line)) {
                row(line, lines.cells(line), tables[line]);
            } else {
                plain(line);
            }
        }
        leftOut.forEach(each -> counts[Role.IDENTIFIER.ordinal()] += NumberTokens.count(each.text()));
        return new Coverage(of(Role.FIGURE), of(Role.TARGET), of(Role.IDENTIFIER), of(Role.UNPLACED), first);
    }

    private int of(Role role) {
        return counts[role.ordinal()];
    }

    private void row(int line, List<String> cells, @Nullable ReadTable table) {
        numbered = table == null && TableFurniture.isNumbered(cells);
        for (int cell = 0; cell < cells.size(); cell++) {
            cell(line, cell, cells.get(cell), table);
        }
    }

    private void cell(int line, int cell, String text, @Nullable ReadTable table) {
        Role own = table == null ? Role.UNPLACED : role(table.marks(), line, cell);
        if (own != Role.UNPLACED) {
            counts[own.ordinal()] += NumberTokens.count(text);
            return;
        }
        List<Token> tokens = NumberTokens.in(text);
        if (tokens.isEmpty()) {
            return;
        }
        if (table != null) {
            tokens.forEach(token -> take(own, line, cell + 1, token, false));
        } else if (goalFigures.containsKey(key(line, cell))) {
            Role role = goalFigures.getOrDefault(key(line, cell), Role.UNPLACED);
            tokens.forEach(token -> take(role, line, cell + 1, token, false));
        } else {
            Map<Integer, Role> roles = numbered && cell == 0 ? Map.of() : ofContext(text, goals.get(line));
            tokens.forEach(token -> take(roles.getOrDefault(token.start(), Role.IDENTIFIER), line, cell + 1, token,
                    !told.get(line)));
        }
    }

    private static Role role(TableMarks marks, int line, int cell) {
        return marks.isFigure(line, cell) ? Role.FIGURE : marks.isUnplaced(line, cell) ? Role.UNPLACED
                : marks.isContinued(line) && cell > 0 ? Role.FIGURE : Role.IDENTIFIER;
    }

    private void plain(int line) {
        String text = lines.text(line);
        List<Token> tokens = NumberTokens.in(text);
        if (tokens.isEmpty()) {
            return;
        }
        boolean names = tables[line] != null || TableFurniture.is(text) || UnitText.isIn(text)
                || LineKind.isPageNumber(text) || LineKind.isHeading(text);
        Map<Integer, Role> roles = null;
        for (Token token : tokens) {
            Role known = names ? Role.IDENTIFIER : said.get(key(line, token.start()));
            roles = known == null && roles == null ? ofContext(text, goals.get(line)) : roles;
            Role role = known != null || roles == null ? known : roles.get(token.start());
            take(role == null ? Role.IDENTIFIER : role, line, token.start() + 1, token, true);
        }
    }

    /** The role of each number by its own surroundings; in a table of goals what measures is a target. */
    private static Map<Integer, Role> ofContext(String text, boolean goal) {
        Map<Integer, Role> roles = new HashMap<>();
        for (Sentence sentence : new Sentences().line(1, text).finish()) {
            for (Numeral numeral : sentence.numerals()) {
                Role role = numeral.kind() == Numeral.Kind.IDENTIFIER ? Role.IDENTIFIER
                        : goal || numeral.kind() == Numeral.Kind.COUNT ? Role.TARGET : Role.UNPLACED;
                roles.put(sentence.column(numeral.start()) - 1, role);
            }
        }
        return roles;
    }

    /** Counts a number; one of a table has been told with its cell, its row or its table. */
    private void take(Role role, int line, int column, Token token, boolean tells) {
        counts[role.ordinal()]++;
        if (role == Role.UNPLACED) {
            if (tells) {
                problems.add(line + 1, column, token.text(), UNPLACED);
            }
            if (first == Coverage.First.NONE) {
                Place place = lines.place(line, column);
                first = new Coverage.First(place.in(Language.EN), place.in(Language.ZH), token.text());
            }
        }
    }
}
