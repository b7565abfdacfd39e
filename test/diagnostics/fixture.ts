/** A fixture of a rule: files, what is checked, and the one finding that the rule makes of it, with its words. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { utils, write as writeBook } from "xlsx";
import { parse } from "yaml";
import { readCrosswalk } from "../../src/cli/files/crosswalks.ts";
import { keyFrom, trustedKey } from "../../src/cli/files/keys.ts";
import { logName, readLog } from "../../src/cli/files/log-file.ts";
import { mergeLogBeside, readMergeLog, seenFrom } from "../../src/cli/files/merge-log.ts";
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import { openPart, readPart } from "../../src/cli/files/read-part.ts";
import { lintStandardFolder, readStandardFolder, successionFindings } from "../../src/cli/files/read-standard.ts";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { isStandardFolder } from "../../src/cli/files/standard-files.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { foundBeside, readBeside } from "../../src/cli/session/beside.ts";
import {
  checkReview,
  collectAnswers,
  type Diagnostic,
  isPack,
  judgePack,
  type Locale,
  openPack,
  type ProjectDocument,
  parseDocument,
  type Severity,
  standardFromTables,
  tableRows,
  verifySubmission,
} from "../../src/engine/index.ts";
import { runHere } from "../cli/in-process.ts";
import type { Ended } from "../cli/shell.ts";
import { checkProgramme } from "./check-programme.ts";
import { decide } from "./decide.ts";

export interface Fixture {
  /** The file in which it stands, and its text. */
  readonly path: string;
  readonly text: string;
  readonly rule: string;
  /** Beside those of `base/`, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that are no text, in hexadecimal. */
  readonly bytes: Readonly<Record<string, string>>;
  /** A text repeated so many times. */
  readonly repeat: Readonly<
    Record<string, { readonly before?: string; readonly text: string; readonly times: string }>
  >;
  /** Workbooks: of each sheet its cells; `=text` is a formula with that result, `!merges` a merged range, `!rows` a hidden row. */
  readonly workbooks: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** Zip files: the text of each member. */
  readonly zips: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Keys that are trusted for packs. */
  readonly trust: NonNullable<ProjectDocument["trust"]>;
  /** A sealed submission or a pack, a log, a form to collect into city.yaml, an assessment, a programme.yaml, or the folder of a standard. */
  readonly check: string;
  /** A review of the assessment: it is what is checked then; or the review that a table of decisions is read into. */
  readonly review?: string;
  /** The last assessment of the city, and those of others, that its answers are held against. */
  readonly previous?: string;
  readonly peers?: string;
  /** The folder of a standard: the earlier edition or release that it is held against. */
  readonly since?: string;
  /** Instead: a command, which cannot go on unless `exit` says otherwise. */
  readonly run?: string;
  readonly exit?: string;
  readonly finds: {
    readonly severity: Severity;
    /** file:line:column */
    readonly at: string;
    /** What stands there. */
    readonly text: string;
    readonly facts?: Readonly<Record<string, string>>;
  };
  /** Rules that cannot but report too. */
  readonly also: readonly string[];
}

/** Every fixture: `<room>/<rule>.yaml`, or `<room>/<rule>.<case>.yaml`. */
export function fixtures(): readonly Fixture[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".yaml") && !file.startsWith("base/"))
    .sort()
    .map((file) => {
      const path = join(import.meta.dirname, file);
      const text = readFileSync(path, "utf8");
      const rule = `${dirname(file)}/${basename(file).split(".")[0]}`;
      return {
        files: {},
        bytes: {},
        workbooks: {},
        zips: {},
        trust: {},
        repeat: {},
        also: [],
        ...parse(text, { schema: "failsafe" }),
        path,
        text,
        rule,
      };
    });
}

/** Lays the files out in a folder of their own while something is done with them. */
async function within<T>(fixture: Fixture, act: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = realpathSync(await mkdtemp(join(tmpdir(), "citymark-rule-")));
  try {
    lay(fixture, folder);
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything that is found, with paths as the fixture writes them. */
export function findingsOf(fixture: Fixture): Promise<readonly Diagnostic[]> {
  return within(fixture, async (folder) => {
    const path = join(folder, fixture.check);
    const standards = new Standards([join(folder, "standards"), join(folder, "more")]);
    const since = fixture.since && (await readStandardFolder(join(folder, fixture.since)));
    const diagnostics = since
      ? successionFindings(since, await readStandardFolder(path))
      : fixture.previous !== undefined || fixture.peers !== undefined
        ? await checkBeside(path, folder, fixture, standards)
        : await check(path, standards, fixture.trust, fixture.review && join(folder, fixture.review));
    return JSON.parse(JSON.stringify(diagnostics).replaceAll(`${folder}/`, ""));
  });
}

async function check(
  path: string,
  standards: Standards,
  trust: Fixture["trust"],
  review?: string,
): Promise<readonly Diagnostic[]> {
  if (isStandardFolder(path)) return lintStandardFolder(path);
  if (review !== undefined && /\.(?:csv|xlsx)$/.test(path)) return decide(path, review, standards);
  if (path.endsWith(".zip")) return checkZip(path, standards, trust);
  if (basename(path) === "indicators.csv") return standardOf(path);
  if (/\.(?:csv|xlsx?)$/.test(path)) return collect(path, standards);
  if (basename(path) === logName) return readLog(path).diagnostics;
  if (path.includes("crosswalks/")) return checkPair(standards);
  if (path.endsWith("programme.yaml")) return checkProgramme(path, standards);
  if (review === undefined) return (await scoreFile(path, standards)).diagnostics;
  const { standard, assessment, evidence } = await readAssessment(path, standards);
  const parsed = parseDocument({ file: review, text: readFileSync(review, "utf8") });
  if (!parsed.value || !standard || !assessment) return parsed.diagnostics;
  return checkReview({ document: parsed.value, standard, assessment, evidence }).diagnostics;
}

/** A crosswalk between plain/1 and plain/2. */
async function checkPair(standards: Standards): Promise<readonly Diagnostic[]> {
  const [from, to] = [await standards.get("plain/1"), await standards.get("plain/2")];
  if (!from.value || !to.value) return [...from.diagnostics, ...to.diagnostics];
  return (await readCrosswalk(standards, from.value, to.value))?.diagnostics ?? [];
}

/** A standard made from a table of indicators. */
async function standardOf(path: string): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = await openPart(path);
  if (value?.kind !== "grid") return diagnostics;
  const found = [...diagnostics];
  const rows = tableRows([value.grid], found);
  return standardFromTables(rows, "my-index/2027", found).diagnostics;
}

async function checkZip(path: string, standards: Standards, trust: Fixture["trust"]): Promise<readonly Diagnostic[]> {
  const bytes = readFileSync(path);
  if (!isPack(bytes)) return (await verifySubmission(path, bytes)).diagnostics;
  const { value: pack, diagnostics } = openPack(path, bytes);
  if (!pack) return diagnostics;
  const keys = Object.entries(trust).map(([name, each]) => trustedKey(name, keyFrom(each.key), each.standards));
  const { value: present } = await standards.get(pack.standard.reference);
  return judgePack(path, pack, { keys, present, known: standards.list().keys() });
}

/** What is found beside other assessments only. */
async function checkBeside(
  path: string,
  folder: string,
  { previous, peers }: Fixture,
  standards: Standards,
): Promise<readonly Diagnostic[]> {
  const named = {
    previous: previous && join(folder, previous),
    peers: peers === undefined ? undefined : [join(folder, peers)],
  };
  const beside = await readBeside(named, standards);
  return foundBeside(await scoreFile(path, standards), beside);
}

/** A form collected into the assessment that lies next to it. */
async function collect(path: string, standards: Standards): Promise<readonly Diagnostic[]> {
  const city = join(dirname(path), "city.yaml");
  const { assessment, document, standard } = await readAssessment(city, standards);
  if (!assessment || !document || !standard) throw new Error("city.yaml cannot be read");
  const { value: opened, diagnostics } = await openPart(path);
  if (!opened) return diagnostics;
  const frame = {
    city: { id: assessment.city.id, name: String(assessment.city.name) },
    period: { from: "2025-01-01", to: "2025-12-31" },
  };
  const { value: part, diagnostics: found } = await readPart(opened, standard, standards, frame);
  const base = { file: "city.yaml", document, assessment };
  const log = await readMergeLog(mergeLogBeside(city));
  const merged = part
    ? collectAnswers(standard, base, [seenFrom(city, part)], new Set(), log.value?.merges).diagnostics
    : [];
  return [...diagnostics, ...found, ...log.diagnostics, ...merged];
}

function workbook(sheets: Fixture["workbooks"][string]): Buffer {
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet: Record<string, unknown> = { "!ref": "A1:Z40" };
    for (const [at, text] of Object.entries(cells)) sheet[at] = cellOf(at, text);
    utils.book_append_sheet(book, sheet, name);
  }
  return writeBook(book, { type: "buffer", bookType: "xlsx" });
}

function zipOf(members: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])));
}

function cellOf(at: string, text: string): unknown {
  if (at === "!merges") return [utils.decode_range(text)];
  if (at === "!rows") return Object.assign([], { [Number(text) - 1]: { hidden: true } });
  if (text.startsWith("#")) return { t: "e", v: 7, w: text };
  return text.startsWith("=") ? { t: "n", f: "1+1", v: Number(text.slice(1)) } : { t: "s", v: text };
}

/** What a command prints in one language; more flags stand right after its name. */
export function printed(fixture: Fixture, locale: Locale, ...flags: readonly string[]): Promise<Ended> {
  const words = (fixture.run ?? "").split(" ");
  const named = words.findIndex((word) => /[-.]/.test(word));
  const end = named === -1 ? words.length : named;
  const args = [...words.slice(0, end), ...flags, "--locale", locale, ...words.slice(end)];
  return within(fixture, (folder) => runHere(args, folder, { COLUMNS: "160", NO_COLOR: "1" }));
}

function repeated({ repeat }: Fixture, path: string): string | undefined {
  const { before = "", text, times } = repeat[path] ?? {};
  return text && before + text.repeat(Number(times));
}

function lay(fixture: Fixture, folder: string): void {
  const { files, bytes, repeat, workbooks, zips } = fixture;
  cpSync(join(import.meta.dirname, "base"), folder, { recursive: true });
  const write = (path: string, body: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const [path, hex] of Object.entries(bytes)) write(path, Buffer.from(hex.replace(/\s/g, ""), "hex"));
  for (const [path, sheets] of Object.entries(workbooks)) write(path, workbook(sheets));
  for (const [path, members] of Object.entries(zips)) write(path, Buffer.from(zipOf(members)));
  for (const path of Object.keys(repeat)) write(path, repeated(fixture, path) ?? "");
}

/** The stretch of text at which a finding points; of a long one the beginning. */
export function textAt(fixture: Fixture, { where: { file = "", span } }: Diagnostic): string {
  const base = join(import.meta.dirname, "base", file);
  const text = fixture.files[file] ?? repeated(fixture, file) ?? (existsSync(base) ? readFileSync(base, "utf8") : "");
  if (!span) return "";
  const lines = text.split("\n");
  const offset = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const found = text.slice(offset(span.start), offset(span.end)).replace(/\n$/, "");
  return found.length > 80 ? `${found.slice(0, 60)}…` : found;
}

/** file:line:column, of a workbook file:sheet!cell, or the file alone. */
export function placeOf({ where: { file = "", span, cell } }: Diagnostic): string {
  if (cell !== undefined) return `${file}:${cell}`;
  return span ? `${file}:${span.start.line}:${span.start.column}` : file;
}
