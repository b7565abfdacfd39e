import { dirname, join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { assessmentForm, newProgramme } from "../../../engine/index.ts";
import { CitymarkCommand } from "../../command.ts";
import { exits, Stop } from "../../stop.ts";

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
    id: Flags.string({ default: "pilot", description: "The programme's id." }),
    output: Flags.string({
      char: "o",
      required: true,
      description: "The file to write: programme.yaml in a folder of its own.",
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeNew);
    const { value: standard, diagnostics } = await this.standards(flags.standards).get(args.standard);
    if (!standard) throw new Stop(exits.unreadable, "", diagnostics);
    const cities = flags.city.map((each) => this.pair(each, /^[a-z][a-z0-9]*(-[a-z0-9]+)*=.+$/, "id=name"));
    const phases = flags.phase.map((each) => this.pair(each, /^[a-z][a-z0-9]*(-[a-z0-9]+)*=[0-9]{4}$/, "id=year"));
    await this.deliverFile(newProgramme(standard, { id: flags.id, cities, phases }, this.locale), flags.output, false);
    for (const [city, name] of cities) {
      for (const [phase, year] of phases) {
        const file = join(dirname(flags.output), "cities", city, phase, "assessment.yaml");
        const filled = {
          city: { id: city, name },
          period: { from: `${year}-01-01`, to: `${year}-12-31` },
          programme: { id: flags.id, phase },
        };
        await this.deliverFile(assessmentForm(standard, this.locale, filled), file, false);
      }
    }
  }

  private pair(text: string, form: RegExp, expected: string): readonly [string, string] {
    if (!form.test(text)) throw new Stop(exits.usage, `${text}: ${expected}`);
    const at = text.indexOf("=");
    return [text.slice(0, at), text.slice(at + 1)];
  }
}
