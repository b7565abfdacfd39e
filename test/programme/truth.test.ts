/** What a programme's report says must hold for the numbers that it shows. */
import { beforeAll, describe, expect, test } from "vitest";
import { programmeLabels } from "../../src/engine/catalogue/programme-labels.ts";
import type { Block, Chapter, Table } from "../../src/engine/document/blocks.ts";
import { type ProgrammeOutcome, programmeReport } from "../../src/engine/index.ts";
import { programmeOutcome } from "../workbook/programmes.ts";

const examples = ["city-pilot-programme", "livelihoods-programme"] as const;
const outcomes = new Map<string, ProgrammeOutcome>();

beforeAll(async () => {
  for (const folder of examples) outcomes.set(folder, await programmeOutcome(`examples/${folder}/programme.yaml`));
});

describe.each(examples)("the report of %s", (folder) => {
  test("shows changes that are the differences of the shown scores", () => {
    const outcome = outcomes.get(folder);
    if (!outcome) throw new Error(folder);
    const { chapters } = programmeReport(outcome, "en").document();
    const phases = outcome.programme.phases;
    const titleOf = (id: string | undefined) => {
      const title = phases.find((phase) => phase.id === id)?.title;
      return typeof title === "object" && title ? String(Object(title)["en"]) : String(title);
    };
    const [before, after] = [titleOf(phases[0]?.id), titleOf(outcome.phase)];
    const wrong = tablesOf(chapters).flatMap(({ columns, rows, caption }) => {
      const at = (title: string) => columns.findIndex((column) => column.title === title);
      const [from, to, change] = [at(before), at(after), at(programmeLabels.change.en)];
      if (from < 0 || to < 0 || change < 0) return [];
      return rows.flatMap((row) => {
        const [a, b, c] = [from, to, change].map((index) => numberOf(row[index]?.text));
        return a === undefined || b === undefined || c === undefined || Math.abs(b - a - c) < 1e-9
          ? []
          : [`${caption} ${row[0]?.text}: ${a} → ${b} is not ${c}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

function tablesOf(chapters: readonly Chapter[]): readonly Table[] {
  const inside = (blocks: readonly Block[]): readonly Table[] =>
    blocks.flatMap((block) => {
      if (block.kind === "table") return [block];
      return block.kind === "beside" ? block.tables : [];
    });
  return chapters.flatMap(({ blocks, parts }) => [...inside(blocks), ...parts.flatMap((part) => inside(part.blocks))]);
}

function numberOf(text: string | undefined): number | undefined {
  const plain = text?.replaceAll(",", "").replace("−", "-").replace("+", "");
  return plain === undefined || plain === "" || Number.isNaN(Number(plain)) ? undefined : Number(plain);
}
