/**
 * From neutral blocks to a budget (识别): the only room that knows both what documents look like and what budgets say,
 * and no file format. In: the blocks of a source and a template; out: tables, goals, statements and the problems met on
 * the way. Start with {@link io.gouji.budget.io.recognise.Recogniser}.
 */
package io.gouji.budget.io.recognise;
