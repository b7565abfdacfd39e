/** Workbooks and documents by the rules of the Open XML SDK, which is run as it is (WebAssembly). */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import validate, { type OfficeVersion } from "@ooxml-tools/validate";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Folder } from "../cli/shell.ts";

/** Titles of tables, which readers of screens need, came to Word with Office 2010. */
const versions: Readonly<Record<string, readonly OfficeVersion[]>> = {
  xlsx: ["Office2007"],
  docx: ["Office2010"],
};

/** Lines, and the files that they write. */
const lines: readonly (readonly [line: string, ...files: string[]])[] = [
  [
    "report examples/city-pilot/oasis/assessment.yaml --format xlsx,docx -o city",
    "city/report.xlsx",
    "city/report.docx",
  ],
  ["report examples/livelihoods/wuhan/assessment.yaml --format xlsx,docx -o plain", "plain/report.xlsx"],
  ["programme report examples/city-pilot-programme --as-of 2027-06-01 -o programme.xlsx", "programme.xlsx"],
  [
    "programme report examples/livelihoods-programme --as-of 2027-06-01 -o programme.docx",
    "programme.docx",
    "programme-annex-a.docx",
    "programme-annex-b.docx",
  ],
  ["compare examples/livelihoods/wuhan examples/livelihoods/hangzhou -o compared.docx", "compared.docx"],
  ["form city-pilot/2026 --city 云山市 --period 2026 -o form.xlsx", "form.xlsx"],
  [
    "standard impact city-pilot/2026 city-pilot/2027 --on examples/city-pilot-programme --format docx -o impact.docx",
    "impact.docx",
  ],
];

describe("by the rules of Open XML", () => {
  let folder: Folder;
  beforeAll(() => {
    folder = new Folder([], ["examples"]);
  });
  afterAll(() => folder.remove());
  const read = (file: string) => readFileSync(join(folder.path, file));

  test.each(lines)("%s", { timeout: 300_000 }, async (line, ...files) => {
    const { stderr } = await folder.run(`citymark ${line} --locale zh`);
    for (const file of files)
      for (const version of versions[file.slice(-4)] ?? [])
        expect([file, version, await errors(read(file), file, version)], stderr).toEqual([file, version, []]);
  });

  test("a file with an element out of its order is refused", async () => {
    const files = unzipSync(read("city/report.xlsx"));
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const broken = sheet.replace(/(<sheetData>.*<\/sheetData>)(.*)(<\/worksheet>)/s, "$2$1$3");
    expect(broken).not.toBe(sheet);
    const bytes = zipSync({ ...files, "xl/worksheets/sheet1.xml": strToU8(broken) });
    expect(await errors(bytes, "x.xlsx", "Microsoft365")).not.toEqual([]);
  });
});

async function errors(bytes: Uint8Array, file: string, version: OfficeVersion): Promise<readonly string[]> {
  const found = await validate(new Uint8Array(bytes), file.endsWith(".xlsx") ? "xlsx" : "docx", version);
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}
