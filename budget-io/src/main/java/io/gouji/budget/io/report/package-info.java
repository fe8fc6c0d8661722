/**
 * Reports and certificates in the forms that other programs read (报告与证书). Start with {@link
 * io.gouji.budget.io.report.JsonReport}, or with {@link io.gouji.budget.io.report.CertificateJson} for a verdict
 * that somebody else is to check.
 *
 * <h2>The certificate, field by field</h2>
 *
 * This page is all that it takes to write a verifier in another language. Amounts are whole numbers of
 * <em>grains</em>: half a fen, so that 1 万元 = 2,000,000 grains and half of every printed unit is whole. The file is
 * one JSON object in UTF-8, its fields in this order:
 * <dl>
 * <dt>{@code format}</dt><dd>the number 2</dd>
 * <dt>{@code input}</dt><dd>{@code {"name", "sha256"}}: the file that was checked; the hash is of its bytes, in
 * lower-case hexadecimal</dd>
 * <dt>{@code premises}</dt><dd>what the verdict takes for granted: {@code template}, the name of the template by
 * which the file was read; {@code rounding}, {@code HALF_UP} or the id of another policy, such as {@code cut};
 * {@code blanks}, {@code NO_MONEY} (a cell without a print stands for no money, unless other figures say that
 * something belongs there) or {@code UNKNOWN} (it may hide any amount); {@code without}, the rules that were left
 * out; {@code waived}, the findings that were accepted; {@code blank} and {@code unread}, lists of cells {@code
 * {"form", "row", "column"}} that print nothing, or whose print could not be read</dd>
 * <dt>{@code variables}</dt><dd>the unknown true amounts, numbered from 0 in this order: {@code region} is what the
 * amount measures (a text, for readers), {@code domain} is an INTERVAL that holds without any figure: not
 * negative, or everything where the document prints negative lines, its forms allow them, or it is a change</dd>
 * <dt>{@code sources}</dt><dd>the printed figures, numbered from 0: {@code variable} is the amount that the figure
 * prints, {@code cell} its address {@code {"form", "row", "column"}}, {@code printed} its text, {@code interval} the
 * INTERVAL of true amounts that round to it, as {@code rounding} says</dd>
 * <dt>{@code relations}</dt><dd>numbered from 0: {@code id} (a text), {@code terms}, a list of pairs {@code
 * [variable, coefficient]}, and {@code interval}, in which the sum of coefficient × amount lies</dd>
 * <dt>{@code verdict}</dt><dd>{@code "consistent"} or {@code "contradictory"}</dd>
 * <dt>{@code witness}</dt><dd>(if consistent) an exact amount for each variable, as a text: {@code "7"} or {@code
 * "7/3"}</dd>
 * <dt>{@code conflict}</dt><dd>(if contradictory) a list of bounds: {@code kind} is {@code SOURCE}, {@code DOMAIN}
 * or {@code RELATION}; {@code index} is the number of the source, of the variable whose domain it is, or of the
 * relation; {@code side} is {@code LOWER} or {@code UPPER}; {@code value} and {@code closed} repeat that end of its
 * interval; {@code multiplier} is a positive whole number</dd>
 * <dt>{@code digest}</dt><dd>the SHA-256, in lower-case hexadecimal, of the tokens between the outermost bracket and
 * it, in the order of the file. A bracket is itself. Any other token is a letter ({@code k} for the name of a field,
 * {@code s} for a text, {@code n} for a number, {@code b} for {@code true} or {@code false}), the number of its
 * bytes in UTF-8, a colon, and these bytes: {@code k6:formatn1:2k5:input{k4:names8:good.txt}…. It guards against
 * accidents; whoever forges a certificate can work it out too</dd>
 * </dl>
 * An INTERVAL is {@code {"lower", "lowerClosed", "upper", "upperClosed"}}: the ends as numbers, and whether the end
 * itself belongs to it. An end without limit is left out with its flag. Every number has one spelling, no {@code
 * +7}, {@code 007} or {@code -0}; fractions are in lowest terms. A file has at most 64 MiB, a number at most 1,000
 * digits, the least common denominator of a witness at most 16,384 bits.
 *
 * <h2>What a certificate shows, and what it does not</h2>
 *
 * By itself it shows that the system which it <em>states</em> holds for some amounts, or for none. It does not show
 * that any document says so: whoever writes a certificate can write another system. So a verifier that has the
 * document reads it, derives the system anew from the declarations (no prover takes part in that) and demands that
 * sources, intervals, relations, their order and the premises be equal; {@code verify CERT FILE} does so, and
 * without {@code FILE} says "of an unknown document". A verdict holds under its premises only: with rules left out,
 * figures unread or cells blank it says that much less, and the answer names them: whoever writes a certificate
 * chooses its premises. The names of files and what was waived are no part of what is proven; nor are relations of
 * one's own ({@code --relation}), last year's document or those of units, so a certificate of a run with these is
 * not one of the file alone. A certificate does not show that the file is the one that was published. It never shows
 * that amounts are right, only that they can be, or cannot.
 *
 * <h2>How to check one</h2>
 * <ol>
 * <li>The digest is right, {@code sha256} is that of the file at hand (of a data package: of the names and hashes of
 * its files, each on a line, in the order of names), and the file says what the certificate states.</li>
 * <li><b>Consistent</b>: every amount lies in the domain of its variable and in the interval of every source of its
 * variable; for every relation the sum of coefficient × amount lies in its interval. Then all figures can be true at
 * once.</li>
 * <li><b>Contradictory</b>: every bound is one that the certificate states. Read a LOWER bound as {@code form −
 * value ≥ 0} and an UPPER one as {@code value − form ≥ 0} (with {@code >} if it is not closed), where the form is
 * the variable itself or the relation's sum. Multiply each by its multiplier and add them up: every variable must
 * cancel, and the number that remains must be negative, or zero if some bound is not closed. So the figures would
 * prove {@code negative ≥ 0}: they cannot all be true. The multipliers have no common divisor, and no bound comes
 * twice; of sources of one variable, and of relations with equal terms, that state the same end, the one with the
 * least number is quoted.</li>
 * </ol>
 */
package io.gouji.budget.io.report;
