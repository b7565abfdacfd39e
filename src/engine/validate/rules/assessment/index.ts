/** What can be wrong with an assessment, by subject. */
export * from "./answers.ts";
export * from "./editions.ts";
export * from "./evidence.ts";
export * from "./surroundings.ts";
export * from "./tables.ts";
