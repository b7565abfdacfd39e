import { dirname, extname, join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  assessmentForm,
  checkProgramme,
  hasErrors,
  newProgramme,
  parseDocument,
  type SourceText,
  type Standard,
} from "../../../engine/index.ts";
import { isFolder } from "../../files/exists.ts";
import { idTwice, wrongForm } from "../../request-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import type { Delivery } from "../../session/delivery.ts";
import { editable, schemaFor, schemaOf } from "../../session/editable.ts";
import { refusal } from "../../session/refusal.ts";

const idAnd = (en: string, zh: string) => ({
  fact: `id=${en}`,
  en: `id=${en}, the id in small letters, digits and hyphens`,
  zh: `id=${zh}，id 只用小写字母、数字和连字符`,
});

const pairForms = {
  city: { pattern: /^([a-z0-9]+(?:-[a-z0-9]+)*)=(.*\S.*)$/, form: idAnd("name", "名称"), example: "a=甲市" },
  phase: {
    pattern: /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)=([0-9]{4})$/,
    form: {
      fact: "id=year",
      en: "id=year, the id in small letters, digits and hyphens, beginning with a letter",
      zh: "id=年份，id 只用小写字母、数字和连字符，以字母开头",
    },
    example: "final=2026",
  },
} as const;

export default class ProgrammeNew extends CitymarkCommand {
  static override summary = "Begin a programme: programme.yaml, and a form for each city and phase to fill in.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --city luzhou=绿洲市 --city haiwan=海湾市 --phase baseline=2024 --phase final=2026 -o pilot/programme.yaml",
  ];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026." }),
  };
  static override flags = {
    city: Flags.string({ multiple: true, required: true, description: "A city, as id=name; given once for each." }),
    phase: Flags.string({
      multiple: true,
      required: true,
      description: "A phase, as id=year; given once for each, in order.",
    }),
    on: Flags.string({ description: "The day, YYYY-MM-DD; by default today." }),
    id: Flags.string({ default: "pilot", description: "The programme's id." }),
    output: Flags.string({
      char: "o",
      required: true,
      description: "The folder to write into, or the file: programme.yaml in a folder of its own.",
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeNew);
    const { value: standard, diagnostics } = await this.standards(flags.standards).get(args.standard);
    if (!standard) throw new CliError(exits.unreadable, diagnostics);
    const cities = this.pairs("city", flags.city);
    const phases = this.pairs("phase", flags.phase);
    const { output } = flags;
    const file = extname(output) === "" || isFolder(output) ? join(output, "programme.yaml") : output;
    const forms = cities.flatMap(([city, name]) =>
      phases.map(([phase, year]) => ({
        file: join(dirname(file), "cities", city, phase, "assessment.yaml"),
        make: () =>
          assessmentForm(standard, this.locale, {
            city: { id: city, name },
            period: { from: `${year}-01-01`, to: `${year}-12-31` },
            programme: { id: flags.id, phase },
          }),
      })),
    );
    const body = newProgramme(standard, { id: flags.id, cities, phases }, this.locale);
    refuseWrong({ file, text: body }, standard);
    const folder = dirname(file);
    const schema = schemaFor(standard, this.locale);
    const documents = [
      ...editable({ file, make: () => body }, schemaOf("programme")),
      ...forms.flatMap((form) => editable(form, schema, folder)),
    ];
    const change = { what: "programme new", on: dayOf(flags.on) };
    await this.logged(file, change, () => this.deliver(distinct(documents), { json: flags.json }));
  }

  private pairs(flag: keyof typeof pairForms, given: readonly string[]): readonly (readonly [string, string])[] {
    const { pattern, form, example } = pairForms[flag];
    const pairs = given.map((text): readonly [string, string] => {
      const [, id, said] = pattern.exec(text) ?? [];
      if (id !== undefined && said !== undefined) return [id, said];
      throw refusal(wrongForm, { what: `--${flag}`, found: text, form, example });
    });
    const twice = pairs.find(([id], i) => pairs.findIndex(([other]) => other === id) < i);
    if (twice) throw refusal(idTwice, { flag: `--${flag}`, id: twice[0] });
    return pairs;
  }
}

/** The forms share one schema: it is written once. */
function distinct(documents: readonly Delivery[]): readonly Delivery[] {
  return [...new Map(documents.map((each) => [each.file, each])).values()];
}

/** What would be written is held to what every other command asks of it. */
function refuseWrong(source: SourceText, standard: Standard): void {
  const { value: document, diagnostics: found } = parseDocument(source);
  const diagnostics = document ? [...found, ...checkProgramme({ document, standard }).diagnostics] : found;
  if (hasErrors(diagnostics)) throw new CliError(exits.usage, diagnostics);
}
