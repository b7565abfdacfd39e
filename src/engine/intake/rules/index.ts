/** What can be wrong with a text before it is a document, by subject. */
export * from "./characters.ts";
export * from "./constructs.ts";
export * from "./keys.ts";
export * from "./tables.ts";
export * from "./texts.ts";
export * from "./workbooks.ts";
export * from "./yaml.ts";
