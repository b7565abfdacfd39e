/** Cities as tiles: each has one of its own, and directions on the map hold. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { tilePlaces } from "../../src/engine/content/programme/shared/tile-places.ts";
import { Decimal } from "../../src/engine/quantity/index.ts";

const location = fc.record({
  longitude: fc.integer({ min: -18000, max: 18000 }),
  latitude: fc.integer({ min: -8000, max: 8000 }),
});
const placesOf = (all: readonly { readonly longitude: number; readonly latitude: number }[]) =>
  tilePlaces(
    all.map(({ longitude, latitude }) => ({
      longitude: new Decimal(longitude).div(100),
      latitude: new Decimal(latitude).div(100),
    })),
  );

test("each place has a tile of its own, in at most six columns without an empty row or column", () => {
  fc.assert(
    fc.property(fc.array(location, { minLength: 1, maxLength: 40 }), (all) => {
      const tiles = placesOf(all);
      expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(all.length);
      const columns = new Set(tiles.map(({ column }) => column));
      const rows = new Set(tiles.map(({ row }) => row));
      expect(columns.size).toBeLessThanOrEqual(6);
      expect([...columns].sort((a, b) => a - b)).toEqual([...columns.keys()].map((_, index) => index));
      expect(Math.max(...rows)).toBe(rows.size - 1);
    }),
    { numRuns: 60 },
  );
});

test("Chinese cities lie as on the map", () => {
  const cities = {
    shenyang: [12_343, 4180],
    lanzhou: [10_383, 3606],
    chengdu: [10_407, 3066],
    wuhan: [11_430, 3059],
    hangzhou: [12_016, 3025],
    shenzhen: [11_406, 2254],
    xiamen: [11_809, 2448],
  } as const;
  const tiles = placesOf(Object.values(cities).map(([longitude, latitude]) => ({ longitude, latitude })));
  const tile = (name: keyof typeof cities) => tiles[Object.keys(cities).indexOf(name)] ?? { column: -1, row: -1 };
  const columns = (["chengdu", "wuhan", "hangzhou"] as const).map((name) => tile(name).column);
  expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
  const rows = (["shenyang", "lanzhou", "chengdu", "shenzhen"] as const).map((name) => tile(name).row);
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
  expect(tile("shenzhen").column).toBeLessThan(tile("xiamen").column);
});

test("places on both sides of the 180th meridian lie beside one another", () => {
  const tiles = placesOf([
    { longitude: 17_900, latitude: 0 },
    { longitude: -17_900, latitude: 0 },
    { longitude: -17_700, latitude: 0 },
  ]);
  expect(tiles.map(({ column }) => column)).toEqual([0, 1, 2]);
});
