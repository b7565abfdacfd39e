/** What can be wrong with a formula, when it is read and when it is computed. */
export * from "./kinds.ts";
export * from "./names.ts";
export * from "./values.ts";
export * from "./writing.ts";
