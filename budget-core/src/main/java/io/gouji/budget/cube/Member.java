package io.gouji.budget.cube;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

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
