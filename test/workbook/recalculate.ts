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

/** Each sheet as rows of what its cells show, by name. */
export function recalculated(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "citymark-workbook-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, withoutResults(bytes));
    const asShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { stderr, status } = spawnSync(
      soffice ?? "soffice",
      [profile, "--headless", "--convert-to", asShown, "--outdir", folder, file],
      { encoding: "utf8", timeout: 180_000 },
    );
    const sheets = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    if (sheets.length === 0) throw new Error(`soffice wrote nothing (${status}): ${stderr}`);
    return new Map(
      sheets.map((name) => [
        name.replace(/^book-|\.csv$/g, ""),
        parse(readFileSync(join(folder, name), "utf8"), { relax_column_count: true }) as string[][],
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many formulas there are, and the workbook without what they came to. */
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
