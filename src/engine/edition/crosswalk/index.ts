export { type CoveredRelation, type CrosswalkCoverage, crosswalkCoverage } from "./coverage.ts";
export { type CrosswalkSources, checkCrosswalk } from "./read.ts";
export { reversed, type Transfer, transfers } from "./transfer.ts";
