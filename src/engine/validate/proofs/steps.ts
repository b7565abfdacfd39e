/** Grades whose threshold no published total can stand at. */
import { publish } from "../../quantity/index.ts";
import type { Subject } from "../checks/check.ts";
import { isStep, publishedSteps } from "../published-steps.ts";
import { below, standardPart } from "../report.ts";
import { betweenSteps } from "../rules/standard/index.ts";

export function proveSteps({ standard, report }: Subject): void {
  const steps = publishedSteps(standard);
  if (!steps) return;
  for (const [i, { from }] of standard.grades.entries())
    if (!isStep(from, steps, standard))
      report(betweenSteps, below(standardPart, "grades", i, "from"), { found: publish(from), steps: publish(steps) });
}
