/** The JSON Schemas that there are. */
import { schemaLabels } from "../../catalogue/schema-labels.ts";
import { type Block, named, table } from "../../document/blocks.ts";
import { type Locale, speak } from "../../model/index.ts";

export interface ListedSchema {
  readonly name: string;
  /** Of what commands print: which commands. */
  readonly commands: readonly string[];
}

export function schemasTable(schemas: readonly ListedSchema[], locale: Locale): Block {
  const words = speak(schemaLabels, locale);
  return table(schemas, {
    caption: "",
    columns: [
      named(words.schema, ({ name }) => ({ text: name, tone: "branch" })),
      named(words.describes, ({ commands }) =>
        commands.length === 0 ? words.document : words.output({ commands: commands.join(", ") }),
      ),
    ],
  });
}
