/** Words that we do not use, in code, messages, help and documentation: words.yaml says what we write instead. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Entry {
  readonly not: string;
  readonly say: string;
}

const root = resolve(import.meta.dirname, "../..");
const { english, chinese } = parse(readFileSync(join(import.meta.dirname, "words.yaml"), "utf8")) as {
  readonly english: readonly Entry[];
  readonly chinese: readonly Entry[];
};

/** Ours: what is generated, quoted from others or history is not. */
const notOurs = /\.gen\.|^docs\/images|^test\/|^src\/engine\/schema\/.*\.d\.ts/;
const files = execFileSync("git", ["ls-files", "src", "bin", "docs", "templates", "*.md", "package.json"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(ts|js|md|json|hbs|css)$/.test(file) && !notOurs.test(file))
  .filter((file) => !file.startsWith("standards/") && !file.startsWith("examples/"))
  .map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").split("\n") }));

/** The table of ARCHITECTURE.md names words in order to exclude them. */
function isTableOfWords(file: string, line: string): boolean {
  return file === "ARCHITECTURE.md" && line.startsWith("|");
}

function found(pattern: RegExp): readonly string[] {
  return files.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) =>
      pattern.test(line) && !isTableOfWords(file, line) ? [`${file}:${index + 1} ${line.trim().slice(0, 160)}`] : [],
    ),
  );
}

describe("what we say in English", () => {
  test.each(english)("$say, not $not", ({ not }) => {
    expect(found(new RegExp(`\\b(?:${not})\\b`, "i"))).toEqual([]);
  });
});

describe("what we say in Chinese", () => {
  test.each(chinese)("$say, not $not", ({ not }) => {
    expect(found(new RegExp(not))).toEqual([]);
  });
});
