/**
 * The running text of a document (文字说明): its sentences, the numbers in them, and what they compare with.
 * <p>
 * The one splitter of sentences and the one tokenizer of numbers in running text, for reading and for judging alike.
 */
package io.gouji.budget.prose;
