/** A workbook as LibreOffice recalculates and shows it: the results that were written into it are taken out first. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const places = [
  process.env["SOFFICE_PATH"] ?? "",
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Absent: LibreOffice is not installed here. */
export const soffice = places.find((place) => place !== "" && existsSync(place));

type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Of each workbook every sheet, by name, as rows of what its cells show. */
export function recalculated(workbooks: readonly Uint8Array[]): readonly Sheets[] {
  const folder = mkdtempSync(join(tmpdir(), "citymark-workbook-"));
  try {
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `book${index}.xlsx`);
      writeFileSync(file, withoutResults(bytes));
      return file;
    });
    const asShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { stderr, status } = spawnSync(
      soffice ?? "soffice",
      [profile, "--headless", "--convert-to", asShown, "--outdir", folder, ...files],
      { encoding: "utf8", timeout: 300_000 },
    );
    const written = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    if (written.length === 0) throw new Error(`soffice wrote nothing (${status}): ${stderr}`);
    return workbooks.map((_, index) => {
      const own = written.filter((name) => name.startsWith(`book${index}-`));
      return new Map(own.map((name) => [name.slice(`book${index}-`.length, -".csv".length), rows(join(folder, name))]));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rows(file: string): readonly (readonly string[])[] {
  return parse(readFileSync(file, "utf8"), { relax_column_count: true });
}

/** The workbook without what its formulas came to: whoever shows a number has calculated it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        path.startsWith("xl/worksheets/")
          ? strToU8(
              strFromU8(part)
                .replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1")
                .replace(/<c ([^>]*) t="(?:str|s)"([^>]*)>(<f>)/g, "<c $1$2>$3"),
            )
          : part,
      ]),
    ),
  );
}
