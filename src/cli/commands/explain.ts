import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  changePart,
  type Diagnostic,
  explainPart,
  hasErrors,
  nearest,
  partText,
  type ResultDocument,
  rulePart,
  type SourceDocument,
  type Standard,
  scorePart,
} from "../../engine/index.ts";
import { ruleExample } from "../files/rule-examples.ts";
import { scoreFile } from "../files/score-file.ts";
import { nodeUnknown, ruleUnknown } from "../request-rules.ts";
import { allRules } from "../rules.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";
import { refusal } from "../session/refusal.ts";
import { since } from "../session/since.ts";
import { screen } from "../terminal/screen.ts";
import { flagsTogether } from "../usage-rules.ts";

export default class Explain extends CitymarkCommand {
  static override summary = "Walk a number back to the answers it comes from; or explain a rule.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml medical-appointments",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml services",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml major-incidents",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --since examples/city-pilot/oasis-baseline/assessment.yaml",
    "<%= config.bin %> <%= command.id %> assessment/unknown-input",
  ];
  static override args = {
    subject: Args.string({
      required: true,
      description: "An assessment, a YAML file or a filled form; or the id of a rule.",
    }),
    id: Args.string({ description: "An indicator, a group, a dimension, a gate or an input; without it, the total." }),
  };

  static override flags = {
    since: Flags.string({
      description: "An earlier assessment, by the same edition or the one that it replaces: why did the score change?",
    }),
    review: Flags.string({ description: "A review of the assessment, a YAML file." }),
    "since-review": Flags.string({ description: "A review of the earlier assessment, a YAML file." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Explain);
    if (args.id === undefined && /^[a-z]+\/[a-z-]+$/.test(args.subject)) return this.rule(args.subject, flags.json);
    const { scored, document, diagnostics, file } = await scoreFile(args.subject, this.standards(flags.standards), {
      review: flags.review,
    });
    this.exitFor(diagnostics);
    if (!scored || !document) throw new CliError(exits.unreadable, diagnostics);
    if (flags.since !== undefined && args.id !== undefined)
      throw refusal(flagsTogether, { flag: "--since", other: args.id });
    await this.sayErrors(diagnostics);
    const { result, standard } = scored;
    if (flags.since !== undefined) {
      const earlier = { file: flags.since, review: flags["since-review"] };
      const { before, change, diagnostics: found } = await since(scored, earlier, this.standards(flags.standards));
      this.exitFor(found);
      await this.sayErrors(found);
      return flags.json
        ? this.json({ citymark: "change/1", ...change })
        : print(
            partText(changePart(change, { before: before.result, after: result }, standard, this.locale), screen()),
          );
    }
    const id = args.id ?? "total";
    const part = partOf(result, id);
    if (!part) throw this.unknownNode(standard, id);
    if (flags.json) return this.json({ citymark: "explanation/1", assessment: result.assessment.digest, ...part });
    if (id === "total") return print(partText(scorePart(result, standard, this.locale), screen()));
    const placeOf = (input: string) => place(document, file, input);
    const page = explainPart(result, standard, this.locale, { id, placeOf });
    return page && print(partText(page, screen()));
  }

  /** A number that rests on a mistake says so. */
  private async sayErrors(diagnostics: readonly Diagnostic[]): Promise<void> {
    if (hasErrors(diagnostics)) await this.sayFindings(diagnostics.filter(({ severity }) => severity === "error"));
  }

  private rule(id: string, json: boolean): Promise<void> {
    const rule = allRules.get(id);
    if (!rule) throw refusal(ruleUnknown, { id, near: nearest(id, allRules.keys()) });
    return json
      ? this.json({ citymark: "rule/1", ...rule })
      : print(partText(rulePart(rule, ruleExample(id), this.locale), screen()));
  }

  private unknownNode({ reference, nodes, inputs, gates }: Standard, id: string): CliError {
    const known = [...nodes.keys(), ...inputs.keys(), ...gates.map((gate) => gate.id)];
    return refusal(nodeUnknown, { edition: reference, id, near: nearest(id, known) });
  }
}

/** What the result says of a total, a node, a gate or an input. */
function partOf({ totals, nodes, gates, answers }: ResultDocument, id: string) {
  if (id === "total") return { totals };
  const node = nodes.find((each) => each.id === id);
  const gate = gates.find((each) => each.id === id);
  const answer = answers.find(({ input }) => input === id);
  if (node) return { node };
  if (gate) return { gate };
  return answer && { answer };
}

/** Where an answer stands: file:line:column. */
function place(document: SourceDocument, file: string, input: string): string {
  const { path, span } = document.where(["answers", input], "key");
  return span && path.length > 0 ? `${file}:${span.start.line}:${span.start.column}` : "";
}
