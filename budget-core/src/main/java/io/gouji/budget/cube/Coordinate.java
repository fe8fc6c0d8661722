package io.gouji.budget.cube;

/** A named member of a dimension (维度成员), such as {@link Fund#GENERAL_PUBLIC}. */
public interface Coordinate {

    /** The node of this member in its dimension's tree. */
    Node node();

    /** The field's own name of this member, such as 一般公共预算. */
    String chinese();
}
