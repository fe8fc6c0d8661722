package io.gouji.budget.row;

/**
 * The words of a printed row that tell its meaning (行文): all that it prints but the figures.
 *
 * @param panel the panel of the form, from 0
 * @param code the code as printed, or an empty text
 * @param name the label as printed, or an empty text
 * @param owner the unit or project that it names beside its label, as printed, or an empty text
 */
public record RowText(int panel, String code, String name, String owner) {
}
