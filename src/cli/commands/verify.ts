import { Args } from "@oclif/core";
import { type Verification, verify } from "../../engine/index.ts";
import { CitymarkCommand } from "../command.ts";
import { readResults } from "../files/read-results.ts";
import { exits, Stop } from "../stop.ts";
import { print } from "../terminal/output.ts";
import { verificationText } from "../terminal/verification-text.ts";

export default class Verify extends CitymarkCommand {
  static override summary =
    "Verify a report or a result: find its standard by digest, compute its numbers again, and say what differs.";
  static override description =
    "Works years later and without a network, from what the page itself holds. The exit code is 4 when a number differs or the standard is not found.";
  static override examples = ["<%= config.bin %> <%= command.id %> report.html"];
  static override args = { file: Args.string({ required: true, description: "A report (HTML) or results (JSON)." }) };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Verify);
    const { results, diagnostics } = await readResults(args.file);
    if (!results) throw new Stop(exits.unreadable, "", diagnostics);
    const standards = this.standards(flags.standards);
    for (const result of results) {
      const { value: standard } = await standards.get(result.standard.reference);
      const verification: Verification = standard ? verify(result, standard) : { kind: "other-standard" };
      if (verification.kind === "different" || verification.kind === "other-standard") this.exitWith(exits.integrity);
      if (flags.json)
        await this.json({
          citymark: "verification/1",
          city: result.assessment.city,
          assessment: result.assessment.digest,
          ...verification,
        });
      else await print(verificationText(result, verification, this.locale));
    }
  }
}
