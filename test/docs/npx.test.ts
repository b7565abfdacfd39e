/** What the README promises: in the checkout, `npx citymark` is the checkout's program. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../cli/shell.ts";

test("npx citymark runs the program of the checkout", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { status, stdout } = spawnSync("npx", ["--offline", "citymark", "--version"], { cwd: root, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(`citymark/${version} `) });
}, 120_000);
