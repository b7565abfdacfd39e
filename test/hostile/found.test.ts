/** Input on which something once did not hold, found by `npm run fuzz`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { subjects } from "../fuzz/subjects/index.ts";

const folder = join(import.meta.dirname, "../fuzz/found");
const files = existsSync(folder) ? readdirSync(folder).sort() : [];

test("there is input to try", () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)("%s is received soundly", async (file) => {
  const subject = subjects[file.slice(0, file.indexOf("-")) as keyof typeof subjects];
  const bytes = readFileSync(join(folder, file));
  const textual = typeof subject.seeds[0] === "string";
  const attempt = subject.try as (input: string | Uint8Array) => unknown;
  expect(["refused", "read", "scored"]).toContain(await attempt(textual ? bytes.toString("utf8") : bytes));
});
