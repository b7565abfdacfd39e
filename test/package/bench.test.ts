/** That the bench still measures: its commands are written down there once more, and nobody runs it every day. It asserts no time. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../cli/shell.ts";

test("the bench of the start, of one city and of the page runs", () => {
  const ended = spawnSync("npx", ["tsx", "test/bench/index.ts", "1", "start", "city", "page"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(ended.stderr).toBe("");
  // 1: a limit was missed, as happens on a machine that does other things too.
  expect([0, 1]).toContain(ended.status);
  const figures = ended.stdout.split("\n").slice(1, -1);
  expect(figures.map((line) => line.slice(0, 58).trim())).toEqual(
    expect.arrayContaining(["--version", "score of the demo city", "size of its HTML report"]),
  );
  for (const line of figures) expect(line).toMatch(/ [0-9.]+ (?:×|KB|MB|ms)/);
});
