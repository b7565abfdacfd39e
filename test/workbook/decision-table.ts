/** A table to decide in, of a city of the examples, and what comes of it when it was filled in. */
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import {
  type Checked,
  type Diagnostic,
  decisionFormats,
  filledRows,
  decisionTable as form,
  type Grid,
  parseWorkbook,
  queue,
  type SheetDecision,
  sheetDecisions,
  waitingInReview,
} from "../../src/engine/index.ts";

const file = "examples/city-pilot/oasis/assessment.yaml";
const standards = new Standards([]);
const { scored } = await scoreFile(file, standards);
if (!scored) throw new Error("The examples cannot be read.");
const { standard, assessment, result } = scored;

export const city = (await readAssessment(file, standards)).assessment?.city.id ?? "";

/** The answers with the most doubt and weight, as the workbook that a reviewer is given. */
export function decisionTable(): Promise<Uint8Array> {
  const waiting = waitingInReview(queue(result, standard, assessment).slice(0, 6), scored as never, standard, "zh");
  return decisionFormats.xlsx.write({ title: "绿洲市", standard, locale: "zh", waiting });
}

/** What is read from a workbook: its decisions without their places, and the findings as `rule place`. */
export function readBack(bytes: Uint8Array): {
  readonly decided: readonly unknown[];
  readonly found: readonly string[];
} {
  const grid: Checked<Grid> = parseWorkbook({ file: "d", bytes });
  const rows = grid.value ? filledRows(grid.value, form) : { diagnostics: [] };
  const about = { standard, assessment, files: scored?.files() ?? new Map() };
  const read = "value" in rows && rows.value ? sheetDecisions(rows.value, new Map([[city, about]]), city) : undefined;
  const all: readonly Diagnostic[] = [...grid.diagnostics, ...rows.diagnostics, ...(read?.diagnostics ?? [])];
  return {
    decided: (read?.decided.get(city)?.decisions ?? []).map(({ where: _, ...decision }: SheetDecision) => decision),
    found: all.map(({ rule, where }) => `${rule} ${where.cell ?? ""}`),
  };
}
