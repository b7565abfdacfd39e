import { join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { type Diagnostic, hasErrors, standardFromTables, tableRows } from "../../../engine/index.ts";
import { findFiles } from "../../files/find-files.ts";
import { openPart } from "../../files/read-part.ts";
import { wrongForm } from "../../request-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { print } from "../../session/output.ts";
import { refusal } from "../../session/refusal.ts";
import { countText, diagnosticsText } from "../../terminal/diagnostics.ts";

export default class StandardNew extends CitymarkCommand {
  static override summary = "Make a standard from a table of indicators, and list what the table leaves open.";
  static override description =
    "Columns are recognised by their heads, in English or Chinese: code, title, dimension, group, unit, weight, worst, best, direction, formula, question, minimum, maximum, source, clause, basis. Merged and empty cells of a dimension or group mean what stands above. Nothing is made up: an indicator without a worst and a best value is not scored, and a source without a basis is `recalled`.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> my-index/2027 --from indicators.xlsx",
    "<%= config.bin %> <%= command.id %> my-index/2027 --from 'tables/*.csv' -o standards/my-index/2027",
  ];
  static override args = {
    reference: Args.string({ required: true, description: "The new standard, as id/edition." }),
  };
  static override flags = {
    from: Flags.string({
      required: true,
      multiple: true,
      description: "A workbook (.xlsx, .xls, .ods) or CSV files, such as `standard export` writes.",
    }),
    output: Flags.string({ char: "o", description: "The folder to write; by default standards/id/edition." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardNew);
    const { reference } = args;
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[A-Za-z0-9][A-Za-z0-9.-]*$/.test(reference))
      throw refusal(wrongForm, { what: "STANDARD", found: reference, form: "ID/EDITION", example: "my-index/2027" });
    const { files, unmatched } = await findFiles(flags.from);
    await this.noteUnmatched(unmatched);
    const diagnostics: Diagnostic[] = [];
    const grids = [];
    for (const file of files) {
      const { value, diagnostics: found } = await openPart(file);
      diagnostics.push(...found);
      if (value?.kind === "grid") grids.push(value.grid);
    }
    const rows = tableRows(grids, diagnostics);
    if (hasErrors(diagnostics)) throw new CliError(exits.unreadable, diagnostics);
    const made = standardFromTables(rows, reference, diagnostics);
    const folder = flags.output ?? join("standards", reference);
    const documents = [...made.files].map(([name, text]) => ({ file: join(folder, name), make: () => text }));
    await this.deliver(documents, { json: flags.json });
    if (flags.json) return this.findings(folder, made.diagnostics);
    const [first = ""] = files;
    const findings =
      made.diagnostics.length === 0 ? "" : `${diagnosticsText(made.diagnostics, this.locale, first)}\n\n`;
    await print(`${findings}${folder}: ${countText(made.diagnostics, this.locale)}`);
  }
}
