import { Args } from "@oclif/core";
import { allRules, nearest, present, type SourceDocument, type Standard } from "../../engine/index.ts";
import { CitymarkCommand } from "../command.ts";
import { scoreFile } from "../score-file.ts";
import { exits, Stop } from "../stop.ts";
import { indicatorText, ruleText } from "../terminal/explain-text.ts";
import { print } from "../terminal/output.ts";
import { dimensionText, scoreText } from "../terminal/score-text.ts";

export default class Explain extends CitymarkCommand {
  static override summary = "Walk a number back to the answers it comes from; or explain a rule.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml medical-appointments",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml services",
    "<%= config.bin %> <%= command.id %> assessment/unknown-input",
  ];
  static override args = {
    subject: Args.string({ required: true, description: "An assessment, a YAML file; or the id of a rule." }),
    id: Args.string({ description: "An indicator or a dimension; without it, the total." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Explain);
    const rule = args.id === undefined ? allRules.get(args.subject) : undefined;
    if (rule) return flags.json ? this.json(rule) : print(ruleText(rule, this.locale));
    if (args.id === undefined && /^[a-z]+\/[a-z-]+$/.test(args.subject))
      throw new Stop(exits.usage, this.unknown(this.words.ruleUnknown, args.subject, allRules.keys()));
    const { scored, document, diagnostics, file } = await scoreFile(args.subject, this.standards(flags.standards));
    if (!scored || !document) throw new Stop(exits.unreadable, "", diagnostics);
    const { result, standard } = scored;
    const id = args.id ?? "total";
    if (flags.json) return this.json(id === "total" ? result.totals : this.node(standard, id, result.nodes));
    const view = present(result, standard, this.locale);
    if (id === "total") return print(scoreText(view));
    const chapter = view.chapters.find((each) => each.id === id);
    const indicator = view.chapters.flatMap(({ indicators }) => indicators).find((each) => each.id === id);
    if (indicator) return print(indicatorText(view, indicator, (input) => place(document, file, input)));
    if (chapter) return print(dimensionText(view, chapter));
    throw new Stop(
      exits.usage,
      this.unknown(this.words.nodeUnknown.replace("{edition}", standard.reference), id, standard.nodes.keys()),
    );
  }

  private node(standard: Standard, id: string, nodes: readonly { readonly id: string }[]): unknown {
    const node = nodes.find((each) => each.id === id);
    if (!node)
      throw new Stop(
        exits.usage,
        this.unknown(this.words.nodeUnknown.replace("{edition}", standard.reference), id, standard.nodes.keys()),
      );
    return node;
  }

  private unknown(sentence: string, id: string, known: Iterable<string>): string {
    const near = nearest(id, known);
    return `${sentence.replace("{id}", id)}${near === undefined ? "" : ` ${this.words.didYouMean.replace("{id}", near)}`}`;
  }
}

/** Where an answer stands: file:line:column. */
function place(document: SourceDocument, file: string, input: string): string {
  const { path, span } = document.where(["answers", input], "key");
  return span && path.length > 0 ? `${file}:${span.start.line}:${span.start.column}` : "";
}
