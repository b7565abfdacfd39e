/** The width of text on a screen, and text fitted to a width. A Chinese character is two columns wide. */
import { eastAsianWidth } from "get-east-asian-width";

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** The columns that a text takes. Colours and combining marks take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(colours, "")) {
    if (character <= "~") width += 1;
    else if (!/^\p{M}$/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** As much of a text as fits, with an ellipsis where something is cut off. */
export function cut(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${split(text, width - 1)[0]}…`;
}

/** What fits into a width, and the rest. */
function split(text: string, width: number): readonly [fits: string, rest: string] {
  let fits = "";
  let used = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used > width && fits !== "") break;
    fits += character;
  }
  return [fits, text.slice(fits.length)];
}

const opening = "“（《「【";
const closing = "，。；：、）”！？》」】";
const chinese = "\\u2e80-\\u9fff\\uff00-\\uffef";

/** A word or a Chinese character, with the marks that open and close it. */
const unbroken = new RegExp(
  `[${opening}]*(?:[^\\s${chinese}${opening}]+|(?![${opening}${closing}])[${chinese}])[${closing}]*|[${opening}${closing}]+|\\s+`,
  "gu",
);

/** Parts of a text between which a line may end: words, and single Chinese characters. */
function pieces(text: string): readonly string[] {
  return text.match(unbroken) ?? [];
}

/** The width below which a word of the text would be broken. */
export function longestPiece(text: string): number {
  return Math.max(0, ...pieces(text).map((piece) => widthOf(piece.trim())));
}

/** Broken into lines of a width, at spaces and between Chinese characters; a longer word is broken. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, Math.max(2, width)));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    lines.push(line.trimEnd());
    line = "";
  };
  for (const piece of pieces(paragraph)) {
    if (line !== "" && widthOf(line) + widthOf(piece.trimEnd()) > width) {
      end();
      if (piece.trim() === "") continue;
    }
    line += piece;
    while (widthOf(line.trimEnd()) > width) {
      const [fits, rest] = splitBeforeMarks(line, width);
      line = fits;
      end();
      line = rest;
    }
  }
  end();
  return lines;
}

/** As `split`; the rest never begins with a closing mark. */
function splitBeforeMarks(text: string, width: number): readonly [fits: string, rest: string] {
  const [fits, rest] = split(text, width);
  if (!closing.includes(rest.charAt(0))) return [fits, rest];
  const shorter = fits.replace(new RegExp(`.[${closing}]*$`, "u"), "");
  return shorter === "" ? [fits, rest] : [shorter, text.slice(shorter.length)];
}

export function indent(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}
