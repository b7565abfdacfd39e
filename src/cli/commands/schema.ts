import * as Args from "@oclif/core/args";
import { readSchema, type SchemaKind, schemaKinds } from "../files/schemas.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";

export default class Schema extends CitymarkCommand {
  static override summary = "Print the JSON Schema of a kind of document, for editors and programs.";
  static override examples = ["<%= config.bin %> <%= command.id %> assessment"];
  static override args = {
    kind: Args.string({ options: [...schemaKinds], required: true, description: "The kind of document." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Schema);
    const schema = readSchema(args.kind as SchemaKind);
    return flags.json ? this.json(schema) : print(JSON.stringify(schema, null, 2));
  }
}
