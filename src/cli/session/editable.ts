/** Documents that people write: in the first line an editor finds the schema, which is written beside them. */
import { dirname, join, relative } from "node:path";
import { type AssessmentSchema, assessmentSchema, type Locale, type Standard } from "../../engine/index.ts";
import { readSchema } from "../files/schemas.ts";
import { type Delivery, toStdout } from "./delivery.ts";

export interface Schema {
  /** What its file is called. */
  readonly name: string;
  readonly make: () => string;
}

/** The schema of a kind of document. */
export function schemaOf(kind: string): Schema {
  return { name: `${kind}.schema.json`, make: () => written(readSchema(kind)) };
}

/** The schema of assessments of one standard. */
export function schemaFor(standard: Standard, locale: Locale): Schema {
  const make = () => written(assessmentSchema(standard, readSchema("assessment") as AssessmentSchema, locale));
  return { name: `${standard.reference.replace("/", "-")}.schema.json`, make };
}

function written(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/**
 * A document with its schema, which stands in `folder`: by default beside it. A schema that is there stays. On stdout a document has
 * none: nobody knows where it will stand.
 */
export function editable({ file, make }: Delivery, schema: Schema, folder?: string): readonly Delivery[] {
  if (toStdout(file)) return [{ file, make }];
  const place = join(folder ?? dirname(file), schema.name);
  const path = relative(dirname(file), place).replaceAll("\\", "/");
  const line = `# yaml-language-server: $schema=${path}\n`;
  return [
    { file, make: async () => `${line}${await make()}` },
    { file: place, make: schema.make, keep: true },
  ];
}
