package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form whose lines are being read. */
final class FormDraft {

    private final DeclarationLine line;
    private final Form.Kind kind;
    private final String number;
    private final String name;
    private final List<String> titles;
    private final List<PanelDraft> panels = new ArrayList<>();
    private Optional<String> remark = Optional.empty();

    FormDraft(DeclarationLine line, Form.Kind kind, String number, String name, List<String> titles) {
        this.line = line;
        this.kind = kind;
        this.number = number;
        this.name = name;
        this.titles = titles;
    }

    /** A form whose own line has a mistake: its parts are read for theirs. */
    static FormDraft broken(DeclarationLine line) {
        return new FormDraft(line, Form.Kind.MONEY, "", "", List.of());
    }

    Form.Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    List<PanelDraft> panels() {
        return panels;
    }

    void remark(String text) {
        remark = Optional.of(text);
    }

    void open(PanelDraft panel) {
        panels.add(panel);
    }

    PanelDraft panel() {
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("Form " + name + " must open a panel first");
        }
        return panels.get(panels.size() - 1);
    }

    /** The form; what it lacks is noted as a mistake of its line. */
    Form build(Region template) {
        line.check(!panels.isEmpty() || titles.isEmpty(), "Form must have a panel, but had none");
        return Form.of(kind, name, number, titles, remark,
                panels.stream().map(panel -> panel.build(template)).toList());
    }
}
