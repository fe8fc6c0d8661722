/**
 * Budget lines drawn at random (模拟预算数据), for the command {@code generate}, benchmarks and tests. Start with
 * {@link io.gouji.budget.sample.LineGenerator}. Shared by this library's own modules and by nobody else.
 */
package io.gouji.budget.sample;
