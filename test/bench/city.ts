/** One city: its score against an empty Node, its page against its score. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { alternate, citymark, type Figure, milliseconds } from "./measure.ts";

const assessment = "examples/city-pilot/oasis/assessment.yaml";

export function* city(folder: string, runs: number): Iterable<Figure> {
  const page = join(folder, "report.html");
  const { node, score, report } = alternate(runs, {
    node: milliseconds("-e", "0"),
    score: milliseconds(citymark, "score", assessment),
    report: milliseconds(citymark, "report", assessment, "--format", "html", "--force", "-o", page),
  });
  yield { what: "score of the demo city", found: score / node, limit: 2.4, unit: "× node -e 0" };
  yield { what: "its HTML report", found: report / score, limit: 1.5, unit: "× its score" };
  yield { what: "size of its HTML report", found: statSync(page).size / 1000, limit: 500, unit: "KB" };
}
