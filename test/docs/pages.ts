/**
 * The pages of the documentation, and what in them is held to be true:
 *
 *     ```sh               is run, in a folder with the examples and standards, and ends with 0 (or `exit=1`)
 *     ```text             right after it: lines of what is printed, in this order; a line … leaves some out
 *     ```sh setup         is not run: it installs
 *     ```yaml file=…      is written into that folder first
 *     ```… fill=…         is typed into the workbooks of that folder: its lines, or the answers of the assessment `from=…`
 *     ```yaml             is at least a document that can be read
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../cli/shell.ts";

export interface Block {
  readonly language: string;
  readonly options: Readonly<Record<string, string>>;
  readonly text: string;
  readonly line: number;
  /** The text block that follows a command. */
  readonly prints?: string;
}

export interface Page {
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

const folders = [".", "docs", "docs/zh", "docs/decisions", "standards", "standards/*", "examples/*"];

export function pages(): readonly Page[] {
  return folders
    .flatMap((folder) => (folder.endsWith("/*") ? below(folder.slice(0, -2)) : [folder]))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return { file: file.replaceAll("\\", "/"), text, blocks: blocks(text) };
    });
}

function below(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

function blocks(page: string): readonly Block[] {
  const found: (Block & { end: number })[] = [];
  for (const match of page.matchAll(/^```(\S+)([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const [whole, language = "", info = "", text = ""] = match;
    const options = Object.fromEntries(
      info
        .trim()
        .split(/\s+/)
        .map((word) => word.split("=")),
    );
    const before = found.at(-1);
    if (language === "text" && before?.language === "sh" && page.slice(before.end, match.index).trim() === "")
      found[found.length - 1] = { ...before, prints: text };
    else {
      const line = page.slice(0, match.index).split("\n").length;
      found.push({ language, options, text, line, end: match.index + whole.length });
    }
  }
  return found;
}

/** The addresses of a page that lead to files, without those on the web. */
export function links({ text }: Page): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, to = ""]) => (/^[a-z]+:/.test(to) ? [] : [to]));
}

/** Paths of the project that stand in `code`. */
export function mentioned({ text }: Page): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  const inFolder = /`((?:bin|docs|src|test|templates|examples|standards)\/[\w./-]+)`/g;
  return [...prose.matchAll(inFolder)].map(([, path = ""]) => path);
}

/** What a heading is called in an address, as on GitHub. */
export function anchors({ text }: Page): ReadonlySet<string> {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}
