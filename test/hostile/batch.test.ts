/** The whole collection at once through the program: one bad file never stops the others, and nothing strange reaches the screen. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesOf, present } from "./corpus.ts";
import { layOut, layout, ourStandards } from "./try-file.ts";

const program = resolve(import.meta.dirname, "../../bin/run.js");
const built = existsSync(resolve(import.meta.dirname, "../../dist/cli"));

describe.skipIf(!present || !built)(
  "a batch of all hostile files (skipped without the collection or the build)",
  () => {
    let folder: string;
    let cities: readonly string[];

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "citymark-batch-"));
      const files = [...filesOf("yaml"), ...filesOf("number"), ...filesOf("csv")];
      cities = files.map((file) => file.replace(/^(.*)\/(\d+)-.*$/, "$1-$2/city.yaml"));
      for (const [i, file] of files.entries())
        layOut(join(folder, (cities[i] ?? "").replace("/city.yaml", "")), layout(file).files);
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const run = (...args: readonly string[]) => {
      const before = listed();
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, "--standards", ourStandards], {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 2 ** 28,
        env: { ...process.env, NO_COLOR: "1" },
      });
      expect(listed()).toEqual(before);
      expect(`${stdout}${stderr}`).not.toMatch(/(?![\n\t])\p{Cc}/u);
      expect(`${stdout}${stderr}`).not.toMatch(/^ +at .*:\d+:\d+\)?$/m);
      return { status, stdout, stderr };
    };
    const listed = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

    test("is checked to the last file", () => {
      const { status, stdout } = run("check", "*/city.yaml");
      expect(status).toBe(3);
      expect(cities.filter((city) => !stdout.includes(city))).toEqual([]);
    });

    test("is scored where it can be, a document a line", () => {
      const { status, stdout } = run("score", "*/city.yaml", "--json");
      expect(status).toBe(3);
      const documents = stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(documents).toHaveLength(cities.length);
      expect(documents.filter(({ citymark }) => citymark === "result/1").length).toBeGreaterThan(cities.length / 3);
    });
  },
);
