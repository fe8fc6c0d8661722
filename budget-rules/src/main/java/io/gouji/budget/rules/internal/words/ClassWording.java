package io.gouji.budget.rules.internal.words;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.label.Labels;
import io.gouji.budget.prose.Numeral;
import io.gouji.budget.prose.Sentence;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of expenditure that the prose names: with money, and under the name of that year. */
public final class ClassWording {

    private static final String LIST = "支出包括";
    private static final String EXPENDITURE = "支出";
    private static final int LONGEST = 40;

    private final Catalogue catalogue;
    private final boolean judgesNames;
    private final DepartmentBudget budget;
    private @Nullable Set<String> used;
    private final List<Observation> seen = new ArrayList<>();

    private ClassWording(DepartmentBudget budget) {
        this.catalogue = CodeNames.catalogue(budget.year());
        this.judgesNames = CodeNames.knowsFunctions(budget.year());
        this.budget = budget;
    }

    public static List<Observation> of(DepartmentBudget budget, List<Sentence> sentences) {
        ClassWording wording = new ClassWording(budget);
        for (Sentence sentence : sentences) {
            if (!sentence.isCell() && sentence.text().contains(EXPENDITURE)) {
                wording.sentence(sentence);
            }
        }
        return wording.seen;
    }

    private void sentence(Sentence sentence) {
        int list = sentence.text().indexOf(LIST);
        int start = 0;
        while (start < sentence.text().length()) {
            int end = start;
            while (end < sentence.text().length() && ":、,。;".indexOf(sentence.text().charAt(end)) < 0) {
                end++;
            }
            int from = list >= start && list < end ? list + LIST.length() : start;
            clause(sentence, sentence.text().substring(from, end), list >= 0 && from > list);
            start = end + 1;
        }
    }

    private void clause(Sentence sentence, String clause, boolean isListed) {
        String name = name(clause);
        Optional<FunctionCode> code = name.isEmpty() ? Optional.empty() : catalogue.functionClassNamed(name);
        code.ifPresent(each -> {
            if (isListed) {
                money(sentence, name, each);
            }
            if (judgesNames) {
                stale(sentence, name, each);
            }
        });
    }

    /**
     * What stands before the amount, the level or the next name of an item: 卫生健康支出32.28万元, 卫生健康支出(类),
     * 卫生健康支出-行政事业单位医疗; empty if it is no expenditure.
     */
    private static String name(String clause) {
        int start = afterYear(clause);
        int end = start;
        while (end < clause.length() && "(-—".indexOf(clause.charAt(end)) < 0 && !Numeral.isDigit(clause.charAt(end))) {
            end++;
        }
        boolean named = end - start <= LONGEST && clause.startsWith(EXPENDITURE, end - EXPENDITURE.length());
        return named ? Labels.withoutOrdinal(clause.substring(start, end)) : "";
    }

    /** Where the words start behind an ordinal and a year: 1.2025年卫生健康支出. */
    private static int afterYear(String clause) {
        int start = clause.length() - Labels.withoutOrdinal(clause).length();
        int mark = clause.indexOf('年', start);
        boolean dated = mark == start + 4 && Numeral.isDigit(clause.charAt(start));
        return !dated ? start : clause.startsWith("度", mark + 1) ? mark + 2 : mark + 1;
    }

    private void money(Sentence sentence, String name, FunctionCode code) {
        Set<String> classes = used == null ? usedClasses() : used;
        used = classes;
        add(classes.contains(code.toString()), Rule.CLASS_NAMED, sentence, name, "文字列有“" + name + "”，各表中其金额为零。",
                "the text lists '" + name + "', which has no money in any table");
    }

    /** Worked out only where a text lists classes. */
    private Set<String> usedClasses() {
        Set<String> classes = new HashSet<>();
        for (Cell cell : budget.cells()) {
            if (cell.figure().amount().filter(amount -> !amount.isZero()).isPresent()) {
                cell.region().node(Dimension.FUNCTION).map(Node::label).filter(code -> code.length() >= 3)
                        .ifPresent(code -> classes.add(code.substring(0, 3)));
            }
        }
        return classes;
    }

    private void stale(Sentence sentence, String name, FunctionCode code) {
        List<String> names = catalogue.names(code);
        if (!names.isEmpty()) {
            boolean current = names.stream().map(Labels::key).anyMatch(known -> CodeRules.isSame(known, name));
            add(current, Rule.CLASS_STALE, sentence, name, "“" + name + "”是旧名称，应为“" + names.get(0) + "”。",
                    "'" + name + "' is a former name of '" + names.get(0) + "'");
        }
    }

    private void add(boolean met, Rule rule, Sentence sentence, String name, String chinese, String english) {
        String place = Wording.place(sentence, name);
        seen.add(met ? Observation.met(rule, place)
                : Observation.notMet(rule, place, new Span(Wording.line(sentence, name), name), chinese, english));
    }
}
