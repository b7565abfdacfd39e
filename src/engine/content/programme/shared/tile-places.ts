/** Places on a map as tiles in a grid: one for each, near where it lies, north at the top. */
import type { Location } from "../../../model/index.ts";
import { Decimal } from "../../../quantity/index.ts";

export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** As many tiles as a page or a phone has room for beside one another. */
const mostColumns = 6;
/** Cells for each place: with fewer, they would move far from where they lie. */
const cellsForEach = 1.8;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tile for each place, in their order. Rows and columns in which nothing lies are left out. */
export function tilePlaces(locations: readonly Location[]): readonly Tile[] {
  if (locations.length === 0) return [];
  const { points, ratio } = flat(locations);
  const count = locations.length;
  const columns = Math.min(mostColumns, count, Math.max(2, Math.round(Math.sqrt((count * cellsForEach) / ratio))));
  const rows = Math.max(Math.ceil((count * cellsForEach) / columns), Math.round(columns * ratio));
  const cells = Array.from({ length: columns * rows }, (_, index): Tile => {
    return { column: index % columns, row: Math.floor(index / columns) };
  });
  const distance = (point: Point, { column, row }: Tile) =>
    (point.x - (column + 0.5) / columns) ** 2 + ((point.y - (row + 0.5) / rows) * ratio) ** 2;
  return close(exchange(points, nearestFree(points, cells, distance), cells, distance));
}

/** From 0 to 1 from west to east and from north to south; `ratio`: the height over the width. */
function flat(locations: readonly Location[]): { readonly points: readonly Point[]; readonly ratio: number } {
  const latitudes = locations.map(({ latitude }) => latitude);
  const middle = Decimal.max(...latitudes)
    .plus(Decimal.min(...latitudes))
    .div(2);
  const shrink = middle.times(Decimal.acos(-1)).div(180).cos();
  const west = eastward(locations.map(({ longitude }) => longitude.toNumber()));
  const xs = west.map((longitude) => longitude * shrink.toDecimalPlaces(6).toNumber());
  const ys = latitudes.map((latitude) => -latitude.toNumber());
  const [width, height] = [extent(xs), extent(ys)];
  const place = (value: number, all: readonly number[], size: number) =>
    size === 0 ? 0.5 : (value - Math.min(...all)) / size;
  return {
    points: xs.map((x, index) => ({ x: place(x, xs, width), y: place(ys[index] ?? 0, ys, height) })),
    ratio: Math.min(2.5, Math.max(0.4, width === 0 ? 2.5 : height / width)),
  };
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Places on both sides of the 180th meridian lie beside one another. */
function eastward(longitudes: readonly number[]): readonly number[] {
  const turned = longitudes.map((longitude) => (longitude < 0 ? longitude + 360 : longitude));
  return extent(turned) < extent(longitudes) ? turned : longitudes;
}

type Distance = (point: Point, cell: Tile) => number;

/** The closest pair of a place and a free cell first. */
function nearestFree(points: readonly Point[], cells: readonly Tile[], distance: Distance): number[] {
  const pairs = points
    .flatMap((point, place) => cells.map((tile, cell) => ({ place, cell, away: distance(point, tile) })))
    .sort((a, b) => a.away - b.away || a.place - b.place || a.cell - b.cell);
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const { place, cell } of pairs) {
    if (taken.has(place) || used.has(cell)) continue;
    taken.set(place, cell);
    used.add(cell);
  }
  return points.map((_, place) => taken.get(place) ?? 0);
}

/** Two places change their cells, or one moves to a free cell, as long as all together come closer or lie in a better order. */
function exchange(
  points: readonly Point[],
  first: readonly number[],
  cells: readonly Tile[],
  distance: Distance,
): readonly Tile[] {
  const taken = first.map((cell) => cells[cell] as Tile);
  const columns = 1 + Math.max(...cells.map(({ column }) => column));
  /** Half a cell, as a distance. */
  const disorder = 0.5 / columns ** 2;
  const inverted = (place: number, other: number) => {
    const [one, two] = [points[place] as Point, points[other] as Point];
    const [own, its] = [taken[place] as Tile, taken[other] as Tile];
    return isTurned(one.x - two.x, own.column - its.column) + isTurned(one.y - two.y, own.row - its.row);
  };
  /** Of the places that move; the order of two of them counts once. */
  const cost = (moved: readonly number[]) =>
    moved.reduce((sum, place, index) => {
      const others = points.flatMap((_, other) => (moved.slice(0, index + 1).includes(other) ? [] : [other]));
      const turned = others.reduce((count, other) => count + inverted(place, other), 0);
      return sum + distance(points[place] as Point, taken[place] as Tile) + disorder * turned;
    }, 0);
  const move = (place: number, cell: Tile): boolean => {
    const own = taken[place] as Tile;
    const other = taken.indexOf(cell);
    const moved = other < 0 || other === place ? [place] : [place, other];
    const put = (one: Tile, two: Tile) => {
      if (other >= 0) taken[other] = two;
      taken[place] = one;
    };
    const before = cost(moved);
    put(cell, own);
    if (cost(moved) < before - 1e-12) return true;
    put(own, cell);
    return false;
  };
  const pairs = points.flatMap((_, place) => cells.map((cell) => [place, cell] as const));
  while (pairs.filter(([place, cell]) => move(place, cell)).length > 0);
  return taken;
}

/** 1 where places lie in the other order than their cells. */
function isTurned(place: number, cell: number): number {
  return place * cell < 0 ? 1 : 0;
}

/** Without the rows and columns in which nothing lies. */
function close(tiles: readonly Tile[]): readonly Tile[] {
  const order = (of: (tile: Tile) => number) => [...new Set(tiles.map(of))].sort((a, b) => a - b);
  const [columns, rows] = [order(({ column }) => column), order(({ row }) => row)];
  return tiles.map(({ column, row }) => ({ column: columns.indexOf(column), row: rows.indexOf(row) }));
}
