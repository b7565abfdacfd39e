import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  blocksText,
  type ImproveRequest,
  improve,
  improveBlocks,
  nearest,
  type Standard,
  targetOf,
} from "../../engine/index.ts";
import { scoreFile } from "../files/score-file.ts";
import { nodeUnknown, wrongForm } from "../request-rules.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";
import { notPossible, refusal } from "../session/refusal.ts";
import { screen } from "../terminal/screen.ts";

export default class Improve extends CitymarkCommand {
  static override summary = "Find the changes with the least effort that reach a grade or a total.";
  static override description =
    "A change brings one indicator to its full score. Every choice is scored anew, with gates and caps; indicators that do not apply are left out. The efforts are those that the standard names for its measures, or yours. Nothing is written.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --to maturity",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --to 75 --only services --at-most 3 --effort citizen-survey=1",
  ];
  static override args = {
    assessment: Args.string({
      required: true,
      description: "An assessment, a YAML file or a filled form; - for stdin.",
    }),
  };
  static override flags = {
    to: Flags.string({ required: true, description: "A grade by its id or name, or a total." }),
    only: Flags.string({
      multiple: true,
      delimiter: ",",
      description: "Indicators, groups or dimensions to choose among, separated by commas.",
    }),
    "at-most": Flags.integer({ min: 1, description: "The most changes." }),
    effort: Flags.string({
      multiple: true,
      description:
        "The effort of an indicator, a whole number from 1 to 20, as id=number; repeat the flag for several.",
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Improve);
    const { scored, diagnostics } = await scoreFile(args.assessment, this.standards(flags.standards));
    if (!scored) throw new CliError(exits.unreadable, diagnostics);
    const { result, standard, assessment } = scored;
    const atMost = flags["at-most"];
    const request: ImproveRequest = {
      to: this.target(flags.to, standard),
      ...(flags.only ? { only: new Set(flags.only.map((id) => this.known(id, standard))) } : {}),
      ...(atMost === undefined ? {} : { atMost }),
      efforts: new Map((flags.effort ?? []).map((written) => this.effort(written, standard))),
    };
    const plan = improve(result, standard, { assessment }, request);
    if (!plan.reached) this.exitWith(exits.findings);
    if (!flags.json) return print(blocksText(improveBlocks(plan, result, standard, this.locale), screen()));
    const { changes, now, ends, ...rest } = plan;
    const at = (place: typeof now) =>
      place && { total: place.total.toString(), ...(place.grade ? { grade: place.grade.id } : {}) };
    return this.json({
      citymark: "improvement/1",
      assessment: result.assessment.digest,
      to: flags.to,
      ...(now ? { now: at(now) } : {}),
      ...(ends ? { ends: at(ends) } : {}),
      ...rest,
      changes: changes.map(({ indicator, effort, after }) => ({
        indicator: indicator.id,
        effort,
        ...(after ? { "total-then": after.toString() } : {}),
      })),
    });
  }

  private target(written: string, standard: Standard): ImproveRequest["to"] {
    const target = targetOf(written, standard);
    if (!target) throw notPossible("--to", written, [...standard.grades.map(({ id }) => id), "0 … 100"]);
    return target;
  }

  private known(id: string, { nodes, reference }: Standard): string {
    if (nodes.has(id)) return id;
    throw refusal(nodeUnknown, { id, edition: reference, near: nearest(id, nodes.keys()) });
  }

  private effort(written: string, standard: Standard): readonly [string, number] {
    const [, id = "", number = ""] = /^([^=]+)=([0-9]{1,2})$/.exec(written) ?? [];
    const effort = Number(number);
    if (effort < 1 || effort > 20)
      throw refusal(wrongForm, {
        what: "--effort",
        found: written,
        form: "INDICATOR=1…20",
        example: "citizen-survey=1",
      });
    return [this.known(id, standard), effort];
  }
}
