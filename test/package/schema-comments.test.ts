/** The first line by which an editor finds a document's schema: true in the checkout, and in the package that is installed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const { files: shipped } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
const documents = ["standards", "examples"].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => join(folder, file)),
);

test.each(documents)("%s names a schema of its own kind that is shipped with it", (document) => {
  const text = readFileSync(resolve(root, document), "utf8");
  const schema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1] ?? "";
  const kind = /^citymark: (\w+)\/1$/m.exec(text)?.[1];
  const path = relative(root, resolve(root, dirname(document), schema));
  expect(path).toBe(`dist/schema/${kind}.schema.json`);
  expect(existsSync(resolve(root, path))).toBe(true);
  expect(shipped).toContain("dist");
});
