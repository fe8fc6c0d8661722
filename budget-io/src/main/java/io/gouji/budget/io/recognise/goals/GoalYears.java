package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.goals.GoalText.Token;
import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.money.MoneyUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The amounts that a sentence gives to years: 2022 年预算金额为 490.5 万元，2023 年…. The first of each year counts. */
final class GoalYears {

    private static final int MAX_WORDS = 16;
    private static final String CHANGES = "增减比较降升超。;";

    private GoalYears() {
    }

    static Map<Integer, GoalFigure> of(String printed) {
        GoalText text = new GoalText(printed);
        Map<Integer, GoalFigure> amounts = new LinkedHashMap<>();
        List<Token> tokens = text.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token year = tokens.get(i);
            Token amount = tokens.get(i + 1);
            boolean dated = year.unit().startsWith("年") && year.number().scale() == 0 && year.number().precision() == 4;
            String words = dated ? text.between(year, amount) : "";
            boolean plain = words.length() <= MAX_WORDS && words.chars().noneMatch(c -> CHANGES.indexOf(c) >= 0);
            Optional<MoneyUnit> unit = unit(amount.unit());
            if (dated && plain && unit.isPresent()) {
                String number = amount.number().toPlainString();
                amounts.putIfAbsent(year.number().intValue(), new GoalFigure(number + amount.unit(),
                        NumberText.of(number), unit, 0));
            }
        }
        return amounts;
    }

    private static Optional<MoneyUnit> unit(String printed) {
        return List.of(MoneyUnit.values()).stream().filter(unit -> unit.chinese().equals(printed)).findFirst();
    }
}
