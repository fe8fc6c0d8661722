/**
 * Reports and certificates in the forms that other programs read (报告与证书). Start with
 * {@link io.gouji.budget.io.report.JsonReport}, or with {@link io.gouji.budget.io.report.CertificateJson} for a verdict
 * that somebody else is to check.
 *
 * <h2>The certificate, field by field</h2>
 *
 * This page is all that it takes to write a verifier in another language. Amounts are whole numbers of <em>grains</em>:
 * half a fen, so that 1 万元 = 2,000,000 grains and half of every printed unit is whole. The file is one JSON object in
 * UTF-8, its fields in this order:
 * <dl>
 * <dt>{@code format}</dt><dd>the number 1</dd>
 * <dt>{@code input}</dt><dd>{@code {"name", "sha256"}}: the file that was checked; the hash is of its bytes, in
 * lower-case hexadecimal</dd>
 * <dt>{@code variables}</dt><dd>the unknown true amounts, numbered from 0 in this order: {@code region} is what the
 * amount measures (a text, for readers), {@code domain} is an INTERVAL that holds without any figure: not negative</dd>
 * <dt>{@code sources}</dt><dd>the printed figures, numbered from 0: {@code variable} is the amount that the figure
 * prints,
 * {@code cell} its address {@code {"form", "row", "column"}}, {@code printed} its text, {@code interval} the INTERVAL
 * of true amounts that round half up to it</dd>
 * <dt>{@code relations}</dt><dd>numbered from 0: {@code id} (a text), {@code terms}, a list of pairs
 * {@code [variable, coefficient]}, and {@code interval}, in which the sum of coefficient × amount lies</dd>
 * <dt>{@code verdict}</dt><dd>{@code "consistent"} or {@code "contradictory"}</dd>
 * <dt>{@code witness}</dt><dd>(if consistent) an exact amount for each variable, as a text: {@code "7"} or
 * {@code "7/3"}</dd>
 * <dt>{@code conflict}</dt><dd>(if contradictory) a list of bounds: {@code kind} is {@code SOURCE}, {@code DOMAIN} or
 * {@code RELATION}; {@code index} is the number of the source, of the variable whose domain it is, or of the relation;
 * {@code side} is {@code LOWER} or {@code UPPER}; {@code value} and {@code closed} repeat that end of its interval;
 * {@code multiplier} is a positive whole number</dd>
 * <dt>{@code digest}</dt><dd>the SHA-256, in lower-case hexadecimal, of all values before it: each text, number,
 * {@code true} or {@code false} (not the names of fields), in the order of the file, in UTF-8, each followed by a line
 * feed</dd>
 * </dl>
 * An INTERVAL is {@code {"lower", "lowerClosed", "upper", "upperClosed"}}: the ends as numbers, and whether the end
 * itself belongs to it. An end without limit is left out with its flag.
 *
 * <h2>How to check one</h2>
 * <ol>
 * <li>The digest is right, and {@code sha256} is that of the file at hand.</li>
 * <li><b>Consistent</b>: every amount lies in the domain of its variable and in the interval of every source of its
 * variable; for every relation the sum of coefficient × amount lies in its interval. Then all figures can be true at
 * once.</li>
 * <li><b>Contradictory</b>: every bound is one that the certificate states. Read a LOWER bound as
 * {@code form − value ≥ 0} and an UPPER one as {@code value − form ≥ 0} (with {@code >} if it is not closed), where the
 * form is the variable itself or the relation's sum. Multiply each by its multiplier and add them up: every variable
 * must cancel, and the number that remains must be negative, or zero if some bound is not closed. So the figures would
 * prove {@code negative ≥ 0}: they cannot all be true. The multipliers have no common divisor, and no bound comes
 * twice; of sources of one variable, and of relations with equal terms, that state the same end, the one with the least
 * number is quoted.</li>
 * </ol>
 */
package io.gouji.budget.io.report;
