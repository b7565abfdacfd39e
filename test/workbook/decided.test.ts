/** A table of decisions that was filled in and saved by LibreOffice is read as it was meant. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decisionTable, readBack } from "./decision-table.ts";
import { soffice } from "./recalculate.ts";

describe.skipIf(soffice === undefined)("a table of decisions saved by LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "citymark-decided-"));
  const entry = /<table:table-cell [^>]*content-validation-name="[^"]*"[^>]*\/>/g;
  let ids: readonly string[] = [];

  function saveAs(format: string, file: string): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { stderr, status } = spawnSync(
      soffice ?? "",
      [profile, "--headless", "--convert-to", format, "--outdir", folder, join(folder, file)],
      { encoding: "utf8", timeout: 120_000 },
    );
    if (status !== 0) throw new Error(stderr);
  }

  /** Types texts into the cells of a row, as LibreOffice holds them. */
  function type(row: string, texts: readonly string[]): string {
    let cell = 0;
    return row.replace(entry, (empty) => {
      const text = texts[cell++] ?? "";
      const typed = ` office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
      return text === "" ? empty : empty.replace("/>", typed);
    });
  }

  beforeAll(async () => {
    writeFileSync(join(folder, "table.xlsx"), await decisionTable());
    saveAs("fods", "table.xlsx");
    const rows = readFileSync(join(folder, "table.fods"), "utf8").split(/(?=<table:table-row)/);
    const answers = rows.filter((row) => (row.match(entry) ?? []).length === 3);
    ids = answers.map((row) => [...row.matchAll(/<text:p>([^<]*)<\/text:p>/g)][1]?.[1] ?? "");
    const filled = new Map([
      [answers[0], type(answers[0] ?? "", ["accepted · 认可"])],
      [answers[2], type(answers[2] ?? "", ["query", "", "请说明统计口径"])],
    ]);
    writeFileSync(join(folder, "filled.fods"), rows.map((row) => filled.get(row) ?? row).join(""));
    saveAs("xlsx", "filled.fods");
    saveAs("ods", "filled.fods");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(["xlsx", "ods"])("as %s", (format) => {
    expect(readBack(readFileSync(join(folder, `filled.${format}`)))).toEqual({
      decided: [
        { input: ids[0], decision: "accepted" },
        { input: ids[2], decision: "query", because: "请说明统计口径" },
      ],
      found: [],
    });
  });
});
