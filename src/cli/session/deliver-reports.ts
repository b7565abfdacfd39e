/** Where reports go: one text to stdout or to a file, everything else into a folder, a file a format. */

import { basename, extname, join } from "node:path";
import {
  type Body,
  type Checked,
  type Document,
  type Format,
  folderPage,
  type Making,
  type ReportFile,
} from "../../engine/index.ts";
import { fileExists, isFolder } from "../files/exists.ts";
import { outputEnding } from "../request-rules.ts";
import { CliError, exits } from "./cli-error.ts";
import { type Delivery, toStdout } from "./delivery.ts";
import { project } from "./project.ts";
import { notPossible, refusal } from "./refusal.ts";

interface Documented {
  readonly document: () => Document;
}

interface Wanted<View> {
  readonly formats: Readonly<Record<string, Format<View, Body>>>;
  /** From `wantedFormats`. */
  readonly names: readonly string[];
  /** -o as it was written: a file, a folder, or nothing. */
  readonly output: string | undefined;
  /** Of the files in a folder. */
  readonly title: string;
  readonly browser: string | undefined;
  /** What is written, where that is not the document of the report. */
  readonly document?: () => Document;
  /** Documents of their own, in files called like the report with a suffix; a text on stdout has none. */
  readonly annexes?: readonly { readonly suffix: string; readonly report: View }[];
}

/**
 * The formats that are asked for: by --format, else by the ending of the file, else the page. A file whose ending is not
 * that of its format is refused: it would not be what its name says, and may be what was to be reported on. Several formats
 * go into a folder, whatever it is called.
 */
export function wantedFormats(
  formats: Readonly<Record<string, { readonly extension: string }>>,
  asked: readonly string[] | undefined,
  output: string | undefined,
): readonly string[] {
  const known = [...Object.keys(formats), "pdf"];
  const unknown = asked?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw notPossible("--format", unknown, known);
  const ending = output === undefined || isFolder(output) ? "" : extname(output).slice(1).toLowerCase();
  const named = known.find((name) => ending === name || formats[name]?.extension === ending);
  const usual = project().formats?.filter((name) => known.includes(name)) ?? [];
  const byDefault = output !== undefined && output !== "-" && ending === "" && usual.length > 0 ? usual : ["html"];
  const names = asked ?? (named === undefined ? byDefault : [named]);
  const wanted = new Set(names);
  const isRight = ending === "" || (wanted.size === 1 ? named === names[0] : named === undefined && !isThere(output));
  if (isRight) return names;
  const several = asked !== undefined && asked.length > 1;
  const endings = (asked ?? known).map((name) => `.${formats[name]?.extension ?? name}`).join(", ");
  throw refusal(outputEnding, { output: String(output), allowed: several ? undefined : endings });
}

function isThere(path: string | undefined): boolean {
  return path !== undefined && fileExists(path);
}

/** Every report that is wanted; each is made when it is written, a browser found before anything is made. */
export async function reports<View extends Documented>(view: View, wanted: Wanted<View>): Promise<readonly Delivery[]> {
  const { formats, names, output } = wanted;
  const print = names.includes("pdf") ? await printer(wanted.browser) : undefined;
  const making = names.includes("docx") ? { render: await painter() } : {};
  const alone = new Set(names).size === 1 && (output === undefined ? isText(names[0]) : isFile(output));
  const about = wanted.document ?? view.document;
  const all = [...new Set(names)].flatMap((name) => {
    const file = alone ? output : inFolder(name, wanted);
    const made = (report: View) => () => make(report, name, formats, making, print);
    const annexes = annexesIn(name, file, wanted).map(({ suffix, report }) => ({
      file: suffixed(file ?? "", suffix),
      make: made(report),
      document: report.document,
      name,
    }));
    return [{ file, make: made(view), document: about, name }, ...annexes];
  });
  const hasIndex = !alone && all.length > 1 && names.some((name) => documents.has(name));
  return output !== undefined && hasIndex ? [...all, index(about, all, output)] : all;
}

/** One page that leads to all of them. Tables alone have none: it would take a document that nobody asked for. */
function index(
  about: () => Document,
  all: readonly (Delivery & Documented & { readonly name: string })[],
  folder: string,
): Delivery {
  const files = all.map(({ file = "", name, document }): ReportFile => {
    return { name: basename(file), format: name as ReportFile["format"], document };
  });
  return { file: join(folder, "index.html"), make: () => folderPage(about(), files) };
}

function inFolder<View>(name: string, { formats, output, title }: Wanted<View>): string {
  return join(output ?? ".", `${title}.${name === "pdf" ? name : formats[name]?.extension}`);
}

/** Annexes are files: a text on stdout has none, nor has a format that holds everything in one file. */
function annexesIn<View>(name: string, file: string | undefined, { annexes = [] }: Wanted<View>) {
  return toStdout(file) || !documents.has(name) ? [] : annexes;
}

/** Formats that people read; the others hold all data in one file. */
const documents: ReadonlySet<string> = new Set(["html", "pdf", "docx", "md"]);

function suffixed(file: string, suffix: string): string {
  const ending = extname(file);
  return `${file.slice(0, file.length - ending.length)}-${suffix}${ending}`;
}

async function make<View>(
  view: View,
  name: string,
  formats: Wanted<View>["formats"],
  making: Making,
  print: ((page: string) => Promise<Uint8Array>) | undefined,
): Promise<Body> {
  const body = await formats[print && name === "pdf" ? "html" : name]?.write(view, making);
  if (body === undefined) throw new Error(name);
  return print && name === "pdf" && typeof body === "string" ? print(body) : body;
}

async function printer(named: string | undefined): Promise<(page: string) => Promise<Uint8Array>> {
  const { findBrowser, printPdf } = await import("../files/print-pdf.ts");
  const browser = readable(await findBrowser(named));
  return async (page) => readable(await printPdf(page, browser));
}

function readable<T>({ value, diagnostics }: Checked<T>): T {
  if (value === undefined) throw new CliError(exits.unreadable, diagnostics);
  return value;
}

async function painter(): Promise<NonNullable<Making["render"]>> {
  const { svgRenderer } = await import("../files/render-svg.ts");
  return svgRenderer();
}

const texts: ReadonlySet<string | undefined> = new Set(["html", "md", "csv"]);

function isText(name: string | undefined): boolean {
  return texts.has(name);
}

/** A name with an ending is a file, unless a folder of that name is there. */
function isFile(output: string): boolean {
  if (output === "-") return true;
  return extname(output) !== "" && !isFolder(output);
}
