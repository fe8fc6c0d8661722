package io.gouji.budget.row;

import io.gouji.budget.cube.Dimension;
import java.util.List;

/** A list of codes or names with a row each (科目行、单位行、项目行). */
public enum RowList {
    /** Classes of expenditure by name (类). */
    CLASSES(Dimension.FUNCTION),
    /** Functional codes (功能分类科目). */
    FUNCTIONS(Dimension.FUNCTION),
    /** Economic codes (经济分类科目). */
    ECONOMICS(Dimension.ECONOMIC),
    /** The department and its units, by code (预算单位). */
    UNITS(Dimension.UNIT),
    /** The department, its units, their categories of projects, and the projects, by name (项目). */
    PROJECTS(Dimension.UNIT, Dimension.PROJECT),
    /** Projects, or items of one, each by its name alone. */
    NAMES(Dimension.PROJECT);

    private final List<Dimension> dimensions;

    RowList(Dimension... dimensions) {
        this.dimensions = List.of(dimensions);
    }

    /** Returns the dimensions whose members have a row each. */
    public List<Dimension> dimensions() {
        return dimensions;
    }
}
