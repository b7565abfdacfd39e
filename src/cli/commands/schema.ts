import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { blocksText, canonicalJson, schemasTable } from "../../engine/index.ts";
import { knownSchemas, readSchema, schemaNames } from "../files/schemas.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";
import { refusal } from "../session/refusal.ts";
import { screen } from "../terminal/screen.ts";
import { flagsTogether } from "../usage-rules.ts";

export default class Schema extends CitymarkCommand {
  static override summary = "Print the JSON Schema of a kind of document, or of what a command prints with --json.";
  static override description =
    "For editors and programs. Each schema is whole: it refers to no other file. What a command prints with --json names its kind: `citymark: ranking/1` has the schema `ranking`.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> --list",
    "<%= config.bin %> <%= command.id %> review",
    "<%= config.bin %> <%= command.id %> assessment --for city-pilot/2026",
    "<%= config.bin %> <%= command.id %> ranking",
  ];
  static override args = {
    kind: Args.string({ options: [...schemaNames], description: "The kind of document or output." }),
  };
  static override flags = {
    for: Flags.string({
      description: "With assessment: a standard whose questions, units and choices the schema has.",
    }),
    list: Flags.boolean({ exclusive: ["for"], description: "List the schemas." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Schema);
    const { kind } = args;
    if (flags.list || kind === undefined) return this.list(flags.json);
    if (flags.for !== undefined && kind !== "assessment") throw refusal(flagsTogether, { flag: "--for", other: kind });
    const schema = flags.for === undefined ? readSchema(kind) : await this.schemaFor(flags.for, flags.standards);
    return print(flags.json ? canonicalJson(schema) : JSON.stringify(schema, null, 2));
  }

  private list(json: boolean): Promise<void> {
    const schemas = knownSchemas();
    if (json) return this.json({ citymark: "schemas/1", schemas });
    const listed = schemas.map(({ name, of, description }) => ({
      name,
      commands: of === "document" ? [] : [...description.matchAll(/`([^`]+)`/g)].map(([, command = ""]) => command),
    }));
    return print(blocksText([schemasTable(listed, this.locale)], screen()));
  }

  private async schemaFor(reference: string, standards: string | undefined): Promise<unknown> {
    const { value, diagnostics } = await this.standards(standards).get(reference);
    if (!value) throw new CliError(exits.unreadable, diagnostics);
    const { schemaFor } = await import("../session/editable.ts");
    return JSON.parse(schemaFor(value, this.locale).make());
  }
}
