/** Prints a page as PDF by the page's own print style, with a Chromium, Chrome or Edge that is installed. */
import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnose } from "../../engine/index.ts";
import * as fileRules from "../file-rules.ts";
import { CliError, exits } from "../session/cli-error.ts";

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

/** Where their installers put them on macOS and Windows, which is not on the path. */
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

const patience = 120_000;

/** The browser that was named, or the first that is found. */
export async function findBrowser(named: string | undefined): Promise<string> {
  if (named !== undefined) {
    if (await runs(named)) return named;
    throw new CliError(exits.unreadable, "", [
      diagnose(fileRules.noBrowser, { file: named, path: [] }, { browser: named }),
    ]);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`))),
  );
  for (const browser of [...onPath, ...places]) if (await runs(browser)) return browser;
  throw new CliError(exits.unreadable, "", [diagnose(fileRules.noBrowser, { file: "", path: [] }, { browser: "–" })]);
}

/** The page as PDF. The browser gets a profile of its own, which is removed, and no network; the page runs no script. */
export async function printPdf(page: string, browser: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "citymark-"));
  try {
    const [from, to] = [join(folder, "page.html"), join(folder, "page.pdf")];
    await writeFile(from, page);
    const said = await run(browser, [
      "--headless",
      "--disable-gpu",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-extensions",
      "--disable-background-networking",
      "--proxy-server=127.0.0.1:9",
      // A superuser's browser cannot shut itself in; the page is our own and runs no script.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--user-data-dir=${join(folder, "profile")}`,
      "--no-pdf-header-footer",
      `--print-to-pdf=${to}`,
      pathToFileURL(from).href,
    ]);
    const pdf = await readFile(to).catch(() => undefined);
    if (pdf?.subarray(0, 5).toString("latin1") === "%PDF-") return pdf;
    throw new CliError(exits.unreadable, "", [
      diagnose(fileRules.notPrinted, { file: browser, path: [] }, { browser, reason: said }),
    ]);
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

/** Runs it to its end, or ends it; the last line that it said. */
function run(browser: string, options: readonly string[]): Promise<string> {
  return new Promise((done) => {
    const lines: string[] = [];
    const child = spawn(browser, options, { stdio: ["ignore", "ignore", "pipe"], timeout: patience });
    child.stderr.setEncoding("utf8").on("data", (text: string) => lines.push(...text.split("\n")));
    child.on("error", ({ message }) => done(message));
    child.on("close", () => done(lines.findLast((line) => line.trim() !== "") ?? "–"));
  });
}
