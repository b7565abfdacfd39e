/**
 * The JSON Schemas of what commands print with --json, made of the types and remarks in src/cli/session/printed.ts. What is a document of
 * its own, such as a Result, refers to the schema of that document.
 */
import { resolve } from "node:path";
import {
  BaseType,
  type CompletedConfig,
  type Context,
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  type Definition,
  SchemaGenerator,
  type SubNodeParser,
  type SubTypeFormatter,
} from "ts-json-schema-generator";
import ts from "typescript";

type Json = Readonly<Record<string, unknown>>;

/** A type that a schema written by hand defines already. */
class Referred extends BaseType {
  readonly reference: string;

  constructor(reference: string) {
    super();
    this.reference = reference;
  }

  getId(): string {
    return this.reference;
  }
}

/** Names of `types.gen.ts`, except where a member is taken out of one. */
class ReferredParser implements SubNodeParser {
  private readonly checker: ts.TypeChecker;
  private readonly references: ReadonlyMap<string, string>;

  constructor(checker: ts.TypeChecker, references: ReadonlyMap<string, string>) {
    this.checker = checker;
    this.references = references;
  }

  supportsNode(node: ts.Node): boolean {
    return !ts.isIndexedAccessTypeNode(node.parent ?? node) && this.referenceOf(node) !== undefined;
  }

  createType(node: ts.Node, _context: Context): BaseType {
    return new Referred(this.referenceOf(node) ?? "");
  }

  private referenceOf(node: ts.Node): string | undefined {
    if (!ts.isTypeReferenceNode(node)) return undefined;
    const named = this.checker.getSymbolAtLocation(node.typeName);
    if (!named) return undefined;
    const symbol = named.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(named) : named;
    const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
    return file.endsWith("/types.gen.ts") ? this.references.get(symbol.name) : undefined;
  }
}

const referredFormatter: SubTypeFormatter = {
  supportsType: (type: BaseType) => type instanceof Referred,
  getDefinition: (type: BaseType): Definition => ({ $ref: (type as Referred).reference }),
  getChildren: () => [],
};

/** The schemas by their kinds. `written` are those that people wrote, by the names of their files. */
export function printedSchemas(written: ReadonlyMap<string, object>): ReadonlyMap<string, object> {
  const config: CompletedConfig = {
    ...DEFAULT_CONFIG,
    type: "Printed",
    path: resolve("src/cli/session/printed.ts"),
    tsconfig: resolve("tsconfig.json"),
    expose: "export",
    topRef: false,
    jsDoc: "extended",
    skipTypeCheck: true,
    additionalProperties: false,
    sortProps: false,
  };
  const program = createProgram(config);
  const checker = program.getTypeChecker();
  const parser = createParser(program, config, (all) =>
    all.addNodeParser(new ReferredParser(checker, referencesIn(written))),
  );
  const formatter = createFormatter(config, (all) => all.addTypeFormatter(referredFormatter));
  const generator = new SchemaGenerator(program, parser, formatter, config);
  const { properties = {}, definitions = {} } = generator.createSchema("Printed") as {
    properties?: Readonly<Record<string, Json>>;
    definitions?: Readonly<Record<string, Json>>;
  };
  return new Map(Object.entries(properties).map(([kind, body]) => [kind, alone(kind, body, definitions)]));
}

/** ResultDocument → result.schema.json, PublishedNode → result.schema.json#/$defs/node. */
function referencesIn(written: ReadonlyMap<string, object>): ReadonlyMap<string, string> {
  const titled = [...written].flatMap(([kind, schema]): [unknown, string][] => {
    const file = `${kind}.schema.json`;
    const { title, $defs = {} } = schema as {
      readonly title?: string;
      readonly $defs?: Readonly<Record<string, Json>>;
    };
    return [
      [title, file],
      ...Object.entries($defs).map(([name, each]): [unknown, string] => [each["title"], `${file}#/$defs/${name}`]),
    ];
  });
  return new Map(titled.flatMap(([title, reference]) => (typeof title === "string" ? [[title, reference]] : [])));
}

/** One kind with the definitions that it uses. */
function alone(kind: string, body: Json, definitions: Readonly<Record<string, Json>>): object {
  const used: Record<string, Json> = {};
  const local = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(local);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, key === "$ref" ? refer(String(each)) : local(each)]),
    );
  };
  const refer = (reference: string): string => {
    const name = decodeURIComponent(reference.replace("#/definitions/", ""));
    if (!reference.startsWith("#")) return reference;
    if (!(name in used)) {
      used[name] = {};
      used[name] = local(definitions[name]) as Json;
    }
    return `#/$defs/${name}`;
  };
  const { description, ...whole } = local(rootOf(body, definitions)) as Json;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${kind}.schema.json`,
    description,
    ...whole,
    ...(Object.keys(used).length === 0 ? {} : { $defs: used }),
  };
}

function rootOf(body: Json, definitions: Readonly<Record<string, Json>>): Json {
  const { $ref } = body;
  const found =
    typeof $ref === "string" ? definitions[decodeURIComponent($ref.replace("#/definitions/", ""))] : undefined;
  return found ?? body;
}
