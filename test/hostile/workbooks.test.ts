/** Hostile and odd workbooks of the collection beside the repository, each with what becomes of it. Skipped where it is absent. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseWorkbook } from "../../src/engine/index.ts";
import { corpus, present } from "./corpus.ts";

/** The rule that refuses or reports a file; else what its cells hold. */
const outcomes: Readonly<Record<string, string>> = {
  "xlsx/400-control.xlsx": "B2=80.5",
  "xlsx/402-formula-stale.xlsx": "B2=99 formula",
  "xlsx/404-error-cell.xlsx": "B2=#DIV/0! error",
  // The unit decides: 80% answers a question in % and one for a ratio alike.
  "xlsx/406-percent-format-fraction.xlsx": "B2=80%",
  // 1,234 is a number with its separator in the grammar of answers.
  "xlsx/408-text-thousands.xlsx": "B2=1,234",
  "xlsx/410-float-noise.xlsx": "B2=80.1",
  "xlsx/412-date-1904.xlsx": "B2=2025-03-01",
  "xlsx/414-bool.xlsx": "B2=TRUE",
  "xlsx/416-merged.xlsx": "B2=80.5 merged",
  "xlsx/418-hidden-col.xlsx": "B2=10 hidden",
  "xlsx/420-sheet-dup-name.xlsx": "workbook/damaged sheets",
  "xlsx/422-dup-cell.xlsx": "workbook/damaged cells",
  "xlsx/424-cell-ref-bad.xlsx": "workbook/damaged cells",
  "xlsx/426-far-cell.xlsx": "workbook/too-large",
  "xlsx/428-dv-bomb.xlsx": "B2=10",
  "xlsx/430-inf-cell.xlsx": "workbook/damaged numbers",
  "xlsx/432-xxe.xlsx": "workbook/damaged markup",
  "xlsx/434-external-link.xlsx": "workbook/external-link",
  "xlsx/436-xlsm-renamed.xlsx": "workbook/macros",
  "xlsx/438-zip-bomb.xlsx": "workbook/too-large",
  "xlsx/440-usize-lie-2g.xlsx": "workbook/too-large",
  "xlsx/442-bad-crc.xlsx": "workbook/damaged checksum",
  "xlsx/444-dup-entry-case.xlsx": "workbook/damaged duplicate-member",
  "xlsx/448-prefix.xlsx": "workbook/not-a-workbook",
  "xlsx/450-encrypted-flag.xlsx": "workbook/damaged encrypted",
  "xlsx/452-html-named.xlsx": "workbook/not-a-workbook",
  "xlsx/454-redos-html.xlsx": "workbook/not-a-workbook",
  "xlsx/456-docx-named.xlsx": "workbook/not-a-workbook",
  // Sheets are found by the codes in them; their names do not matter.
  "xlsx/458-header-nbsp.xlsx": "B2=80.5",
  "xlsx/460-xescape.xlsx": "B2=80.5",
  "xlsx/462-strikethrough-comment.xlsx": "B2=80.5",
  "xlsx/464-deep-xml.xlsx": "workbook/damaged markup",
  "xlsx/466-ns-prefix.xlsx": "workbook/damaged sheets",
  "ods/480-control.ods": "B2=80.5",
  "ods/482-repeat-small.ods": "B2=80.5",
  "ods/484-formula.ods": "B2=80.5 formula",
  "ods/486-percentage.ods": "B2=80%",
};

function outcomeOf(bytes: Uint8Array): string {
  const { value, diagnostics } = parseWorkbook({ file: "w", bytes });
  const [found] = diagnostics;
  if (found) return [found.rule, found.facts["reason"]].filter((each) => each !== undefined).join(" ");
  const cell = value?.sheets.flatMap(({ rows }) => rows.flat()).find(({ row, column }) => row === 1 && column === 1);
  return [`B2=${cell?.text}`, cell?.oddity].filter((each) => each !== undefined).join(" ");
}

describe.skipIf(!present)("the collection of workbooks (skipped where it is absent)", () => {
  test("has an outcome for each file", () => {
    const files = ["xlsx", "ods"].flatMap((folder) =>
      readdirSync(join(corpus, folder))
        .sort()
        .map((file) => `${folder}/${file}`),
    );
    expect(files).toEqual(Object.keys(outcomes));
  });

  test.each(Object.entries(outcomes))("%s: %s", (file, expected) => {
    const bytes = readFileSync(join(corpus, file));
    const start = performance.now();
    expect(outcomeOf(bytes)).toBe(expected);
    const polluted: string[] = [];
    for (const key in {}) polluted.push(key);
    expect(polluted).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("a zip file", () => {
  const sound = zipSync({ "[Content_Types].xml": strToU8("<Types/>") }, { mtime: "1980-01-01" });

  test("that is sound but no workbook is no workbook", () => {
    expect(outcomeOf(sound)).toBe("workbook/not-a-workbook");
  });

  test("is refused wherever one byte of it is changed", () => {
    const refused = [...sound.keys()].filter((at) => {
      const changed = sound.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const { value } = parseWorkbook({ file: "w", bytes: changed });
      return value === undefined;
    });
    expect(refused).toHaveLength(sound.length);
  });

  test("that says it is smaller than it is is not unpacked further than it says", () => {
    const big = zipSync({ "a.xml": new Uint8Array(50_000_000) }, { level: 9, mtime: "1980-01-01" });
    const view = new DataView(big.buffer, big.byteOffset);
    const directory = view.getUint32(big.length - 22 + 16, true);
    view.setUint32(directory + 24, 1000, true);
    const start = performance.now();
    expect(outcomeOf(big)).toBe("workbook/too-large");
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
