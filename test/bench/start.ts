/** How long one waits before anything is done. */
import { alternate, citymark, type Figure, milliseconds } from "./measure.ts";

export function* start(_folder: string, runs: number): Iterable<Figure> {
  const { node, version } = alternate(runs, {
    node: milliseconds("-e", "0"),
    version: milliseconds(citymark, "--version"),
  });
  yield { what: "--version", found: version / node, limit: 2, unit: "× node -e 0" };
}
