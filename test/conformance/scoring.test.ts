/** Every kind of score, aggregation, policy, gate and decision of a reviewer: cases worked by hand, run through the whole engine. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "vitest";
import { expectOutcomes } from "./outcomes.ts";
import { readSuites, score } from "./scenario.ts";

for (const folder of ["scores", "aggregations", "method", "review"]) {
  const path = join(import.meta.dirname, folder);
  for (const file of readdirSync(path).sort()) {
    describe(`${folder}/${file}`, () => {
      for (const { what, standard, cases } of readSuites(join(path, file)))
        describe(what, () => {
          test.each(cases)("$what", ({ answers, expect, ...more }) =>
            expectOutcomes(score(standard, answers, more), expect),
          );
        });
    });
  }
}
