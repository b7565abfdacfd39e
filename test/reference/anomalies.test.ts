/**
 * Figures of Chinese cities as yearbooks print them, each held against the year before. The list of what is wrong or unusual in
 * them was made by other means: a figure far from the median of all other years.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changeSince, isOutside, spreadOf } from "../../src/engine/plausible/compare.ts";
import { Decimal } from "../../src/engine/quantity/index.ts";

const folder = join(import.meta.dirname, "../../../shared/sources");
const there = existsSync(join(folder, "cn-city-panel.csv"));
const names = new Set(["city", "city_en", "adcode", "province", "year"]);
/** Of the panel's figures, those that are no sizes of a city. */
const rates = new Set([
  "resident_pop",
  "gdp_per_capita",
  "green_cover_rate",
  "sewage_plant_treatment_rate",
  "waste_harmless_rate",
  "pm25",
]);

function table(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

const rows = there ? table("cn-city-panel.csv") : [];
const cities = [...new Set(rows.map(({ adcode = "" }) => adcode))];
const quantities = Object.keys(rows[0] ?? {}).filter((name) => !names.has(name));
const figures = new Map(rows.flatMap(figuresOf));
const listed = new Map(
  (there ? table("cn-city-panel-anomalies.csv") : []).map(({ adcode = "", year = "", quantity = "", kind = "" }) => [
    key(adcode, year, quantity),
    kind,
  ]),
);

function key(city: string, year: string | number, quantity: string): string {
  return `${city} ${year} ${quantity}`;
}

function figuresOf({ adcode = "", year = "", ...rest }: Readonly<Record<string, string>>): [string, Decimal][] {
  const given = Object.entries(rest).filter(([quantity, figure]) => !names.has(quantity) && figure !== "");
  return given.map(([quantity, figure]) => [key(adcode, year, quantity), new Decimal(figure)]);
}

/** Every figure with the one of the year before. */
function pairs(): readonly { readonly keys: readonly string[]; readonly last: Decimal; readonly now: Decimal }[] {
  return [...figures].flatMap(([at, now]) => {
    const [city = "", year = "", quantity = ""] = at.split(" ");
    const before = key(city, Number(year) - 1, quantity);
    const last = figures.get(before);
    return last ? [{ keys: [at, before], last, now }] : [];
  });
}

/** Figures of one year, for each resident where they are sizes. */
function perHead(quantity: string, year: number): readonly { readonly at: string; readonly value: Decimal }[] {
  return cities.flatMap((city) => {
    const value = figures.get(key(city, year, quantity));
    const people = rates.has(quantity) ? new Decimal(1) : figures.get(key(city, year, "resident_pop"));
    return value?.greaterThan(0) && people ? [{ at: key(city, year, quantity), value: value.div(people) }] : [];
  });
}

const note = there ? "" : " (skipped: ../shared/sources/cn-city-panel.csv is not there)";

describe.skipIf(!there)(`figures of the panel${note}`, () => {
  test("are found where they jump, and seldom where nothing is listed", () => {
    const all = pairs();
    const unusual = all.flatMap(({ keys, last, now }) => {
      const change = changeSince(last, now, false);
      return change ? [{ keys, change }] : [];
    });
    const found = new Set(unusual.flatMap(({ keys }) => keys));
    const jumps = [...listed].filter(([, kind]) => kind === "jump");
    expect({
      compared: all.length,
      unusual: unusual.length,
      slips: unusual.filter(({ change }) => change.kind === "slip").length,
      listed: jumps.length,
      found: jumps.filter(([at]) => found.has(at)).length,
      unlisted: unusual.filter(({ keys }) => !keys.some((each) => listed.has(each))).length,
    }).toMatchInlineSnapshot(`
      {
        "compared": 49230,
        "found": 227,
        "listed": 301,
        "slips": 137,
        "unlisted": 553,
        "unusual": 826,
      }
    `);
  });

  test("are found where they lie outside the spread of all cities, for each resident", () => {
    const outside = quantities.flatMap((quantity) => {
      const values = perHead(quantity, 2018);
      const spread = spreadOf(values.map(({ value }) => value));
      return spread ? values.filter(({ value }) => isOutside(value, spread)).map(({ at }) => at) : [];
    });
    const known = outside.filter((at) => listed.has(at)).length;
    const compared = quantities.flatMap((quantity) => perHead(quantity, 2018)).length;
    expect({ compared, listed: known, unlisted: outside.length - known }).toMatchInlineSnapshot(`
      {
        "compared": 10825,
        "listed": 18,
        "unlisted": 49,
      }
    `);
  });
});

describe("a figure and the last one", () => {
  const of = (last: string, now: string, counts = false) => changeSince(new Decimal(last), new Decimal(now), counts);

  test.each([
    ["84200", "8420", -1],
    ["14.9", "141", 1],
    ["0.945", "94.1", 2],
    ["35541", "3.61", -4],
    ["2486.5e8", "2611.4", -8],
  ])("%s and %s are a slip of 10 to the power of %i", (last, now, power) => {
    expect(of(last, now)).toEqual({ kind: "slip", power });
  });

  test.each([
    ["100", "130"],
    ["100", "40"],
    ["0", "0"],
  ])("%s and %s are nothing unusual", (last, now) => {
    expect(of(last, now)).toBeUndefined();
  });

  test("a few more of what is counted are no jump", () => {
    expect(of("1", "9", true)).toBeUndefined();
    expect(of("0", "5", true)).toBeUndefined();
    expect(of("2", "20", true)).toMatchObject({ kind: "slip" });
  });
});
