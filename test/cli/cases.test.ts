/**
 * Inputs that failed once, run in place of their authors: each lies in a folder of ../shared/cases with its README. The folder is
 * copied, as commands may write into it; what matters of the right result is expected, by rule, word or number.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { table } from "./cases.ts";
import { runHere } from "./in-process.ts";

const cases = resolve(import.meta.dirname, "../../../shared/cases");
const absent = !existsSync(cases);
const note = absent ? " (skipped: ../shared/cases is not there)" : "";

/** Arguments are apart by blanks; a no-break space stands for a blank inside one. */
const argumentsOf = (line: string): readonly string[] => line.split(" ").map((each) => each.replace(/\u00a0/g, " "));

describe.skipIf(absent)(`cases${note}`, () => {
  test.for(Object.entries(table))("%s", { timeout: 60_000 }, async ([name, steps]) => {
    const folder = mkdtempSync(join(tmpdir(), "citymark-cases-"));
    try {
      cpSync(cases, folder, { recursive: true, filter: (source) => source === cases || wanted(source, name) });
      for (const { run, exit, says = [], not = [] } of steps) {
        const ended = await runHere(argumentsOf(run), join(folder, name), { NO_COLOR: "1", COLUMNS: "400" });
        const said = ended.stdout + ended.stderr;
        const missing = says.filter((each) => !contains(said, each)).map(String);
        const wrong = not.filter((each) => contains(said, each)).map(String);
        expect({
          run,
          exit: exit ?? ended.exit,
          missing,
          wrong,
          said: missing.length + wrong.length ? said : "",
        }).toEqual({
          run,
          exit: ended.exit,
          missing: [],
          wrong: [],
          said: "",
        });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The folder of a case, and that of another whose standards it takes. */
function wanted(source: string, name: string): boolean {
  return [name, "bugs-03-blank-reasons"].some((each) => `${source}/`.startsWith(`${join(cases, each)}/`));
}

/** Lines are broken anywhere on a screen. */
function contains(said: string, what: string | RegExp): boolean {
  return typeof what === "string" ? said.replace(/\s+/g, " ").includes(what) : what.test(said);
}
