package io.gouji.budget.rules;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** Findings by rule, form and size of difference (豁免范围): {@code sum-rows form=3 most=0.05}. */
record Scope(Rule rule, Optional<String> form, Optional<BigDecimal> most) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "form=";
    private static final String MOST = "most=";

    static Scope parse(String words) {
        String[] all = words.strip().split("\\s+", -1);
        Optional<String> form = Optional.empty();
        Optional<BigDecimal> most = Optional.empty();
        for (int i = 1; i < all.length; i++) {
            if (all[i].startsWith(FORM) && all[i].length() > FORM.length()) {
                form = Optional.of(all[i].substring(FORM.length()));
            } else if (all[i].matches(MOST + "[0-9]{1,12}(\\.[0-9]{1,6})?")) {
                most = Optional.of(new BigDecimal(all[i].substring(MOST.length())));
            } else {
                throw new IllegalArgumentException("Acceptance must be 'RULE form=FORM most=AMOUNT', such as "
                        + "'sum-rows form=3 most=0.05', but was '" + words + "'");
            }
        }
        return new Scope(Rule.ofId(all[0]), form, most);
    }

    /** Returns true if the finding is of that rule, about a figure of that form, and no larger than that. */
    boolean covers(Finding finding) {
        return finding.rule() == rule && form.map(name -> isIn(finding, name)).orElse(true)
                && most.map(limit -> finding.difference().filter(each -> each.abs().compareTo(limit) <= 0).isPresent())
                .orElse(true);
    }

    private static boolean isIn(Finding finding, String form) {
        Optional<Cell> about = finding.cells().stream().findFirst();
        return about.filter(cell -> cell.form().name().equals(form) || cell.form().number().equals(form)).isPresent();
    }

    @Override
    public String toString() {
        return rule.id() + form.map(name -> " " + FORM + name).orElse("")
                + most.map(limit -> " " + MOST + limit.toPlainString()).orElse("");
    }
}
