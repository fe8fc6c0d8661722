package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;

/** A cell between ruling lines: rows and columns between the lines of its table, from 0. */
record RuledCell(int row, int column, int rowSpan, int columnSpan, Box box) {
}
