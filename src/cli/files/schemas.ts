/** The JSON Schemas of the documents, as they are shipped. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";
import { printedKinds } from "./printed-kinds.gen.ts";

/** What people write, and what scoring gives. */
const documents: readonly string[] = [
  "standard",
  "dimension",
  "tailoring",
  "crosswalk",
  "vectors",
  "assessment",
  "merges",
  "review",
  "programme",
  "project",
  "result",
];

/** These, and what commands print with --json. */
export const schemaNames: readonly string[] = [...documents, ...printedKinds];

export interface KnownSchema {
  readonly name: string;
  /** What people write, with the result of scoring it; or what else commands print. */
  readonly of: "document" | "output";
  readonly description: string;
}

export function knownSchemas(): readonly KnownSchema[] {
  return schemaNames.map((name) => ({
    name,
    of: documents.includes(name) ? "document" : "output",
    description: read(`${name}.schema.json`).description ?? "",
  }));
}

type Schema = { description?: string; $defs?: Record<string, unknown> };

function read(file: string): Schema {
  return JSON.parse(readFileSync(join(packageRoot(), "dist/schema", file), "utf8"));
}

/** One schema, whole: what it takes from other files is put into it, so that it can be used alone. */
export function readSchema(kind: string): unknown {
  const main = `${kind}.schema.json`;
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
  /** The name of what is referred to: a definition of this file or of another, or another file as a whole. */
  const define = (reference: string, from: string): string => {
    const [file = "", pointer] = reference.split("#/$defs/");
    const source = file === "" ? from : file;
    const parts = [source === main ? undefined : source.replace(".schema.json", ""), pointer];
    const name = parts.filter((part) => part !== undefined).join("-");
    if (!(name in definitions)) {
      definitions[name] = true;
      const { $defs = {}, ...whole } = read(source);
      definitions[name] = inline(pointer === undefined ? withoutName(whole) : $defs[pointer], source);
    }
    return name;
  };
  const { $defs: _, ...rest } = read(main);
  const body = inline(rest, main) as object;
  return { ...body, $defs: definitions };
}

function withoutName({ $id: _, $schema: __, ...body }: Schema & { $id?: string; $schema?: string }): object {
  return body;
}
