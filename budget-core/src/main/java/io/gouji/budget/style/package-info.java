/** The one style of generated values, shared by this library's own modules and by nobody else. */
package io.gouji.budget.style;
