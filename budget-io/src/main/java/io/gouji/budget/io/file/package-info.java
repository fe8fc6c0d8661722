/**
 * Bytes on their way in and out (文件): decoding, digests, files that appear whole or not at all, and the log of problems
 * met while reading one. Start with {@link io.gouji.budget.io.file.DecodedText} or
 * {@link io.gouji.budget.io.file.WholeFile}.
 */
package io.gouji.budget.io.file;
