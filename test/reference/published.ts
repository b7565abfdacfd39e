/** Numbers published by others. They lie beside the checkout, in ../shared/reference, and are read there: whole tables are not copied. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { checkAssessment, type Data, evaluate, type ResultDocument, type Standard } from "../../src/engine/index.ts";

export type Row = Readonly<Record<string, string>>;

const reference = new URL("../../../shared/reference/", import.meta.url);

/** Whether the folder is there, and the words that a skipped suite shows where it is not. */
export function lies(folder: string): { readonly absent: boolean; readonly note: string } {
  const absent = !existsSync(new URL(`${folder}/`, reference));
  return { absent, note: absent ? ` (skipped: ../shared/reference/${folder} is not there)` : "" };
}

/** The rows of a table, each by the names of its columns. An empty cell is "". */
export function table(folder: string, file: string): readonly Row[] {
  return parse(readFileSync(new URL(`${folder}/${file}`, reference)), { columns: true, bom: true });
}

/** The result of one row, made an assessment of a whole year; no answer may be wrong. */
export function score(standard: Standard, answers: Readonly<Record<string, Data>>, year: number): ResultDocument {
  const data = {
    citymark: "assessment/1",
    standard: standard.reference,
    city: { id: "row", name: "row" },
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    answers,
  };
  const { value: assessment, diagnostics } = checkAssessment({
    document: { file: "row", data, where: (path) => ({ path }) },
    standard,
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!assessment || errors.length > 0) throw new Error(JSON.stringify(errors));
  return evaluate({ standard, assessment });
}

/** The score of a node or of the total on the standard's scale; undefined where there is none. */
export function scoreOf(result: ResultDocument, id: string): number | undefined {
  const outcome =
    id === "total" ? result.totals["self-assessed"].outcome : result.nodes.find((node) => node.id === id)?.outcome;
  return outcome?.score === undefined ? undefined : Number(outcome.score);
}

/** Ranks from 1, the highest first; equal numbers share a rank and leave a gap behind it (1, 1, 3). */
export function ranks(scores: readonly number[]): readonly number[] {
  return scores.map((score) => 1 + scores.filter((other) => other > score).length);
}
