/** What is asked in a terminal, typed into a pseudo-terminal. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { Folder } from "./shell.ts";

const script = spawnSync("script", ["--version"], { encoding: "utf8" });
const absent = script.status !== 0 || !script.stdout.includes("util-linux");

/** Keys a second apart, as a person types them. */
function typed(keys: readonly string[], line: string): string {
  const typing = keys.map((each) => `sleep 1; printf '${each}'`).join("; ");
  return `{ sleep 1; ${typing}; sleep 2; } | env -u CI script -qec 'stty cols 80 rows 24; ${line}' /dev/null`;
}

test.skipIf(absent)(
  `init asks for city, period and departments${absent ? " (skipped: no script of util-linux)" : ""}`,
  async () => {
    const folder = new Folder();
    try {
      const keys = ["yunshan=云山市\\r", "20x\\r", "\\025" + "2026\\r", " \\r"];
      const { stdout, exit } = await folder.run(typed(keys, "citymark init city-pilot/2026 -o a.yaml"));
      const seen = stripVTControlCharacters(stdout);
      expect(exit).toBe(0);
      for (const question of ["City", "Period", "Departments", "“20x”", "Written: a.yaml"])
        expect(seen).toContain(question);
      const form = readFileSync(join(folder.path, "a.yaml"), "utf8");
      expect(form).toMatch(/^ {2}id: "?yunshan"?\n {2}name: "?云山市"?$/m);
      expect(form).toMatch(/^ {2}from: 2026-01-01\n {2}to: 2026-12-31$/m);
      expect(form).toMatch(/^ {2}statistics: /m);
      expect(form).not.toContain("transport:");
    } finally {
      folder.remove();
    }
  },
);

test.skipIf(absent)("Ctrl-C at a question ends with 130 and writes nothing", async () => {
  const folder = new Folder();
  try {
    const { exit } = await folder.run(
      `${typed(["\\003"], "citymark init city-pilot/2026 -o a.yaml")}; code=$?; test -e a.yaml && echo written; exit $code`,
    );
    expect(exit).toBe(130);
  } finally {
    folder.remove();
  }
});
