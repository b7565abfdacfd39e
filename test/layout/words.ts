/** Words that a reader sees whole or cut. */

/** A run of Latin letters, or of digits with their sign, marks and separators. */
export const word =
  /(?:(?<![\p{L}\p{N}_])[+\-−±])?\p{N}(?:[\p{N}.,:-]*\p{N})?%?|[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}\p{N}'’]*/gu;

/** Longer runs without a space are no words: digests and addresses may break. */
export const longestWord = 30;
