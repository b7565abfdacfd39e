/** Makes the committed `*.gen.*` files: types and validators out of the schemas, code out of the templates. Same input, same bytes. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { _, stringify } from "ajv/dist/compile/codegen/index.js";
import ajvStandalone from "ajv/dist/standalone/index.js";
import additionalProperties from "ajv/dist/vocabularies/applicator/additionalProperties.js";
import pattern from "ajv/dist/vocabularies/validation/pattern.js";
import { build } from "esbuild";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { banner, listed } from "./generated.ts";
import { printedSchemas } from "./printed-schemas.ts";
import { shapesCode } from "./schema-shapes.ts";
import { writeDocxTemplates, writePageTemplates } from "./templates.ts";

interface Schema {
  readonly $id: string;
  readonly title?: string;
  readonly $defs?: Readonly<Record<string, unknown>>;
}

const schemaFolder = "src/engine/schema";
const printedFolder = "src/cli/schema";

/** How ajv notes an error: five lines, some thousand times. */
const notedError =
  /if\s*\(vErrors === null\)\s*\{\s*vErrors = \[(err\d+)\];\s*\}\s*else\s*\{\s*vErrors\.push\(\1\);\s*\}/g;

/** How ajv joins the errors of two functions: by a copy of all of them, each time. */
const joinedErrors = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
const joining = `function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`;

const schemas = readSchemas();
await writeTypes();
await writeValidators();
writeShapes();
writePrinted();
await writePageTemplates();
writeDocxTemplates();

function readSchemas(): ReadonlyMap<string, Schema> {
  const files = listed(schemaFolder, ".schema.json");
  return new Map(
    files.map((file) => [file.replace(".schema.json", ""), JSON.parse(readFileSync(join(schemaFolder, file), "utf8"))]),
  );
}

/** The documents: every schema but the one that they share. */
function kinds(): [kind: string, schema: Schema][] {
  return [...schemas].filter(([kind]) => kind !== "common");
}

/** One schema that holds all others, so that what several refer to becomes one type. */
async function writeTypes(): Promise<void> {
  const $defs = Object.fromEntries(
    [...schemas].flatMap(([file, { $defs = {}, ...schema }]) => [
      ...(file === "common" ? [] : [[`${file}--`, withLocalReferences(schema, file)]]),
      ...Object.entries($defs).map(([name, definition]) => [`${file}--${name}`, withLocalReferences(definition, file)]),
    ]),
  );
  const roots = Object.fromEntries(kinds().map(([kind]) => [kind, { $ref: `#/$defs/${kind}--` }]));
  const all = {
    title: "AnyDocument",
    type: "object",
    additionalProperties: false,
    properties: roots,
    $defs,
  } as JSONSchema;
  const types = await compile(all, "AnyDocument", {
    additionalProperties: false,
    bannerComment: banner,
    enableConstEnums: false,
    ignoreMinAndMaxItems: true,
    format: true,
    strictIndexSignatures: false,
    style: { printWidth: 120 },
    unknownAny: true,
    unreachableDefinitions: true,
  });
  writeFileSync(join(schemaFolder, "types.gen.ts"), withoutNoise(types));
}

/**
 * The same schema with references into the one combined schema: `common.schema.json#/$defs/id` becomes `#/$defs/common--id`. A
 * reference with a description next to it would become a second type, so it is wrapped.
 */
function withLocalReferences(schema: unknown, file: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withLocalReferences(item, file));
  if (typeof schema !== "object" || schema === null) return schema;
  if ("$ref" in schema && typeof schema.$ref === "string") {
    const { $ref, ...beside } = schema;
    const reference = { $ref: localReference($ref, file) };
    return Object.keys(beside).length === 0 ? reference : { ...beside, allOf: [reference] };
  }
  const entries = Object.entries(schema).filter(([key]) => key !== "$id" && key !== "$schema");
  return Object.fromEntries(entries.map(([key, value]) => [key, withLocalReferences(value, file)]));
}

function localReference(reference: string, file: string): string {
  const [target = "", pointer = ""] = reference.split("#");
  return `#/$defs/${target === "" ? file : target.replace(".schema.json", "")}--${pointer.replace("/$defs/", "")}`;
}

/** Without remarks on where a type is used, and without the type of the combined schema. */
function withoutNoise(types: string): string {
  return types
    .replace(/export interface AnyDocument \{[\s\S]*?\n\}\n/, "")
    .replace(/ \* This interface was referenced by [\s\S]*?(?=\n \*\/)/g, "")
    .replace(/ \* via the `definition` "[^"]*"\.\n/g, "")
    .replace(/\n \*\n+( \*\/)/g, "\n$1")
    .replace(/\/\*\*\n+ \*\/\n/g, "");
}

/** One function a kind, compiled now: nothing is compiled when the program starts. */
async function writeValidators(): Promise<void> {
  nameKnownKeys();
  nameForms();
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    ownProperties: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
    keywords: ["x-role", "x-form"],
    schemas: [...schemas.values()].map(withoutWords),
  });
  // A file each: a city is scored without the checks of standards being loaded.
  for (const [kind, { $id, title }] of kinds()) {
    const name = `validate${capital(kind)}`;
    const code = ajvStandalone
      .default(ajv, { [name]: $id })
      .replace(notedError, "(vErrors ??= []).push($1);")
      .replace(joinedErrors, "joined(vErrors, $1.errors)");
    await writeBundle(join(schemaFolder, `validate-${kind}.gen.js`), joining + code, schemaFolder);
    const lines = [
      banner,
      `import type { ${title} } from "./types.gen.ts";`,
      'import type { Validator } from "./validator.ts";',
      "",
      `export declare const ${name}: Validator<${title}>;`,
    ];
    writeFileSync(join(schemaFolder, `validate-${kind}.gen.d.ts`), `${lines.join("\n")}\n`);
  }
}

/** A complaint about a key says which ones are known there, so that the nearest can be offered. */
function nameKnownKeys(): void {
  const { default: keyword } = additionalProperties;
  keyword.error = {
    message: "",
    params: ({ params, parentSchema }) =>
      _`{additionalProperty: ${params["additionalProperty"]}, known: ${stringify(Object.keys(parentSchema?.["properties"] ?? {}))}}`,
  };
}

/** A complaint about the form of a text says what form is wanted: `id`, `version`. */
function nameForms(): void {
  const { default: keyword } = pattern;
  keyword.error = {
    message: "",
    params: ({ parentSchema }) => _`{form: ${stringify(parentSchema?.["x-form"] ?? parentSchema?.["pattern"])}}`,
  };
}

/** The schemas of what commands print, beside those of the documents. */
function writePrinted(): void {
  const printed = printedSchemas(schemas);
  for (const file of listed(printedFolder, ".schema.json")) rmSync(join(printedFolder, file));
  for (const [kind, schema] of printed)
    if (!schemas.has(kind))
      writeFileSync(join(printedFolder, `${kind}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  const kinds = [...printed.keys()].filter((kind) => !schemas.has(kind));
  const code = `export const printedKinds: readonly string[] = ${JSON.stringify(kinds, null, 2)};\n`;
  writeFileSync("src/cli/files/printed-kinds.gen.ts", `${banner}\n${code}`);
}

/** Where the parts of a standard are, and their roles. */
function writeShapes(): void {
  writeFileSync(join(schemaFolder, "shapes.gen.ts"), `${banner}\n${shapesCode(schemas, ["standard", "dimension"])}`);
}

/** Descriptions are for readers: they would double what is loaded at the start. */
function withoutWords<T>(schema: T): T {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      typeof value === "string" && ["title", "description"].includes(key) ? undefined : value,
    ),
  );
}

/** What ajv writes still calls `require` for its two small helpers: bundling puts them inside. */
async function writeBundle(outfile: string, contents: string, resolveDir: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir, loader: "js" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    // The bytes name the helpers' paths: the same ones wherever node_modules lies.
    preserveSymlinks: true,
    target: "es2022",
    banner: { js: banner },
    legalComments: "none",
    logLevel: "warning",
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
