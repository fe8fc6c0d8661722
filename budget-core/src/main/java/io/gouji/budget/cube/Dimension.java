package io.gouji.budget.cube;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A dimension of the cube of budget lines (维度). The order is the one in which a region prints itself. */
public enum Dimension {
    /** 收支: revenue or expenditure; every printed figure has one. */
    SIDE(Shape.FLAT),
    /** 年度: never summed across. */
    YEAR(Shape.FLAT),
    /** 口径: budget, adjusted, executed or final; never summed across. */
    PHASE(Shape.FLAT),
    /** 资金来源. */
    FUND(Shape.TREE),
    /** 资金年度. */
    VINTAGE(Shape.TREE),
    /** 去向. */
    USE(Shape.TREE),
    /** 支出性质. */
    NATURE(Shape.TREE),
    /** 支出功能分类科目. */
    FUNCTION(Shape.CODE),
    /** 部门预算支出经济分类科目. */
    ECONOMIC(Shape.CODE),
    /** 预算单位. */
    UNIT(Shape.CODE),
    /** 项目. */
    PROJECT(Shape.NAMES),
    /** 专题: what the text singles out; never summed up to everything. */
    TOPIC(Shape.TREE);

    private enum Shape { FLAT, TREE, CODE, NAMES }

    private final Shape shape;

    Dimension(Shape shape) {
        this.shape = shape;
    }

    /** Returns true if a template lists this dimension's leaves, so that it is known when parts cover their whole. */
    public boolean isEnumerated() {
        return shape == Shape.TREE;
    }

    /**
     * Returns true if the rows of a form list this dimension's members, so that the list printed is taken as
     * complete.
     */
    public boolean isListed() {
        return shape == Shape.CODE || shape == Shape.NAMES;
    }

    /** Returns true if the members of this dimension have names in declarations, as funds have. */
    public boolean isNamed() {
        return shape == Shape.TREE || shape == Shape.FLAT && this != YEAR;
    }

    boolean isCode() {
        return shape == Shape.CODE;
    }

    /** The path of the node above, or an empty text for the root. */
    String above(String path) {
        if (shape == Shape.CODE) {
            return this == UNIT ? aboveUnit(path) : path.substring(0, path.length() > 3 ? path.length() - 2 : 0);
        }
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    /** A unit's code says by its prefix whose unit it is, but not at which length: every prefix is tried. */
    private static String aboveUnit(String path) {
        if (path.endsWith("/")) {
            return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        }
        return path.substring(0, path.length() > 3 ? path.length() - 1 : 0);
    }

    /**
     * A named member of a dimension (维度成员), such as {@link Fund#GENERAL_PUBLIC}: a node of the tree with the names that
     * documents call it by. Members are data; {@link Dimensions} holds the standard ones, a template adds its own.
     *
     * @param node the node in the dimension's tree
     * @param names its Chinese names, the usual one first, one at least
     */
    public record Member(Node node, List<String> names) implements Serializable {

        /** Takes a copy of the names. */
        public Member {
            Objects.requireNonNull(names, "names");
            Objects.requireNonNull(node, "node");
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("Member must have a name, such as '一般公共预算', but had none");
            }
        }

        /** Returns the dimension that it is a member of. */
        public Dimension dimension() {
            return node.dimension();
        }

        /** Returns its name in declarations, such as {@code GENERAL_PUBLIC}. */
        public String name() {
            return node.label();
        }

        /** Returns its usual Chinese name, such as 一般公共预算. */
        public String chinese() {
            return names.get(0);
        }

        /** Returns its name in declarations. */
        @Override
        public String toString() {
            return name();
        }
    }
}
