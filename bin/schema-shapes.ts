/**
 * What the engine needs of a schema at run time: where a document's parts are, and their roles. Checks and descriptions are
 * left out. The schemas say:
 *
 *     x-role: words      read by people, never by a formula
 *     x-role: identity   says which document this is
 *     x-role: formula    a formula or a number, which can be written in several ways
 *     default            what an absent key means
 */
type Json = Readonly<Record<string, unknown>>;

/** The source of a module with the shapes of some documents, and with what absent keys mean. */
export function shapesCode(schemas: ReadonlyMap<string, object>, documents: readonly string[]): string {
  const constant = (name: string, value: Json) =>
    `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
  return `${constant("shapes", shapesOf(schemas, documents))}${constant("defaults", defaultsOf(schemas))}`;
}

/** The shapes of some documents and of all that they refer to, by name: `dimension`, `common#id`. */
function shapesOf(schemas: ReadonlyMap<string, object>, documents: readonly string[]): Record<string, Json> {
  const shapes: Record<string, Json> = {};
  const add = (name: string): void => {
    if (name in shapes) return;
    const [file = "", definition] = name.split("#");
    const schema = (schemas.get(file) ?? {}) as Json;
    const part = definition === undefined ? schema : (schema["$defs"] as Json)[definition];
    // Named before it is read: it may refer to itself.
    shapes[name] = {};
    shapes[name] = shapeOf(part as Json, file);
  };
  const shapeOf = (schema: Json, file: string): Json => {
    const part = (value: unknown) => shapeOf(value as Json, file);
    const { $ref, anyOf, properties, additionalProperties: each, items } = schema;
    return defined({
      role: schema["x-role"],
      default: schema["default"],
      is: typeof $ref === "string" ? refer($ref, file) : undefined,
      any: (anyOf as Json[] | undefined)?.map(part),
      keys: properties && mapValues(properties as Json, part),
      each: each ? part(each) : undefined,
      items: items && part(items),
    });
  };
  const refer = (reference: string, file: string): string => {
    const [target = "", pointer = ""] = reference.split("#");
    const name = `${target === "" ? file : target.replace(".schema.json", "")}#${pointer.replace("/$defs/", "")}`;
    add(name);
    return name;
  };
  documents.forEach(add);
  return shapes;
}

/** What absent keys mean, by the titles of the definitions that say so: { Aggregation: "weighted-mean" }. */
function defaultsOf(schemas: ReadonlyMap<string, { readonly $defs?: Json }>): Json {
  const definitions = [...schemas.values()].flatMap(({ $defs = {} }) => Object.values($defs) as Json[]);
  return Object.fromEntries(
    definitions.flatMap(({ title, default: fallback }) => (fallback === undefined ? [] : [[title, fallback]])),
  );
}

function defined(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}

function mapValues(json: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, change(value)]));
}
