/**
 * From neutral blocks to a budget (识别): the one place that knows both how documents look and what budgets say, and no
 * file format. Lines come in, tables, goals and statements come out.
 */
package io.gouji.budget.io.recognise;
