/** CSV. */
package io.gouji.budget.io.csv;
