/** Rows of tables to the files of a standard, and what the rows leave open. Nothing is made up: a gap stays a gap, and is named. */
import { type Data, type GridCell, isObject, layoutDocument } from "../../intake/index.ts";
import { type Diagnostic, diagnose, type Worded } from "../../model/index.ts";
import { tableRules } from "../../validate/index.ts";
import { dataIn, entryOf, textIn } from "./cells.ts";
import { NewIds } from "./ids.ts";
import type { TableRow, Tables } from "./rows.ts";

export interface NewStandard {
  /** Texts of files, by their names in the folder of the edition. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

type Entry = Record<string, Data>;

/** `reference`: id/edition. */
export function standardFromTables(tables: Tables, reference: string, found: readonly Diagnostic[]): NewStandard {
  const writer = new Writer(reference, found);
  writer.read(tables);
  return { files: writer.files(), diagnostics: writer.diagnostics };
}

class Writer {
  readonly diagnostics: Diagnostic[];
  private readonly ids = new NewIds();
  private readonly frame: Entry = {};
  private readonly sources: Record<string, Data> = {};
  private readonly inputs: Entry = {};
  private readonly dimensions = new Map<string, { readonly text: Entry; weight?: Data }>();
  private readonly groups = new Map<string, Entry>();
  /** Ids by what stands in the cells that name a part. */
  private readonly named = new Map<string, string>();
  private readonly id: string;
  private readonly edition: string;

  constructor(reference: string, found: readonly Diagnostic[]) {
    const [id = "", edition = ""] = reference.split("/");
    this.id = id;
    this.edition = edition;
    this.diagnostics = [...found];
  }

  read({ edition, parts, indicators, questions }: Tables): void {
    for (const { cells } of edition) {
      const key = textIn(cells, "key");
      if (key !== "" && cells.has("value")) this.frame[key] = dataIn(cells.get("value"));
    }
    const listed = this.frame["sources"];
    if (isObject(listed)) Object.assign(this.sources, listed);
    for (const row of [...parts, ...indicators, ...questions])
      if (row.cells.has("id")) this.ids.take(textIn(row.cells, "id"));
    for (const row of parts) this.addPart(row);
    const above = new Map<string, GridCell>();
    for (const row of indicators) this.addIndicator(row, above);
    for (const { cells } of questions) {
      const of = textIn(cells, "of");
      const asked = of === "" ? this.inputs : this.mapOf(this.dimension(of, cells).text, "inputs");
      asked[textIn(cells, "id") || this.ids.from(textIn(cells, "question-en"), "question")] = entryOf(cells, [
        "id",
        "of",
      ]);
    }
  }

  private addPart({ cells }: TableRow): void {
    const id = textIn(cells, "id") || this.ids.from(textIn(cells, "title-en") || textIn(cells, "title"), "part");
    const { weight, ...text } = entryOf(cells, ["id", "of"]);
    const of = textIn(cells, "of");
    if (of === "") this.dimensions.set(id, { text, ...(weight === undefined ? {} : { weight }) });
    else {
      const group = { ...text, ...(weight === undefined ? {} : { weight }) };
      this.groups.set(id, group);
      this.mapOf(this.groups.get(of) ?? this.dimension(of, cells).text, "groups")[id] = group;
    }
  }

  private addIndicator(row: TableRow, above: Map<string, GridCell>): void {
    const { cells } = row;
    // A merged cell, or one left empty below the first, means what stands above it.
    const ownDimension = cells.get("dimension");
    const isNew = ownDimension !== undefined && ownDimension.text !== above.get("dimension")?.text;
    if (ownDimension) above.set("dimension", ownDimension);
    if (cells.has("group")) above.set("group", cells.get("group") as GridCell);
    else if (isNew) above.delete("group");
    const english = textIn(cells, "title-en") || textIn(cells, "title");
    const id = textIn(cells, "id") || this.ids.from(english, textIn(cells, "code") || "indicator");
    const group = above.get("group");
    const parent = group && this.groups.get(group.text);
    const home = parent ?? this.home(above.get("dimension"), group, cells);
    this.mapOf(home, "indicators")[id] = this.indicator(id, row);
  }

  private home(dimension: GridCell | undefined, group: GridCell | undefined, cells: TableRow["cells"]): Entry {
    const { text } = this.dimension(dimension?.text ?? this.id, cells);
    if (!group) return text;
    const key = `${dimension?.text ?? ""}\n${group.text}`;
    const id = this.named.get(key) ?? this.ids.from(group.text, "group");
    this.named.set(key, id);
    const groups = this.mapOf(text, "groups");
    groups[id] ??= { title: titleOf(group.text) };
    return groups[id] as Entry;
  }

  /** By its id, or by its title. */
  private dimension(name: string, cells: TableRow["cells"]): { readonly text: Entry; weight?: Data } {
    const known = this.dimensions.get(name) ?? this.dimensions.get(this.named.get(name) ?? "");
    const dimension = known ?? { text: { title: titleOf(name) } };
    if (!known) {
      const id = this.ids.from(name, "dimension");
      this.named.set(name, id);
      this.dimensions.set(id, dimension);
    }
    const weight = cells.get("dimension-weight");
    if (weight && dimension.weight === undefined) dimension.weight = weight.text;
    return dimension;
  }

  private indicator(id: string, { cells, where }: TableRow): Entry {
    const entry = entryOf(cells, ownColumns);
    const gap: Gap = (what) => this.diagnostics.push(diagnose(tableRules.gap, where, { id, what: lacking[what] }));
    const score = this.score(id, cells, gap);
    if (score !== undefined) entry["score"] = score;
    if (entry["value"] === undefined && entry["question"] === undefined) entry["question"] = entry["title"] ?? id;
    if (entry["unit"] === undefined && !isRubric(score)) gap("unit");
    if (score === undefined && entry["weight"] !== undefined) {
      gap("score");
      delete entry["weight"];
    }
    const source = this.source(cells, entry["source"]);
    if (source) entry["source"] = source;
    else gap("source");
    return inOrder(entry);
  }

  private score(id: string, cells: TableRow["cells"], gap: Gap): Data | undefined {
    const [worst, best] = [cells.get("worst"), cells.get("best")];
    if (cells.has("score")) return dataIn(cells.get("score"));
    if (worst && best) {
      const line = { worst: textIn(cells, "worst"), best: textIn(cells, "best") };
      this.checkDirection(id, cells, Number(line.worst), Number(line.best));
      return line;
    }
    if (worst ?? best) gap(worst ? "best" : "worst");
    return undefined;
  }

  /** A source is listed once. Without a basis it is taken for the least sure: nobody says that it was read. */
  private source(cells: TableRow["cells"], more: Data | undefined): Data | undefined {
    const name = textIn(cells, "source");
    if (name === "" && !cells.has("basis") && !cells.has("clause")) return more;
    const known =
      name === "" || name in this.sources ? name : (this.named.get(`source\n${name}`) ?? this.ids.from(name, "source"));
    if (name !== "" && !(known in this.sources)) {
      this.named.set(`source\n${name}`, known);
      this.sources[known] = { title: titleOf(name) };
    }
    return {
      ...(known === "" ? {} : { ref: known }),
      ...(cells.has("clause") ? { clause: textIn(cells, "clause") } : {}),
      basis: textIn(cells, "basis") || "recalled",
      ...(isObject(more) ? more : {}),
    };
  }

  private checkDirection(id: string, cells: TableRow["cells"], worst: number, best: number): void {
    const cell = cells.get("direction");
    if (!cell || Number.isNaN(worst) || Number.isNaN(best)) return;
    const falls = /(?:low|desc|down|neg|逆|负|越小|低)/i.test(cell.text);
    const rises = /(?:high|asc|up|pos|正|越大|高)/i.test(cell.text);
    if (falls === rises || falls === best < worst) return;
    this.diagnostics.push(
      diagnose(tableRules.direction, cell.where, { id, found: cell.text, worst: String(worst), best: String(best) }),
    );
  }

  private mapOf(entry: Entry, key: string): Entry {
    entry[key] ??= {};
    return entry[key] as Entry;
  }

  files(): ReadonlyMap<string, string> {
    const files = new Map<string, string>();
    const { title, version, status, method, ...frame } = this.frame;
    const sources = Object.keys(this.sources).length > 0 ? { sources: this.sources } : {};
    const inputs = Object.keys(this.inputs).length > 0 ? { inputs: this.inputs } : {};
    files.set(
      "standard.yaml",
      layoutDocument({
        citymark: "standard/1",
        ...frame,
        id: this.id,
        edition: this.edition,
        version: version ?? "0.1.0",
        title: title ?? this.id,
        status: status ?? "draft",
        ...sources,
        ...inputs,
        method: method ?? { scale: { from: "0", to: "100" }, missing: "zero" },
        dimensions: [...this.dimensions].map(([id, { weight }]) => ({
          id,
          ...(weight === undefined ? {} : { weight }),
        })),
      }),
    );
    for (const [id, { text }] of this.dimensions) {
      const { inputs: asked, groups, indicators, ...own } = text;
      const rest = Object.entries({ inputs: asked, groups, indicators }).filter(([, value]) => value !== undefined);
      files.set(
        `dimensions/${id}.yaml`,
        layoutDocument({ citymark: "dimension/1", ...own, ...Object.fromEntries(rest) }),
      );
    }
    return files;
  }
}

/** The columns that are read one by one. */
const ownColumns = [
  ...["id", "dimension", "dimension-weight", "group", "direction"],
  ...["worst", "best", "score", "source", "clause", "basis"],
];

type Gap = (what: keyof typeof lacking) => void;

function isRubric(score: Data | undefined): boolean {
  return isObject(score) && (score["levels"] ?? score["checklist"]) !== undefined;
}

const lacking = {
  unit: { fact: "unit", zh: "单位", en: "a unit" },
  score: { fact: "score", zh: "评分方法（已略去权重）", en: "a way to score, so its weight was left out" },
  worst: { fact: "worst", zh: "最差值", en: "its worst value" },
  best: { fact: "best", zh: "最优值", en: "its best value" },
  source: { fact: "source", zh: "来源", en: "a source" },
} as const satisfies Readonly<Record<string, Worded>>;

const usualOrder = [
  "code",
  "title",
  "question",
  "value",
  "unit",
  "minimum",
  "maximum",
  "applicable",
  "require",
  "weight",
  "score",
];

/** What an indicator is, then how it is measured, then how it is scored, then all else. */
function inOrder(entry: Entry): Entry {
  const first = usualOrder.flatMap((key): [string, Data][] => (entry[key] === undefined ? [] : [[key, entry[key]]]));
  return { ...Object.fromEntries(first), ...entry };
}

function titleOf(text: string): string {
  return text.trim();
}
