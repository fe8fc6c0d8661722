/**
 * The formats of the front door (文件格式), a line each. Start with {@link io.gouji.budget.io.format.Format}: a file comes
 * in, the adapter or codec of its format comes out.
 */
package io.gouji.budget.io.format;
