/** Prints a page to PDF with an installed Chromium, Chrome or Edge, by the print style of the page. */
import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Checked, diagnose } from "../../engine/index.ts";
import * as fileRules from "../file-rules.ts";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
  "brave-browser",
];

/** Where installers put them on macOS and Windows, outside PATH. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
          join(folder, "Chromium/Application/chrome.exe"),
        ];
  }),
];

/** Two minutes, and one more for each million characters: a page of a hundred cities has three. */
function minutesFor(page: string): number {
  return 2 + Math.ceil(page.length / 1_000_000);
}

/** The browser that was named, or the first one found. */
export async function findBrowser(named: string | undefined): Promise<Checked<string>> {
  const [found] = named === undefined ? await installed() : (await runs(named)) ? [named] : [];
  if (found !== undefined) return { value: found, diagnostics: [] };
  const where = { file: named ?? "", path: [] };
  return { diagnostics: [diagnose(fileRules.noBrowser, where, { browser: named ?? "–" })] };
}

async function installed(): Promise<readonly string[]> {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`))),
  );
  for (const browser of [...onPath, ...places]) if (await runs(browser)) return [browser];
  return [];
}

/** The page as PDF. The browser gets no network and a profile of its own, which is removed; the page runs no script. */
export async function printPdf(
  page: string,
  browser: string,
  minutes = minutesFor(page),
): Promise<Checked<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "citymark-"));
  try {
    const [from, to] = [join(folder, "page.html"), join(folder, "page.pdf")];
    await writeFile(from, page);
    const options = [
      "--headless",
      "--disable-gpu",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-extensions",
      "--disable-background-networking",
      "--proxy-server=127.0.0.1:9",
      // Chromium refuses to run as root with its sandbox; the page is our own and runs no script.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--user-data-dir=${join(folder, "profile")}`,
      "--no-pdf-header-footer",
      `--print-to-pdf=${to}`,
      pathToFileURL(from).href,
    ];
    const { said, ended } = await run(browser, options, minutes * 60_000);
    const pdf = await readFile(to).catch(() => undefined);
    if (pdf?.subarray(0, 5).toString("latin1") === "%PDF-") return { value: pdf, diagnostics: [] };
    const where = { file: browser, path: [] };
    return {
      diagnostics: [diagnose(fileRules.notPrinted, where, { browser, reason: ended ? said : `> ${minutes} min` })],
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function runs(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Runs the browser until it ends or the time is over: whether it ended, and the last line of its stderr. */
function run(
  browser: string,
  options: readonly string[],
  timeout: number,
): Promise<{ readonly said: string; readonly ended: boolean }> {
  return new Promise((done) => {
    const lines: string[] = [];
    const child = spawn(browser, options, { stdio: ["ignore", "ignore", "pipe"], timeout });
    child.stderr.setEncoding("utf8").on("data", (text: string) => lines.push(...text.split("\n")));
    child.on("error", ({ message }) => done({ said: message, ended: true }));
    child.on("close", () => done({ said: lines.findLast((line) => line.trim() !== "") ?? "–", ended: !child.killed }));
  });
}
