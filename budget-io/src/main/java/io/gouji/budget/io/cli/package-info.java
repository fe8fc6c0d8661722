/** The command line, thin over the API. Start with {@code Main}. */
package io.gouji.budget.io.cli;
