/** Tables in which a reviewer decides: written, and read back. */
import * as Flags from "@oclif/core/flags";
import { type DecisionSheet, decisionFormats, type FilledRow, filledRows, type TableForm } from "../../engine/index.ts";
import { readGrid } from "../files/read-grid.ts";
import { CliError, exits } from "./cli-error.ts";
import { type Delivery, toStdout } from "./delivery.ts";

const offered = Object.keys(decisionFormats) as (keyof typeof decisionFormats)[];

/** Of the commands that write them. */
export const decisionFlags = {
  format: Flags.option({
    options: offered,
    multiple: true,
    delimiter: ",",
    description: "Write a table to decide in, to be read back with --from: the formats, separated by commas.",
  })(),
  output: Flags.string({
    char: "o",
    dependsOn: ["format"],
    description: "The files to write, with or without their ending; without it, stdout.",
  }),
  force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
};

/** Of the commands that read them. */
export const fromFlag = {
  description: "A table of decisions that was filled in: a workbook (.xlsx, .xls, .ods), or CSV.",
};

export function decisionTables(
  sheet: DecisionSheet,
  {
    format,
    output,
  }: { readonly format: readonly (keyof typeof decisionFormats)[]; readonly output?: string | undefined },
): readonly Delivery[] {
  const base = toStdout(output) ? undefined : output.replace(/\.(?:xlsx|csv)$/, "");
  return [...new Set(format)].map((each) => ({
    file: base === undefined ? undefined : `${base}.${decisionFormats[each].extension}`,
    make: () => decisionFormats[each].write(sheet),
  }));
}

/** The rows in which something was filled in. A file with a mistake is refused. */
export async function readTable<Column extends string>(
  file: string,
  form: TableForm<Column>,
): Promise<{ readonly rows: readonly FilledRow<Column>[]; readonly diagnostics: CliError["diagnostics"] }> {
  const grid = await readGrid(file);
  const read = grid.value && filledRows(grid.value, form);
  const diagnostics = [...grid.diagnostics, ...(read?.diagnostics ?? [])];
  if (!read?.value) throw new CliError(read ? exits.findings : exits.unreadable, diagnostics);
  return { rows: read.value, diagnostics };
}
