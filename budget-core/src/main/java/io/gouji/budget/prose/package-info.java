/**
 * The running text of a document (文字说明): its sentences, the numbers in them, and what they compare with.
 * <p>
 * In: a section's text; out: its sentences, each with the numbers in it and their roles. The only splitter of sentences
 * and the only tokenizer of numbers in running text, for reading and for judging alike.
 */
package io.gouji.budget.prose;
