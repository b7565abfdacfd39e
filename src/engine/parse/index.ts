export { checkCharacters, codePoint } from "./characters.ts";
export { type Data, isObject, Lines, partAt, type SourceDocument, type SourceText } from "./document.ts";
export * as fileRules from "./file-rules.ts";
export { fullWidthFacts } from "./likely-cause.ts";
export { parseDocument } from "./parse-document.ts";
export * as syntaxRules from "./rules/index.ts";
