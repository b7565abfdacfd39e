/**
 * A collection of hostile files that lies beside the repository. They are written for an abstract format; here
 * their bytes are turned into documents of ours without being read, so that the attack survives.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const corpus = resolve(import.meta.dirname, "../../../shared/corpus");
export const present = existsSync(join(corpus, "INDEX.tsv"));

/** What the collection itself expects of each file, in its own words. */
export function index(): ReadonlyMap<string, string> {
  const lines = readFileSync(join(corpus, "INDEX.tsv"), "utf8").split("\n");
  return new Map(
    lines
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split("\t"))
      .map(([file = "", , expected = ""]) => [file, expected]),
  );
}

/** The files of a folder that are tried here: workbooks, packs, strangers' templates and schemas are not read by us. */
export function filesOf(folder: "yaml" | "number" | "csv" | "standard"): readonly string[] {
  return readdirSync(join(corpus, folder))
    .filter((file) => !/^(?:template|schema)-/.test(file))
    .sort()
    .map((file) => `${folder}/${file}`);
}

function bytesOf(file: string): Buffer {
  return readFileSync(join(corpus, file));
}

type Step = readonly [pattern: RegExp, replacement: string];

/** On text in which each character is a byte, or a pair of bytes of UTF-16. */
const assessmentSteps: readonly Step[] = [
  [/^standard: demo\/1\.0\.0$/m, "citymark: assessment/1\nstandard: demo/1"],
  [/^standard: demo\nversion: (.*)$/m, "citymark: assessment/1\nstandard: demo/$1"],
  [/^standard: (\.\..*)$/m, "citymark: assessment/1\nstandard: $1"],
  [/^period: .*$/m, "period: { from: 2025-01-01, to: 2025-12-31 }"],
  [/^values:/m, "answers:"],
  [/^( +)I04: plain\n/m, ""],
  // A text is no answer of ours: it becomes the name of the city.
  [/^city: .*\n([\s\S]*)^answers:\n +I04: ([\s\S]*)/m, '$1answers: {}\ncity:\n  id: "1"\n  name: $2'],
  [/^city: (.*)$/gm, 'city:\n  id: "1"\n  name: $1'],
  [/\bI0([1-8])\b/g, "i0$1"],
  [/value: ([0-9.]+), unit: ([^,}]+)/g, "value: $1 $2"],
  [/^( +i03: )true$/m, "$1yes"],
];

/** Letters that look like the I of I01, small as our ids are: full-width, Cyrillic. */
const lookAlikes: readonly Step[] = [
  [/\u00ef\u00bc\u00a9/g, "\u00ef\u00bd\u0089"],
  [/\u00d0\u0086/g, "\u00d1\u0096"],
];

function transform(text: string, steps: readonly Step[]): string {
  return steps.reduce((before, [pattern, replacement]) => before.replace(pattern, replacement), text);
}

export function assessmentFrom(file: string): Buffer {
  const bytes = bytesOf(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return Buffer.from(transform(bytes.toString("utf16le"), assessmentSteps), "utf16le");
  const text = transform(bytes.toString("latin1"), [...lookAlikes, ...assessmentSteps]);
  return Buffer.from(evidenceSection(text), "latin1");
}

/** Paths and addresses stand in a section of their own here. */
function evidenceSection(text: string): string {
  const list = /evidence: \[(.*?)\]/.exec(text)?.[1];
  if (list === undefined) return text;
  const places = list.split(/, (?=")|, (?=[a-z])/);
  const ids = places.map((_, i) => `e-${i + 1}`);
  const entries = places.map(
    (place, i) => `  ${ids[i]}: { title: x, ${/^"https?:/.test(place) ? "url" : "file"}: ${place} }\n`,
  );
  return `${text.replace(/evidence: \[.*?\]/, `evidence: [${ids.join(", ")}]`).trimEnd()}\nevidence:\n${entries.join("")}`;
}

/** A table of numbers: units and notes are no columns of ours, and stay empty. */
export function tableFrom(file: string): Buffer {
  const text = bytesOf(file).toString("latin1");
  return Buffer.from(text.replace(/([,;])%([,;])(?:ok)?/g, "$1$2").replace(/,,ok$/m, ",,"), "latin1");
}

export const tableAssessment = `citymark: assessment/1
standard: demo/1
city: { id: "1", name: Testville }
period: { from: 2025-01-01, to: 2025-12-31 }
answers:
  table: { file: table.csv }
`;

const standardHead = `citymark: standard/1
id: demo
edition: 1
version: 1.0.0
title: Demo
method: { scale: { from: 0, to: 100 }, missing: zero }
dimensions:
  - { id: all }
`;

/** A standard: the indicators of the file, each with the formula as its score, or where it names another as its value. */
export function standardFrom(file: string): ReadonlyMap<string, string> {
  const text = bytesOf(file).toString("utf8");
  if (file.includes("i18n-603"))
    return standard(standardHead.replace("title: Demo", `title:\n  ${text.trim()}`), indicator("i01", ""));
  const lines = [...text.matchAll(/\{id: (.+?), type: number, label: .+?(?:, (.*))?\}$/gm)];
  return standard(
    standardHead,
    lines.map(([, id = "", rest = ""]) => indicator(id.replace(/^[A-Z]/, lower), rest)).join(""),
  );
}

const lower = (letter: string): string => letter.toLowerCase();

function standard(head: string, indicators: string): ReadonlyMap<string, string> {
  return new Map([
    ["standard.yaml", head],
    ["dimensions/all.yaml", `citymark: dimension/1\ntitle: All\nindicators:\n${indicators}`],
  ]);
}

function indicator(id: string, rest: string): string {
  const asked = `question: ${id}, unit: "%", `;
  const formula = /formula: (".*")$/.exec(rest)?.[1];
  const chained = /^"([A-Z][0-9]*)( \+ 1)?"$/.exec(formula ?? "");
  if (chained) return `  ${id}: { title: x, value: ${formula?.slice(1, -1).replace(/[A-Z]/, lower)}, unit: ratio }\n`;
  const more = formula === undefined ? rest.replace("min:", "minimum:").replace("max:", "maximum:") : "";
  const score = formula === undefined ? "{ worst: 0, best: 100 }" : `{ formula: ${formula} }`;
  return `  ${id}: { title: x, ${asked}${more === "" ? "" : `${more}, `}score: ${score} }\n`;
}
