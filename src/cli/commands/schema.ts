import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { readSchema, type SchemaKind, schemaKinds } from "../files/schemas.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";

export default class Schema extends CitymarkCommand {
  static override summary = "Print the JSON Schema of a kind of document, for editors and programs.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> review",
    "<%= config.bin %> <%= command.id %> assessment --for city-pilot/2026",
  ];
  static override args = {
    kind: Args.string({ options: [...schemaKinds], required: true, description: "The kind of document." }),
  };
  static override flags = {
    for: Flags.string({
      description: "With assessment: a standard whose questions, units and choices the schema has.",
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Schema);
    const kind = args.kind as SchemaKind;
    if (flags.for !== undefined && kind !== "assessment") throw new CliError(exits.usage, this.words.forAssessment);
    const schema = flags.for === undefined ? readSchema(kind) : await this.schemaFor(flags.for, flags.standards);
    return flags.json ? this.json(schema) : print(JSON.stringify(schema, null, 2));
  }

  private async schemaFor(reference: string, standards: string | undefined): Promise<unknown> {
    const { value, diagnostics } = await this.standards(standards).get(reference);
    if (!value) throw new CliError(exits.unreadable, "", diagnostics);
    const { schemaFor } = await import("../session/editable.ts");
    return JSON.parse(schemaFor(value, this.locale).make());
  }
}
