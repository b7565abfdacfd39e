/** Every key of a kind of document, as tables in Markdown, out of its JSON Schema. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../cli/shell.ts";

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

interface Named {
  /** The file and name of a definition: `common.schema.json#/$defs/input`. */
  readonly at: string;
  readonly schema: Schema;
}

const files = new Map<string, Schema>();
function read(file: string): Schema {
  const known = files.get(file) ?? JSON.parse(readFileSync(join(root, "src/engine/schema", file), "utf8"));
  files.set(file, known);
  return known;
}

/** One table for the document, and one for every definition with keys that it leads to. */
export function keyTables(kind: string, besides: ReadonlySet<string> = new Set()): string {
  const file = `${kind}.schema.json`;
  const queue: Named[] = [{ at: file, schema: read(file) }];
  const seen = new Set<string>([file, ...besides]);
  const tables: string[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [from = ""] = next.at.split("#");
    const rows = rowsOf(next.schema, from, "", (found) => {
      if (!seen.has(found.at)) queue.push(found);
      seen.add(found.at);
    });
    if (rows.length === 0) continue;
    const name = next.at === file ? "" : `**${nameOf(next.at)}**: ${next.schema.description ?? ""}`.replace(/: $/, "");
    tables.push([...(name === "" ? [] : [name, ""]), "| Key | | What |", "|---|---|---|", ...rows].join("\n"));
  }
  return tables.join("\n\n");
}

function rowsOf(schema: Schema, from: string, path: string, found: (named: Named) => void): readonly string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, each]) => {
    const required = schema.required?.includes(key) ? "required" : "";
    return rowOf(each, from, `${path}${key}`, required, found);
  });
  const rest = schema.additionalProperties;
  return typeof rest === "object" ? [...own, ...rowOf(rest, from, `${path}‹id›`, "", found)] : own;
}

function rowOf(
  schema: Schema,
  from: string,
  path: string,
  required: string,
  found: (named: Named) => void,
): readonly string[] {
  const { target, at } = resolved(schema, from);
  const inner = innerOf(target, at.split("#")[0] ?? "");
  const what = schema.description ?? target.description ?? "";
  const named = inner?.at.includes("#") === true;
  const choices = [...new Set((target.enum ?? []).map((each) => `\`${each}\``))].join(", ");
  const leads = named && inner ? `see *${nameOf(inner.at)}*` : "";
  const words = [what.replace(/\.$/, ""), choices, leads].filter(Boolean).join("; ");
  const row = `| \`${path}${inner?.mark ?? ""}\` | ${required} | ${words.replaceAll("|", "\\|")} |`;
  if (!inner) return [row];
  if (named) {
    found({ at: inner.at, schema: inner.schema });
    return [row];
  }
  return [row, ...rowsOf(inner.schema, inner.at, `${path}${inner.mark}.`, found)];
}

/** The part of a schema that has keys: itself, what its list or map holds, or one of its alternatives. */
function innerOf(schema: Schema, from: string, mark = ""): { at: string; schema: Schema; mark: string } | undefined {
  const { target, at } = resolved(schema, from);
  if (target.properties && target.title !== "Translations" && target.title !== "Words")
    return { at, schema: target, mark };
  const file = at.split("#")[0] ?? "";
  if (target.items) return innerOf(target.items, file, `${mark}[]`);
  if (typeof target.additionalProperties === "object")
    return innerOf(target.additionalProperties, file, `${mark}.‹id›`);
  return target.anyOf?.map((each) => innerOf(each, file, mark)).find((each) => each !== undefined);
}

function resolved(schema: Schema, from: string): { target: Schema; at: string } {
  if (schema.$ref === undefined) return { target: schema, at: from };
  const [file = "", name = ""] = schema.$ref.split("#/$defs/");
  const source = file === "" ? (from.split("#")[0] ?? "") : file;
  const target = read(source).$defs?.[name];
  if (!target) throw new Error(`${schema.$ref} leads nowhere`);
  return { target, at: `${source}#/$defs/${name}` };
}

function nameOf(at: string): string {
  return (at.split("/").at(-1) ?? "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
