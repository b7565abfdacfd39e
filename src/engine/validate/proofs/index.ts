/** Everything that can be proved of a sound standard before any city is scored, each cause once. */
import type { Check } from "../checks/check.ts";
import { reportUndefined } from "./divisors.ts";
import { proveGates, proveGrades } from "./gates.ts";
import { proveIndicators } from "./indicators.ts";
import { proveRatings } from "./ratings.ts";
import { proveSteps } from "./steps.ts";

export const proofs: Check = (subject) => {
  if (!subject.sound()) return;
  const remarks = [...proveIndicators(subject), ...proveGates(subject)];
  reportUndefined(remarks, subject);
  proveGrades(subject);
  proveRatings(subject);
  proveSteps(subject);
};
