export { checkSuccession } from "./check.ts";
export type { Cohorts } from "./notes.ts";
export { type Conversion, Origins } from "./origins.ts";
export { compareVersions, smallestVersion } from "./version.ts";
