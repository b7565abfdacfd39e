/**
 * Units: built in, or things counted by a standard; and units multiplied and divided, as in `bed / 1000 person`.
 * Counted things are labels: they tell an answer in beds from one in persons, but count as plain numbers.
 */
import { minutesPerDay } from "./days.ts";
import { Decimal, one } from "./decimal.ts";
import { type Kind, multiplyKinds, plain } from "./kind.ts";

export interface Unit {
  /** As the standard writes it. */
  readonly written: string;
  /** How many base units one of it is: 0.01 for %, 10000 for 万元. */
  readonly factor: Decimal;
  readonly kind: Kind;
  /** What is counted, as `bed/person`; "" where nothing is. */
  readonly counted: string;
  /** Whether its name contains 万 or 亿, so that "4500 万" without a unit would be ambiguous. */
  readonly multiplied: boolean;
}

interface Atom {
  readonly id: string;
  readonly factor: Decimal;
  readonly kind: Kind;
  readonly counted: boolean;
}

/** A thing that is counted, its name for readers, and other ways to write it. */
export interface CountedThing {
  readonly id: string;
  readonly title: UnitTitle;
  readonly written: readonly string[];
}

export interface UnitTitle {
  readonly zh?: string;
  /** Of several: data resources. */
  readonly en?: string;
  /** Of one, in English: data resource. Its id where nothing is said. */
  readonly singular?: string;
}

/** Every way to write a unit; one word may stand for several things (件), so a word leads to a list. */
export interface UnitTable {
  readonly words: ReadonlyMap<string, readonly Atom[]>;
  /** Longest first, to read 万人次 before 万人. */
  readonly byLength: readonly string[];
  /** The names of units for readers, by id: 人, people. */
  readonly titles: ReadonlyMap<string, UnitTitle>;
}

/** Multipliers that stand before any unit. */
export const multipliers: ReadonlyMap<string, Decimal> = new Map([
  ["万亿", new Decimal("1e12")],
  ["亿", new Decimal("1e8")],
  ["千万", new Decimal("1e7")],
  ["百万", new Decimal("1e6")],
  ["万", new Decimal("1e4")],
  ["千", new Decimal("1e3")],
  ["trillion", new Decimal("1e12")],
  ["billion", new Decimal("1e9")],
  ["million", new Decimal("1e6")],
  ["thousand", new Decimal("1e3")],
]);

/** A measure word that says nothing about what is counted. */
const anyThing = new Set(["个"]);

const measures: readonly (readonly [string, readonly string[], string, Kind, UnitTitle?])[] = [
  ["%", ["％"], "0.01", plain],
  ["‰", [], "0.001", plain],
  ["ratio", [], "1", plain, { zh: "", en: "", singular: "" }],
  ["km", ["千米"], "1000", { length: 1 }, { zh: "公里" }],
  ["m", ["米"], "1", { length: 1 }],
  ["km²", ["km2", "平方公里", "平方千米"], "1000000", { length: 2 }],
  ["m²", ["m2", "平方米"], "1", { length: 2 }],
  ["ha", ["公顷"], "10000", { length: 2 }, { zh: "公顷", en: "hectares", singular: "hectare" }],
  ["mu", ["市亩"], "2000/3", { length: 2 }, { zh: "亩" }],
  ["m³", ["m3", "立方米"], "1", { length: 3 }],
  ["kWh", ["千瓦时"], "1", { energy: 1 }],
  ["t", ["吨"], "1000000000000", { mass: 1 }],
  ["kg", ["千克", "公斤"], "1000000000", { mass: 1 }],
  ["µg", ["μg", "ug", "微克"], "1", { mass: 1 }],
  ["minute", ["min"], "1", { time: 1 }, { zh: "分钟", en: "minutes" }],
  ["hour", ["h"], "60", { time: 1 }, { zh: "小时", en: "hours" }],
  ["day", ["日"], String(minutesPerDay), { time: 1 }, { zh: "天", en: "days" }],
  ["year", [], "1", { year: 1 }, { zh: "年", en: "years" }],
  ["CNY", ["人民币"], "1", { CNY: 1 }, { zh: "元" }],
  ["EUR", [], "1", { EUR: 1 }, { zh: "欧元" }],
  ["USD", [], "1", { USD: 1 }, { zh: "美元" }],
];

const things: readonly CountedThing[] = [
  { id: "person", title: { zh: "人", en: "people" }, written: ["名", "persons"] },
  { id: "household", title: { zh: "户", en: "households" }, written: [] },
  { id: "visit", title: { zh: "人次", en: "visits" }, written: ["次"] },
  { id: "item", title: { zh: "项", en: "items" }, written: [] },
  { id: "vehicle", title: { zh: "辆", en: "vehicles" }, written: [] },
  { id: "bed", title: { zh: "张", en: "beds" }, written: ["床", "张床"] },
  { id: "institution", title: { zh: "家", en: "institutions" }, written: ["所"] },
  { id: "point", title: { zh: "分", en: "points" }, written: [] },
];

/** The built-in units together with the things that a standard counts. */
export function unitTable(counted: readonly CountedThing[] = []): UnitTable {
  const words = new Map<string, Atom[]>();
  const add = (word: string, atom: Atom) => words.set(word, [...(words.get(word) ?? []), atom]);
  // What readers are shown may be written.
  const addAll = (atom: Atom, written: readonly string[], title: UnitTitle) => {
    for (const word of new Set([atom.id, ...written, ...Object.values<string>({ ...title })]))
      if (word !== "") add(word, atom);
  };
  for (const [id, written, factor, kind, title = {}] of measures)
    addAll({ id, factor: ratio(factor), kind, counted: false }, written, title);
  const all = [...counted, ...things];
  for (const { id, title, written } of all) addAll({ id, factor: one, kind: plain, counted: true }, written, title);
  const titles = new Map([
    ...all.map(({ id, title }): [string, UnitTitle] => [id, title]),
    ...measures.map(([id, , , , title = {}]): [string, UnitTitle] => [id, title]),
  ]);
  return { words, titles, byLength: [...words.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)) };
}

/** `2000/3`: a third has no end as a decimal, so it is rounded to the 34 digits of all numbers. */
function ratio(text: string): Decimal {
  const [above = "1", below = "1"] = text.split("/");
  return new Decimal(above).div(below);
}

export const builtInUnits: UnitTable = unitTable();

/** The names of the built-in units: a standard cannot define them again. */
export const builtInIds: ReadonlySet<string> = new Set([...measures.map(([id]) => id), ...things.map(({ id }) => id)]);

export type UnitProblem = { readonly problem: "unit-unknown"; readonly word: string; readonly offset: number };

/**
 * Reads a unit such as `%`, `万元`, `µg/m³`, `bed / 1000 person`, `张/千人`.
 * `asked` settles words that stand for several things: 件 is a patent where patents are asked.
 */
export function parseUnit(text: string, table: UnitTable, asked?: Unit): Unit | UnitProblem {
  const reader = new UnitReader(text, table, asked);
  return reader.read();
}

const signs: ReadonlyMap<string, 1 | -1> = new Map([
  ["*", 1],
  ["·", 1],
  ["/", -1],
  ["／", -1],
]);

class UnitReader {
  private offset = 0;
  private multiplied = false;
  private readonly text: string;
  private readonly table: UnitTable;
  private readonly asked: Unit | undefined;

  constructor(text: string, table: UnitTable, asked: Unit | undefined) {
    this.text = text;
    this.table = table;
    this.asked = asked;
  }

  read(): Unit | UnitProblem {
    let factor = one;
    let kind = plain;
    const above: string[] = [];
    const below: string[] = [];
    let power: 1 | -1 | undefined = 1;
    while (power !== undefined) {
      const multiplier = this.multiplier();
      const atom = this.atom();
      if (!atom) return this.unknown();
      const size = multiplier.times(atom.factor);
      factor = power === 1 ? factor.times(size) : factor.div(size);
      kind = multiplyKinds(kind, atom.kind, power);
      if (atom.counted) (power === 1 ? above : below).push(atom.id);
      power = this.sign();
    }
    if (this.offset < this.text.length) return this.unknown();
    const counted = above.sort().join("·") + (below.length > 0 ? `/${below.sort().join("·")}` : "");
    return { written: this.text.trim(), factor, kind, counted, multiplied: this.multiplied };
  }

  private unknown(): UnitProblem {
    return { problem: "unit-unknown", word: this.text.slice(this.offset).trim(), offset: this.offset };
  }

  /** The power of what comes next; nothing where no sign follows. */
  private sign(): 1 | -1 | undefined {
    this.space();
    const power = signs.get(this.text[this.offset] ?? "");
    if (power !== undefined) this.offset += 1;
    return power;
  }

  private space(): void {
    while (this.text[this.offset] === " ") this.offset += 1;
  }

  private multiplier(): Decimal {
    this.space();
    let factor = one;
    const digits = /^[1-9](?:[0-9]{0,2}(?:,[0-9]{3})+|[0-9]*)/.exec(this.text.slice(this.offset))?.[0];
    if (digits) {
      factor = new Decimal(digits.replaceAll(",", ""));
      this.offset += digits.length;
      this.space();
    }
    // A unit whose own name begins with a multiplier (千米, 千克) is read whole.
    if (this.longest() !== undefined) return factor;
    for (const [word, size] of multipliers) {
      if (this.text.startsWith(word, this.offset)) {
        this.offset += word.length;
        this.multiplied = true;
        this.space();
        return factor.times(size);
      }
    }
    return factor;
  }

  private longest(): string | undefined {
    return this.table.byLength.find(
      (word) => this.text.startsWith(word, this.offset) && wordEnds(this.text, this.offset, word),
    );
  }

  private atom(): Atom | undefined {
    const word = this.longest();
    const asked = this.asked?.counted;
    if (word === undefined) {
      const general = [...anyThing].find((each) => this.text.startsWith(each, this.offset));
      if (!general || !asked) return undefined;
      this.offset += general.length;
      return { id: asked, factor: one, kind: plain, counted: true };
    }
    this.offset += word.length;
    const atoms = this.table.words.get(word) ?? [];
    return atoms.find(({ id }) => asked?.split(/[·/]/).includes(id)) ?? atoms[0];
  }
}

/** A Latin word ends where no letter, digit or hyphen follows; Chinese words stand side by side. */
function wordEnds(text: string, offset: number, word: string): boolean {
  if (!/[A-Za-z0-9]$/.test(word)) return true;
  const next = text[offset + word.length];
  return next === undefined || !/[A-Za-z0-9-]/.test(next);
}
