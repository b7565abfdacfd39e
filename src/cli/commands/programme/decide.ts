import { basename, dirname, join } from "node:path";
import * as Flags from "@oclif/core/flags";
import {
  byRow,
  checkConflicts,
  citiesIn,
  type Diagnostic,
  decisionTable,
  hasErrors,
  newReview,
  type Programme,
  type Reviewable,
  sameName,
  say as sayIn,
  sheetDecisions,
  signatureIn,
  type Text,
} from "../../../engine/index.ts";
import { fileExists } from "../../files/exists.ts";
import type { Change } from "../../files/log-file.ts";
import type { OpenReview } from "../../files/open-review.ts";
import { ownReview, readSubmissions, submissionFolder } from "../../files/read-programme.ts";
import { readSource } from "../../files/read-source.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { dayOf } from "../../session/day.ts";
import { decideFromTable } from "../../session/decide.ts";
import { fromFlag, readTable } from "../../session/decision-tables.ts";
import { checkText } from "../../session/open-review.ts";
import { say } from "../../session/output.ts";
import {
  blindText,
  type OpenedProgramme,
  ProgrammeCommand,
  phaseOf,
  programmeArgs,
} from "../../session/programme-command.ts";
import { notPossible } from "../../session/refusal.ts";

/** The review of a city: as it is, or begun. */
interface CityReview {
  readonly file: string;
  readonly open: OpenReview;
}

interface Decided extends CityReview {
  readonly after: OpenReview;
}

export default class ProgrammeDecide extends ProgrammeCommand {
  static override summary = "Read decisions on answers of many cities from a table, into the reviews of the cities.";
  static override description =
    "`programme queue --format xlsx` writes the table. With one mistake nothing is written, and every mistake is named with its cell. An answer that has changed since the table was written, or on which somebody else has decided, is refused. Reading a table twice changes nothing. A city without a review gets one; a signature is taken back by a decision.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> programme.yaml --phase midterm --from decisions.xlsx --reviewer wang",
  ];
  static override args = programmeArgs;
  static override flags = {
    from: Flags.string({ ...fromFlag, required: true }),
    reviewer: Flags.string({
      required: true,
      description: "Who decides: a reviewer of the programme, by id; where it has none, a name.",
    }),
    blind: Flags.boolean({ default: false, description: blindText }),
    phase: Flags.string({ description: "The phase that is reviewed; by default the last." }),
    on: Flags.string({ description: "The day of the decisions, YYYY-MM-DD; by default today." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeDecide);
    const on = dayOf(flags.on);
    const { rows, diagnostics } = await readTable(flags.from, decisionTable);
    const opened = await this.opened(args.programme, flags.standards);
    const phase = phaseOf(opened.programme, flags.phase);
    const by = reviewerOf(opened.programme, flags.reviewer);
    const ids = opened.programme.reviewers.map(({ id }) => id);
    // The id is part of a file's name.
    if (flags.blind && !ids.includes(flags.reviewer)) throw notPossible("--reviewer", flags.reviewer, ids);
    const name = flags.blind ? ownReview(flags.reviewer) : "review.yaml";
    const cities = [...citiesIn(rows)].filter((id) => opened.programme.cities.some((city) => city.id === id));
    const files = cities.map((city) => join(submissionFolder(opened.file, city, phase), name));
    await this.aloneWith(files.sort(), async () => {
      const reviews = await this.reviews(opened, { cities: new Set(cities), phase, name }, by);
      const about = new Map([...reviews].map(([city, { open }]) => [city, reviewable(open)]));
      const read = sheetDecisions(rows, about);
      const found: Diagnostic[] = [...diagnostics, ...read.diagnostics];
      const decided = [...read.decided].flatMap(([city, { decisions }]) => {
        const review = reviews.get(city);
        if (!review || decisions.length === 0) return [];
        const { name } = review.open.review.reviewer;
        const made = decideFromTable(review.open, review.file, decisions, {
          on,
          by: sameName(name, by) ? undefined : by,
        });
        found.push(...made.found, ...checkConflicts(opened.programme, city, made.after.review, review.file));
        return [{ city, count: decisions.length, ...review, after: made.after }];
      });
      if (hasErrors(found)) throw new CliError(exits.findings, byRow(found));
      if (found.length > 0) await this.sayFindings(byRow(found));
      await this.write(decided, { what: `programme decide --from ${basename(flags.from)}`, on, by });
      const known = [...read.decided.values()].reduce((sum, each) => sum + each.known, 0);
      const count = decided.reduce((sum, each) => sum + each.count, 0);
      await say(this.words.importedInCities({ count, cities: decided.length, known }));
      if (flags.json)
        await this.json({
          citymark: "decisions/1",
          programme: opened.programme.id,
          phase,
          known,
          reviews: decided.map(({ city, file, count: decisions }) => ({ city, file, decisions })),
        });
    });
  }

  /** Each is written once the logs of all are held. */
  private async write([one, ...others]: readonly Decided[], change: Change): Promise<void> {
    if (!one) return;
    await this.logged(one.file, change, async () => {
      await this.write(others, change);
      await this.rewrite(one.file, one.after.text);
    });
    if (signatureIn(one.open.text)) await say(this.words.signatureTaken);
  }

  /** Of every city that has submitted: its review, or a new one. One that cannot be used is refused. */
  private async reviews(
    { file: programmeFile, programme, standards }: OpenedProgramme,
    { name, ...only }: { readonly cities: ReadonlySet<string>; readonly phase: string; readonly name: string },
    reviewer: Text,
  ): Promise<ReadonlyMap<string, CityReview>> {
    const reviews = new Map<string, CityReview>();
    for await (const { city, file, state, scored, diagnostics } of readSubmissions(
      programmeFile,
      programme,
      standards,
      { only, own: { phase: only.phase, review: name } },
    )) {
      if (state.status === "unreadable") throw new CliError(exits.unreadable, diagnostics);
      if (!scored) continue;
      const review = join(dirname(file), name);
      const text = fileExists(review) ? (await readSource(review)).value?.text : undefined;
      const begun = text ?? newReview(scored.assessment.digest, sayIn(reviewer, this.locale), []);
      reviews.set(city, { file: review, open: checkText(begun, review, scored) });
    }
    return reviews;
  }
}

function reviewable({ standard, assessment, review, scored }: OpenReview): Reviewable {
  return { standard, assessment, review, files: scored.files() };
}

/** The name of a reviewer of the programme; where it names none, the name that is given. */
function reviewerOf({ reviewers }: Programme, named: string): Text {
  const found = reviewers.find(({ id }) => id === named);
  if (found) return found.name;
  if (reviewers.length > 0)
    throw notPossible(
      "--reviewer",
      named,
      reviewers.map(({ id }) => id),
    );
  return named;
}
