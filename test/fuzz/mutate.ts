/** Damages a text or a file, a little and repeatably: the same draw gives the same damage. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export interface Draw {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  from<T>(list: readonly [T, ...T[]] | readonly T[]): T;
}

export function drawing(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number) => (limit <= 1 ? 0 : uniformInt(generator, 0, limit - 1));
  return {
    below,
    from: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error("Nothing to draw from.");
      return chosen;
    },
  };
}

/** What people, programs and attackers write where something else belongs. */
const strange = [
  ..."-:#&*!|>'\"%@`{}[],?\t\n 0９٣。：，；“”‘’（）％￥",
  ...["\u0000", "\u0007", "\u001b[2J", "\u200b", "\u202e", "\u2028", "\ufeff", "\ud800", "\ufffd", "e\u0301"],
  ...["null", "~", "true", "no", "NaN", "Infinity", "-0", "0x1F", "1e999", "1e-999", "1_000", "0,123", "12  345"],
  ...["9".repeat(60), `0.${"0".repeat(60)}1`, "99.999999999999999999999999", "亿", "万", "1.2万", "3亿5000万", "-5%"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "../../etc/passwd", "file:///etc/passwd", "CON"],
  ...["<<: *a", "&a ", "*a", "!!js/function", "---\n", "...\n", "? ", "{{x}}", "<script>", "=cmd()", "{", "{id}"],
  ...["2026-02-30", "0000-01-01", "9999-12-31", "not-applicable: x", "missing: { reason: x }", "\r\n", "\r"],
] as const;

/** A text with one to four changes. `others` are texts of the same kind, from which stretches are taken. */
export function damagedText(text: string, draw: Draw, others: readonly string[]): string {
  let changed = text;
  for (let times = 1 + draw.below(4); times > 0; times -= 1) changed = draw.from(textChanges)(changed, draw, others);
  return changed;
}

type Change = (text: string, draw: Draw, others: readonly string[]) => string;

const textChanges: readonly Change[] = [
  (text, draw) => splice(text, draw.below(text.length + 1), 0, draw.from(strange)),
  (text, draw) => splice(text, draw.below(text.length), 1 + draw.below(12), ""),
  (text, draw) => splice(text, draw.below(text.length), 1, draw.from(strange)),
  (text, draw) => onWord(text, draw, () => draw.from(strange)),
  (text, draw) => onWord(text, draw, (_, words) => draw.from(words)),
  (text, draw) => onWord(text, draw, (word) => word + word),
  (text, draw) => onNumber(text, draw),
  (text, draw) => onLines(text, (lines) => lines.splice(draw.below(lines.length), 1 + draw.below(3))),
  (text, draw) =>
    onLines(text, (lines) => lines.splice(draw.below(lines.length), 0, lines[draw.below(lines.length)] ?? "")),
  (text, draw) =>
    onLines(text, (lines) => {
      const at = draw.below(lines.length);
      lines[at] = draw.below(2) === 0 ? `  ${lines[at]}` : (lines[at] ?? "").replace(/^ {1,2}/, "");
    }),
  (text, draw, others) => {
    const other = draw.from(others);
    const start = draw.below(other.length);
    return splice(text, draw.below(text.length), draw.below(40), other.slice(start, start + draw.below(200)));
  },
  (text, draw) => text.slice(0, draw.below(text.length + 1)),
];

function splice(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

function onWord(text: string, draw: Draw, change: (word: string, words: readonly string[]) => string): string {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu)];
  if (words.length === 0) return text;
  const word = draw.from(words);
  const put = change(
    word[0],
    words.map(([each]) => each),
  );
  return splice(text, word.index, word[0].length, put);
}

function onNumber(text: string, draw: Draw): string {
  const numbers = [...text.matchAll(/[0-9][0-9.]*/g)];
  if (numbers.length === 0) return text;
  const number = draw.from(numbers);
  const put = draw.from([
    `-${number[0]}`,
    `${number[0]}0000`,
    `0.${number[0]}`,
    `${number[0]} `,
    `${number[0]},5`,
    "0",
  ]);
  return splice(text, number.index, number[0].length, put);
}

function onLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split("\n");
  change(lines);
  return lines.join("\n");
}

/** A file with one to four changed, inserted, removed or repeated stretches of bytes. */
export function damagedBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const changed = [...bytes];
  for (let times = 1 + draw.below(4); times > 0; times -= 1) {
    const at = draw.below(changed.length);
    const length = 1 + draw.below(8);
    switch (draw.below(4)) {
      case 0:
        changed[at] = draw.below(256);
        break;
      case 1:
        changed.splice(at, length);
        break;
      case 2:
        changed.splice(at, 0, ...changed.slice(at, at + length));
        break;
      default:
        for (let i = 0; i < length && at + i < changed.length; i += 1) changed[at + i] = draw.from([0, 255, 127, 80]);
    }
  }
  return Uint8Array.from(changed);
}
