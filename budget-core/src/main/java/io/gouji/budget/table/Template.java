package io.gouji.budget.table;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimensions;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.resource.Resources;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A set of forms as one region of the country publishes them (公开模板), declared as data.
 * <p>
 * {@link #parse} reads a declaration, which is all that a new template takes; {@link #wuchang2024()} is the built-in
 * one.
 */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class Template implements Serializable {

    private static final long serialVersionUID = 1L;

    Template() {
    }

    static Template of(String name, Dimensions dimensions, Region region, List<Node> leaves, List<Form> forms,
            List<Bridge> bridges, List<OwnRelation> relations, String declaration) {
        return ImmutableTemplate.of(name, dimensions, region, leaves, forms, bridges, relations, declaration);
    }

    /**
     * Returns the template that is declared so (表样声明); the language is described in the file of {@link #wuchang2024()}.
     *
     * @throws DeclarationException if the declaration has mistakes, with all of them
     */
    public static Template parse(String declaration) {
        return TemplateParser.parse(Objects.requireNonNull(declaration, "declaration"));
    }

    /** The twelve tables of a Wuhan district department in 2024 (武昌 2024 年部门预算). */
    public static Template wuchang2024() {
        return BuiltIn.WUCHANG_2024;
    }

    /**
     * Returns the template of a document of which nobody says what it follows (未指定表样): it declares no form, and a
     * reader that is given it takes the built-in template that fits, or else drafts one from the document.
     */
    public static Template undeclared() {
        return BuiltIn.UNDECLARED;
    }

    /** Returns true if it declares no form, so that the document itself must tell. */
    public boolean isUndeclared() {
        return forms().isEmpty();
    }

    /** Returns the templates that this library declares (内置表样), the one of Wuchang first. */
    public static List<Template> builtIn() {
        return BuiltIn.ALL;
    }

    /** Returns the built-in template of that name (按名称取内置表样), such as {@code shanghai}; empty if there is none. */
    public static Optional<Template> builtIn(String name) {
        Objects.requireNonNull(name, "name");
        return BuiltIn.ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }

    /** The template's name. */
    @Value.Parameter
    public abstract String name();

    /** Returns the members of the dimensions that it knows: the standard ones and its own (维度成员). */
    @Value.Parameter
    public abstract Dimensions dimensions();

    /** Returns the region of every figure: the phase (口径). */
    @Value.Parameter
    public abstract Region region();

    /** The leaves that the template distinguishes; a leaf that is not listed never appears as an unknown part. */
    @Value.Parameter
    public abstract List<Node> leaves();

    /** Its forms in the order published: tables of money, tables of goals, and what the text says. */
    @Value.Parameter
    public abstract List<Form> forms();

    /** Its forms of that kind. */
    public List<Form> forms(Form.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return forms().stream().filter(form -> form.kind() == kind).toList();
    }

    /** Its correspondences between classifications. */
    @Value.Parameter
    public abstract List<Bridge> bridges();

    /** Returns the formulas and inequalities that hold in its documents besides what follows from its forms (自定关系). */
    @Value.Parameter
    public abstract List<OwnRelation> relations();

    /** The text that {@link #parse} read; two templates that mean the same are equal however they are worded. */
    @Value.Parameter
    @Value.Auxiliary
    public abstract String declaration();

    /** Returns what is allowed in its declaration and yet hardly meant (表样疑点); empty for all built-in templates. */
    @Value.Lazy
    public List<DeclarationException.DeclarationDoubt> doubts() {
        return TemplateParser.doubts(declaration());
    }

    /** The form of that name. */
    public Optional<Form> form(String name) {
        Objects.requireNonNull(name, "name");
        for (Form form : forms()) {
            if (form.name().equals(name)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The leaves that the template distinguishes in that dimension. */
    public List<Node> leaves(Dimension dimension) {
        Objects.requireNonNull(dimension, "dimension");
        return leaves().stream().filter(leaf -> leaf.dimension() == dimension).toList();
    }

    @Override
    public String toString() {
        return name() + " (" + forms().size() + " forms)";
    }

    private static final class BuiltIn {
        static final Template UNDECLARED = parse("template undeclared");
        static final Template WUCHANG_2024 = declared("wuchang-2024");
        static final List<Template> ALL = List.of(WUCHANG_2024, declared("shanghai"), declared("shanghai-unit"),
                declared("final-2024"), declared("central"));

        static Template declared(String name) {
            return parse(Resources.text("table/" + name + ".forms"));
        }
    }

    /**
     * A correspondence between classifications that usually holds (对应关系), such as 2080505 = 30108: evidence, never an
     * error.
     *
     * @param left the regions whose sum stands on the left
     * @param right the regions whose sum stands on the right
     */
    public record Bridge(List<Region> left, List<Region> right) implements Serializable {

        /** Takes copies of the lists. */
        public Bridge {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * A declaration of a template that has mistakes (表样声明有误): every one of them with its line and column, what was
     * expected, and what came.
     */
    public static final class DeclarationException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;
        private static final int SHOWN = 20;

        private final transient @Nullable List<Fault> faults;

        DeclarationException(List<Fault> faults) {
            super(message(faults));
            this.faults = List.copyOf(faults);
        }

        private static String message(List<Fault> faults) {
            String shown = faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
            return faults.size() > SHOWN ? shown + "\nand " + (faults.size() - SHOWN) + " more" : shown;
        }

        /** Returns all mistakes in the order of their lines; never empty. */
        public List<Fault> faults() {
            return faults == null ? List.of(new Fault(0, 0, "", String.valueOf(getMessage()))) : faults;
        }

        /**
         * One mistake.
         *
         * @param line the line of the declaration, from 1; 0 if the declaration as a whole is meant
         * @param column the first character of the word that is wrong, from 1; 0 if the declaration as a whole is meant
         * @param statement the statement of that line, without comment
         * @param message what was expected, such as an example, and what came
         */
        public record Fault(int line, int column, String statement, String message) implements Serializable {
            /** Checks the parts. */
            public Fault {
                Objects.requireNonNull(statement, "statement");
                Objects.requireNonNull(message, "message");
            }

            /** Returns the place, the statement and the message in one line. */
            @Override
            public String toString() {
                return line == 0 ? message
                        : "Template line " + line + ", column " + column + " ('" + statement + "'): " + message;
            }
        }

        /**
         * Something in a declaration that is allowed and yet is hardly meant (表样疑点): a column that overrides its
         * panel, two rows of one region, a bridge that others imply or contradict.
         *
         * @param line the line of the declaration, from 1
         * @param chinese what is doubtful, in Chinese
         * @param english what is doubtful, in English
         */
        public record DeclarationDoubt(int line, String chinese, String english) implements Serializable {
            /** Checks the parts. */
            public DeclarationDoubt {
                Objects.requireNonNull(chinese, "chinese");
                Objects.requireNonNull(english, "english");
            }

            /** Returns the line and the doubt in English. */
            @Override
            public String toString() {
                return "Template line " + line + ": " + english;
            }
        }
    }
}
