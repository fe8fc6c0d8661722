package io.gouji.budget.rules.finding;

/** How much a rule is worth where it is not met (严重程度). */
public enum Severity {
    /** 错误: what does not meet it is wrong. */
    ERROR("错误"),
    /** 提示: what does not meet it is questionable. */
    WARNING("提示"),
    /** 参考: evidence, never a fault by itself. */
    EVIDENCE("参考");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese name. */
    public String chinese() {
        return chinese;
    }
}
