/** Characters that no document may hold, and those that deceive the eye. */
import type { FactsArgument, Rule } from "../model/index.ts";
import * as rules from "./rules/index.ts";

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const replacement = /\ufffd/;

export function checkCharacters(
  text: string,
  found: <F>(rule: Rule<F>, start: number, end: number, ...facts: FactsArgument<F>) => void,
): void {
  for (const [pattern, rule] of [
    [control, rules.controlCharacter],
    [loneSurrogate, rules.loneSurrogate],
    [replacement, rules.lostCharacter],
    [direction, rules.directionCharacter],
  ] as const) {
    const match = pattern.exec(text);
    if (match) found(rule, match.index, match.index + 1, { character: codePoint(match[0]) });
  }
}

/** U+202E */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
