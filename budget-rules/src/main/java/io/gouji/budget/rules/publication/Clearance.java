package io.gouji.budget.rules.publication;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.Template;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The answer of the gate before publication (发布审核): no obstacle, or all of them. */
public final class Clearance implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<PublicationObstacle> obstacles;

    private Clearance(List<PublicationObstacle> obstacles) {
        this.obstacles = new ArrayList<>(obstacles);
    }

    /**
     * Whether tables can be made from the lines: each line of that year says what the template distinguishes, and what
     * comes in is what goes out, for every source of funds and every unit.
     */
    public static Clearance of(BudgetLines lines, Template template, int year) {
        return of(lines, Publisher.of(template), year);
    }

    /** Whether that publisher can make tables from the lines; what is in the way is said in the unit of its tables. */
    public static Clearance of(BudgetLines lines, Publisher publisher, int year) {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(publisher, "publisher");
        return new Clearance(new LineAudit(lines, publisher, year).obstacles());
    }

    /** The answer with those obstacles. */
    public static Clearance of(List<PublicationObstacle> obstacles) {
        Objects.requireNonNull(obstacles, "obstacles");
        return new Clearance(obstacles);
    }

    /** Whether nothing stands in the way. */
    public boolean isPublishable() {
        return obstacles.isEmpty();
    }

    /** Why the budget must not be published; none if it may. */
    public List<PublicationObstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clearance that && obstacles.equals(that.obstacles);
    }

    @Override
    public int hashCode() {
        return obstacles.hashCode();
    }

    @Override
    public String toString() {
        return isPublishable() ? "publishable" : obstacles.size() + " obstacles, such as " + obstacles.get(0);
    }

    /** A reason why a budget must not be published as it is (不予发布的原因). */
    public static final class PublicationObstacle implements Serializable {

        private static final long serialVersionUID = 1L;

        /** The kinds of reasons. */
        public enum Kind {
            /** 数据不全: a line does not say what the tables distinguish. */
            UNDECIDED_LINES,
            /** 收支不平: the lines of revenue are not the lines of expenditure. */
            UNBALANCED_LINES,
            /** 无数据: no line is of the year and phase to be published. */
            NO_LINES,
            /** 勾稽不符: a finding of an outcome that the policy refuses. */
            FINDING,
            /** 相互矛盾: the figures cannot all be true. */
            CONTRADICTION,
            /** 未判定: no relation could be judged. */
            NOTHING_JUDGED,
            /** 缺表: a table of the template is not there. */
            MISSING_FORM,
            /** 模板残留: something of the blank form is left. */
            RESIDUE
        }

        private final Kind kind;
        private final String id;
        private final String chinese;
        private final String english;

        private PublicationObstacle(Kind kind, String id, String chinese, String english) {
            this.kind = kind;
            this.id = id;
            this.chinese = chinese;
            this.english = english;
        }

        public static PublicationObstacle of(Kind kind, String id, String chinese, String english) {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(chinese, "chinese");
            Objects.requireNonNull(english, "english");
            return new PublicationObstacle(kind, id, chinese, english);
        }

        public static PublicationObstacle of(Kind kind, Finding finding) {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(finding, "finding");
            return new PublicationObstacle(kind, finding.id(), finding.message(Language.ZH),
                    finding.message(Language.EN));
        }

        /** The kind of reason. */
        public Kind kind() {
            return kind;
        }

        /** What it is about: the id of a finding, a form, a region of lines. */
        public String id() {
            return id;
        }

        /** The reason in one sentence. */
        public String message(Language language) {
            return language == Language.ZH ? chinese : english;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PublicationObstacle that && kind == that.kind && id.equals(that.id)
                    && chinese.equals(that.chinese) && english.equals(that.english);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, id, chinese);
        }

        @Override
        public String toString() {
            return kind + " " + id + ": " + english;
        }
    }
}
