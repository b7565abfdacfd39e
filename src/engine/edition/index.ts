export { assessmentForm } from "./assessment-form.ts";
export { type VectorCoverage, vectorCoverage } from "./vector-coverage.ts";
export { type CaseOutcome, type Expectation, testVectors, type VectorsOutcome } from "./vectors.ts";
