import { Args } from "@oclif/core";
import { allRules, nearest, present, type SourceDocument, type Standard, type View } from "../../engine/index.ts";
import { CitymarkCommand } from "../command.ts";
import { scoreFile } from "../score-file.ts";
import { exits, Stop } from "../stop.ts";
import { gateText, indicatorText, ruleText } from "../terminal/explain-text.ts";
import { print } from "../terminal/output.ts";
import { dimensionText, scoreText } from "../terminal/score-text.ts";

export default class Explain extends CitymarkCommand {
  static override summary = "Walk a number back to the answers it comes from; or explain a rule.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml medical-appointments",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml services",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml major-incidents",
    "<%= config.bin %> <%= command.id %> assessment/unknown-input",
  ];
  static override args = {
    subject: Args.string({ required: true, description: "An assessment, a YAML file; or the id of a rule." }),
    id: Args.string({ description: "An indicator, a dimension or a gate; without it, the total." }),
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
    const published =
      id === "total" ? result.totals : [...result.nodes, ...result.gates].find((each) => each.id === id);
    if (!published) throw new Stop(exits.usage, this.unknownNode(standard, id));
    if (flags.json) return this.json(published);
    // A group is shown within its dimension.
    const shown = standard.nodes.get(id)?.kind === "group" ? dimensionOf(standard.nodes, id) : id;
    return print(this.text(present(result, standard, this.locale), shown, (input) => place(document, file, input)));
  }

  private text(view: View, id: string, placeOf: (input: string) => string): string {
    const indicators = view.chapters.flatMap((chapter) => chapter.indicators);
    const indicator = indicators.find((each) => each.id === id);
    if (indicator) return indicatorText(view, indicator, placeOf);
    const gate = view.gates.gates.find((each) => each.id === id);
    if (gate) return gateText(view, gate, placeOf);
    const chapter = view.chapters.find((each) => each.id === id);
    return chapter ? dimensionText(view, chapter) : scoreText(view);
  }

  private unknownNode({ reference, nodes, gates }: Standard, id: string): string {
    const known = [...nodes.keys(), ...gates.map((gate) => gate.id)];
    return this.unknown(this.words.nodeUnknown.replace("{edition}", reference), id, known);
  }

  private unknown(sentence: string, id: string, known: Iterable<string>): string {
    const near = nearest(id, known);
    return `${sentence.replace("{id}", id)}${near === undefined ? "" : ` ${this.words.didYouMean.replace("{id}", near)}`}`;
  }
}

function dimensionOf(nodes: Standard["nodes"], id: string): string {
  const parent = nodes.get(id)?.parent;
  return parent === undefined ? id : dimensionOf(nodes, parent);
}

/** Where an answer stands: file:line:column. */
function place(document: SourceDocument, file: string, input: string): string {
  const { path, span } = document.where(["answers", input], "key");
  return span && path.length > 0 ? `${file}:${span.start.line}:${span.start.column}` : "";
}
