/**
 * Budgets as JSON (部门预算的 JSON 格式). Start with {@link io.gouji.budget.io.Budgets}; a new array of a document is one
 * constant of {@code DocumentPart}, its fields are declared in {@link io.gouji.budget.io.record.RecordTypes}. The
 * schema (draft 2020-12) is the resource {@code department-budget.schema.json} of this package.
 * <p>
 * Format 1, in UTF-8, one document a file ({@code .json}) or a line ({@code .jsonl}). What is not marked required has
 * an empty text, 0 or no elements when it is missing. A field that is not listed here is a problem and is skipped.
 * <ul>
 * <li>{@code format} {@code "department-budget"}, {@code version} 1: required.
 * <li>{@code department} the name printed, {@code year} a number or null, {@code template} a name: required.
 * <li>{@code declaration} the text of the template, unless it is the built-in one.
 * <li>{@code tables} each with {@code form} (required), {@code number}, {@code title}, {@code unit} (such as 万元 or 元,
 *     or empty), {@code line} of the title, {@code remarks}, {@code panels} (name and columns of each) and {@code rows}
 *     (required) in the order printed, those without meaning among them. Number, title and panels are the form's,
 *     written for who reads without the form.
 * <li>a row has {@code key}, its address, or else {@code unread}, why it has none: both are made out anew when read;
 *     then {@code panel} from 0, {@code code}, {@code name} (required), {@code owner}, {@code line}, {@code figures}
 *     (required).
 * <li>a figure is either {@code printed} with {@code amount} (a text, in 万元) and {@code scale} (for how many decimals
 *     of 万元 the last digit stands), or {@code blank} (true), or {@code unread} (the text). {@code column} is the cell
 *     of the line that prints it, from 1, or 0 for none: all figures of a row tell it, or none.
 * <li>{@code units}, the units in scope, a text each.
 * <li>{@code plans} of the tables of goals: {@code form} (required), {@code project} (empty for the whole department),
 *     {@code unit}, {@code type}, {@code total} (a figure), then lists of paragraphs: {@code duties}, {@code tasks},
 *     {@code longTermGoals}, {@code annualGoals}, {@code reasons}, {@code content}, {@code estimate}; {@code products}
 *     with {@code factors} and {@code result} (required: number, a blank, unit), {@code text} and {@code line}; {@code
 *     line}.
 * <li>{@code indicators} with {@code form}, {@code term} (LONG_TERM or ANNUAL), {@code name}, {@code target} (all
 *     required), {@code project}, {@code category}, {@code kind}, {@code yearBefore}, {@code lastYear}, {@code basis},
 *     {@code line}.
 * <li>{@code glossary} with {@code term}, {@code meaning} (both required), {@code line}.
 * <li>{@code sections} with {@code heading}, {@code line}, {@code text} (required).
 * <li>{@code problems} of the reading, with {@code source}, {@code path}, {@code line}, {@code column}, {@code text},
 *     {@code message}.
 * </ul>
 * Limits: 64 MiB a document, 8 Mi characters a text, 500 a name, 50 levels, 500,000 rows.
 */
package io.gouji.budget.io.json;
