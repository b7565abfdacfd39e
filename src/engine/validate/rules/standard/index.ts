/** What can be wrong with a standard, by subject. */
export * from "./definitions.ts";
export * from "./gates.ts";
export * from "./method.ts";
export * from "./names.ts";
export * from "./proofs.ts";
export * from "./questions.ts";
export * from "./rating.ts";
export * from "./readers.ts";
export * from "./tree.ts";
export * from "./vectors.ts";
