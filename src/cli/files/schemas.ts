/** The JSON Schemas of the documents, as they are shipped. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

export const schemaKinds = [
  "standard",
  "dimension",
  "vectors",
  "assessment",
  "review",
  "programme",
  "project",
  "result",
] as const;

export type SchemaKind = (typeof schemaKinds)[number];

type Schema = { $id?: string; $defs?: Record<string, unknown> };

/** One schema, whole: what it takes from other files is put into it, so that it can be used alone. */
export function readSchema(kind: SchemaKind): unknown {
  const read = (name: string): Schema => JSON.parse(readFileSync(join(packageRoot(), "dist/schema", name), "utf8"));
  const main = read(`${kind}.schema.json`);
  const definitions: Record<string, unknown> = {};
  const inline = (value: unknown, from: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => inline(each, from));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (key !== "$ref" || typeof each !== "string") return [key, inline(each, from)];
        return [key, `#/$defs/${define(each, from)}`];
      }),
    );
  };
  const define = (reference: string, from: string): string => {
    const [file = "", pointer = ""] = reference.split("#/$defs/");
    const source = file === "" ? from : file;
    const own = source === `${kind}.schema.json`;
    const name = own ? pointer : `${source.replace(".schema.json", "")}-${pointer}`;
    if (!(name in definitions)) {
      definitions[name] = true;
      definitions[name] = inline((own ? main : read(source)).$defs?.[pointer], source);
    }
    return name;
  };
  const { $defs: _, ...rest } = main;
  const body = inline(rest, `${kind}.schema.json`) as object;
  return { ...body, $defs: definitions };
}
