/** JSON. */
package io.gouji.budget.io.json;
