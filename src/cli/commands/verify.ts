import { Args } from "@oclif/core";
import { type Verification, verify } from "../../engine/index.ts";
import { readResults } from "../files/read-results.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";
import { verificationText, verifiedText } from "../terminal/verification-text.ts";

/** Nothing contradicts the result, but nobody has computed it again. */
const notComputed: ReadonlySet<Verification["kind"]> = new Set(["public", "other-revision"]);

export default class Verify extends CitymarkCommand {
  static override summary =
    "Verify a report or a result: find its standard by digest, compute its numbers again, and say what differs.";
  static override description =
    "Works years later and without a network, from what the page itself holds. What it has not looked at it lists. The exit code is 4 when a number differs or the standard is not found, 1 when a result could not be computed again: a public edition, or another revision of the scoring.";
  static override examples = ["<%= config.bin %> <%= command.id %> report.html"];
  static override args = {
    file: Args.string({ required: true, description: "A report (HTML, no PDF) or results (JSON)." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Verify);
    const { results, diagnostics } = await readResults(args.file);
    if (!results) throw new CliError(exits.unreadable, "", diagnostics);
    const standards = this.standards(flags.standards);
    let same = 0;
    for (const result of results) {
      const { value: standard } = await standards.get(result.standard.reference);
      const verification: Verification = standard ? verify(result, standard) : { kind: "other-standard" };
      if (verification.kind === "same") same += 1;
      else this.exitWith(notComputed.has(verification.kind) ? exits.findings : exits.integrity);
      if (flags.json)
        await this.json({
          citymark: "verification/1",
          city: result.assessment.city,
          assessment: result.assessment.digest,
          ...verification,
        });
      else await print(verificationText(result, verification, this.locale));
    }
    const summary = verifiedText(same, results.length, this.locale);
    if (!flags.json && summary !== "") await print(summary);
  }
}
