export { checkCharacters, codePoint } from "./characters.ts";
export { type Data, isObject, Lines, partAt, type SourceDocument, type SourceText } from "./document.ts";
export { EditableDocument, newDocument } from "./edit-document.ts";
export { fullWidthFacts } from "./likely-cause.ts";
export { parseDocument } from "./parse-document.ts";
export { parseTable } from "./parse-table.ts";
export * as intakeRules from "./rules/index.ts";
export type { Grid, GridCell, GridSheet } from "./workbook/grid.ts";
export { parseCsvGrid, parseWorkbook } from "./workbook/parse-workbook.ts";
