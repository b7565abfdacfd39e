import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  againstBlocks,
  blocksText,
  type CaseOutcome,
  type Diagnostic,
  hasErrors,
  say as inLocale,
  isObject,
  parseTable,
  type SourceDocument,
  testAgainst,
  testVectors,
  type VectorCoverage,
  vectorCoverage,
} from "../../../engine/index.ts";
import { readSource } from "../../files/read-source.ts";
import { readVectors } from "../../files/read-standard.ts";
import type { Standards } from "../../files/standards.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { fails, junitXml, type TestedStandard } from "../../session/junit.ts";
import { openStandard } from "../../session/open-standard.ts";
import { print } from "../../session/output.ts";
import { about, counted, joined } from "../../terminal/counted.ts";
import { countText, diagnosticsText } from "../../terminal/diagnostics.ts";
import { paint } from "../../terminal/paint.ts";
import { screen } from "../../terminal/screen.ts";
import { bar, columns, indent, safe, table, wrap } from "../../terminal/text.ts";

export default class StandardTest extends CitymarkCommand {
  static override summary = "Run the worked cases of standards, and show what they cover.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --coverage",
    "<%= config.bin %> <%= command.id %>",
    "<%= config.bin %> <%= command.id %> hdi/2022 --format junit",
    "<%= config.bin %> <%= command.id %> hdi/2022 --answers values.csv --against published.csv",
  ];
  static override args = {
    standard: Args.string({ description: "A reference or a folder; without it, every standard that is found." }),
  };
  static override flags = {
    against: Flags.string({
      dependsOn: ["answers"],
      exclusive: ["coverage"],
      description:
        "A published table of scores to compare with, CSV: a row a city; columns are ids or codes, total, rank, rating(id).",
    }),
    answers: Flags.string({
      dependsOn: ["against"],
      description:
        "The values that the published scores rest on, CSV: the same rows; columns are inputs, by id or code.",
    }),
    coverage: Flags.boolean({ description: "Show what no case reaches." }),
    format: Flags.option({
      options: ["junit"] as const,
      exclusive: ["coverage", "json"],
      description: "For build servers: JUnit XML.",
    })(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardTest);
    const standards = this.standards(flags.standards);
    if (flags.against !== undefined && flags.answers !== undefined)
      return this.against(args.standard, flags.against, flags.answers, standards, flags.json);
    const tested: TestedStandard[] = [];
    for (const reference of args.standard === undefined ? standards.list().keys() : [args.standard]) {
      const one = await testStandard(reference, standards);
      const { folder, findings, cases, coverage } = one;
      if (hasErrors(findings) || cases.some(fails)) this.exitWith(exits.findings);
      if (flags.format) tested.push(one);
      else if (flags.json)
        await this.json({
          citymark: "vector-outcomes/1",
          standard: reference,
          cases: cases.map(({ result: _, ...each }) => each),
          coverage,
        });
      else await print(this.page(folder, findings, cases, coverage, flags.coverage));
    }
    if (flags.format) await print(junitXml(tested, this.locale));
  }

  /** Exit code 1 where a cell differs. */
  private async against(
    reference: string | undefined,
    published: string,
    answers: string,
    standards: Standards,
    json: boolean,
  ): Promise<void> {
    if (reference === undefined) throw new CliError(exits.usage, this.words.againstWhich);
    const { value, diagnostics, folder } = await openStandard(reference, standards);
    if (!value) throw new CliError(exits.unreadable, "", diagnostics);
    const outcome = testAgainst(value, {
      answers: await readRows(answers),
      published: await readRows(published),
      period: periodOf((await readVectors(folder)).documents),
    });
    if (outcome.columns.some(({ agree, cells }) => agree < cells)) this.exitWith(exits.findings);
    if (json) return this.json({ citymark: "comparison/1", standard: value.reference, ...outcome });
    return print(blocksText(againstBlocks(outcome, this.locale), screen()));
  }

  private page(
    folder: string,
    findings: readonly Diagnostic[],
    cases: readonly CaseOutcome[],
    coverage: readonly VectorCoverage[],
    all: boolean,
  ): string {
    const { words, locale } = this;
    const failed = cases.filter(fails);
    const expectations = cases.flatMap((each) => each.expectations);
    const wrong = expectations.filter(({ holds }) => !holds).length;
    const parts = [
      counted(cases.length, "case", locale),
      counted(expectations.length, "expectation", locale),
      (failed.length === 0 ? paint.good : paint.bad)(
        words.failed.replace("{n}", String(failed.length === 0 ? 0 : wrong)),
      ),
    ];
    const summary = `${folder}: ${joined(parts, locale)}`;
    const failures = failed.map(
      ({ file, line, what, expectations: list }) =>
        `${paint.strong(`${file}:${line}`)}  ${safe(inLocale(what, locale))}\n${indent(
          list
            .filter(({ holds }) => !holds)
            .map(
              ({ id, expected, found }) =>
                `${id}: ${joined([`${words.expected} ${paint.good(expected)}`, `${words.found} ${paint.bad(found)}`], locale)}`,
            )
            .join("\n"),
          2,
        )}`,
    );
    const names: Readonly<Record<VectorCoverage["what"], string>> = {
      indicators: words.indicatorsTested,
      edges: words.edges,
      gates: words.gates,
      policies: words.policies,
      grades: words.grades,
    };
    const rows = coverage.map(({ what, covered, of }) => [
      names[what],
      `${covered}/${of}`,
      of === 0 ? "" : bar(covered / of, 20),
    ]);
    const gaps = all
      ? coverage
          .filter(({ missing }) => missing.length > 0)
          .map(
            ({ what, missing }) =>
              `${paint.fair(about(names[what], words.notReached, locale))}\n${indent(wrap(missing.join(" · "), columns() - 4).join("\n"), 2)}`,
          )
      : [];
    return [
      ...(findings.length > 0 ? [diagnosticsText(findings, locale, folder), countText(findings, locale)] : []),
      ...failures,
      summary,
      indent(table(rows, [{}, { align: "right" }, {}], columns()), 2),
      ...gaps,
    ].join("\n");
  }
}

type Rows = Parameters<typeof testAgainst>[1]["answers"];

/** The rows of a CSV table; one that cannot be read ends the command. */
async function readRows(file: string): Promise<Rows> {
  const source = await readSource(file);
  const { value, diagnostics } = source.value ? parseTable(source.value) : { diagnostics: source.diagnostics };
  if (!value) throw new CliError(exits.unreadable, "", diagnostics);
  return value.data as unknown as Rows;
}

/** The period of the worked cases: what a formula says of the period then holds here too. */
function periodOf(vectors: readonly SourceDocument[]): { readonly from: string; readonly to: string } {
  const [{ data } = { data: undefined }] = vectors;
  const period = isObject(data) ? data["period"] : undefined;
  return isObject(period)
    ? { from: String(period["from"]), to: String(period["to"]) }
    : { from: "2000-01-01", to: "2000-12-31" };
}

async function testStandard(reference: string, standards: Standards) {
  const { folder, value, diagnostics } = await openStandard(reference, standards);
  const vectors = await readVectors(folder);
  const outcomes = value ? vectors.documents.map((document) => testVectors(value, document)) : [];
  const findings = [
    ...(value ? [] : diagnostics),
    ...vectors.diagnostics,
    ...outcomes.flatMap((each) => each.diagnostics),
  ];
  const cases = outcomes.flatMap((each) => each.cases);
  return { reference, folder, findings, cases, coverage: value ? vectorCoverage(value, cases) : [] };
}
