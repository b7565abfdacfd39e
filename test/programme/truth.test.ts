/** What a programme's report says must hold for the numbers that it shows. */
import { beforeAll, describe, expect, test } from "vitest";
import { programmeLabels } from "../../src/engine/catalogue/programme-labels.ts";
import type { Block, Chapter, Table } from "../../src/engine/document/blocks.ts";
import {
  type ProgrammeOutcome,
  type ProgrammeReport,
  programmeReport,
  type ResultDocument,
} from "../../src/engine/index.ts";
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

  test("leads only to places in the same document", () => {
    const outcome = outcomes.get(folder);
    if (!outcome) throw new Error(folder);
    const report = programmeReport(outcome, "zh");
    const documents = [report, ...report.annexes.map((annex) => annex.report)].map(({ document }) => document());
    for (const { summary, chapters } of documents) {
      const all = [summary, ...chapters];
      const ids = new Set(all.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]));
      const links = tablesOf(all).flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ to }) => to ?? [])));
      expect(links.filter((to) => !ids.has(to))).toEqual([]);
    }
  });
});

describe("the report of city-pilot-programme", () => {
  const of = (change: (outcome: ProgrammeOutcome) => ProgrammeOutcome = (same) => same) => {
    const outcome = outcomes.get("city-pilot-programme");
    if (!outcome) throw new Error("no outcome");
    return programmeReport(change(outcome), "en");
  };
  const chapter = (report: ProgrammeReport, id: string) =>
    JSON.stringify(report.document().chapters.find((each) => each.id === id));

  test("lists on its first page the verdicts that a small margin decided", () => {
    const page = JSON.stringify(of().document().summary);
    expect(page).toContain("Hupo missed “A total of 70 or more”, grade “Growth”, the city's target by 0.03");
    expect(page).toContain("Qingci reached “A total of 70 or more”, grade “Growth”, the city's target by 0.04");
  });

  test("calls nothing a weakness that no city has answered", () => {
    const report = of((outcome) => withoutScores(outcome, "open-data"));
    const [table, ...others] = tablesOf(report.document().chapters.filter(({ id }) => id === "weaknesses"));
    const title = report.outcome.standard.nodes.get("open-data")?.title;
    const name = typeof title === "object" && title ? String(Object(title)["en"]) : "";
    expect(name).not.toBe("");
    expect(others).toEqual([]);
    expect(table?.rows.map(([first]) => first?.text)).not.toContain(name);
    expect(chapter(report, "weaknesses")).toContain(`${name}: no score in 7 of 7 cities`);
    expect(chapter(of(), "weaknesses")).not.toContain("no score in");
  });

  test("shows a rejected answer as rejected, with what the city should do", () => {
    const page = of()
      .document()
      .chapters.flatMap(({ parts }) => parts)
      .find(({ id }) => id === "c-bailu");
    const rows = tablesIn(page?.blocks ?? []).flatMap(({ rows: all }) => all);
    const next = rows.find((row) => row[0]?.text === "Citizen survey" && /^Resubmit/.test(row[3]?.text ?? ""));
    expect(next?.[1]).toMatchObject({ text: "0.00", note: "rejected in review" });
  });
});

/** The same programme in which no city has a score on an indicator. */
function withoutScores(outcome: ProgrammeOutcome, indicator: string): ProgrammeOutcome {
  const missing = (result: ResultDocument): ResultDocument => ({
    ...result,
    nodes: result.nodes.map((node) =>
      node.id === indicator ? { ...node, outcome: { kind: "missing", low: "0", high: "100" } } : node,
    ),
  });
  return {
    ...outcome,
    cities: outcome.cities.map((city) => ({
      ...city,
      phases: city.phases.map((each) =>
        each.state.status === "scored"
          ? { ...each, state: { ...each.state, result: missing(each.state.result) } }
          : each,
      ),
    })),
  };
}

function tablesOf(chapters: readonly Chapter[]): readonly Table[] {
  return chapters.flatMap(({ blocks, parts }) => [
    ...tablesIn(blocks),
    ...parts.flatMap((part) => tablesIn(part.blocks)),
  ]);
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return [block];
    return block.kind === "beside" ? block.tables : [];
  });
}

function numberOf(text: string | undefined): number | undefined {
  const plain = text?.replaceAll(",", "").replace("−", "-").replace("+", "");
  return plain === undefined || plain === "" || Number.isNaN(Number(plain)) ? undefined : Number(plain);
}
