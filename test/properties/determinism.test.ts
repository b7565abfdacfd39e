/** The law that neither the clock's place nor the language of the machine moves a byte. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "citymark-"));
const script = join(folder, "score-example.mjs");

const zones = ["UTC", "Asia/Shanghai", "America/Los_Angeles"];
const languages = ["C", "zh_CN.UTF-8", "tr_TR.UTF-8"];
const places = zones.flatMap((zone) => languages.map((language) => ({ zone, language })));

beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, "score-example.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    // The YAML library is written for `require`.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

describe("an example and its reports", () => {
  test.each(places)("are the same bytes in $zone, $language", ({ zone, language }) => {
    const printed = printedIn(zone, language);
    expect(JSON.parse(printed)[0]).toContain('"verdict":"scored"');
    expect(printed).toBe(printedIn("Pacific/Kiritimati", "en_US.UTF-8"));
  });
});

const kept = new Map<string, string>();

function printedIn(zone: string, language: string): string {
  const key = `${zone} ${language}`;
  const printed =
    kept.get(key) ??
    execFileSync(process.execPath, [script, root], {
      encoding: "utf8",
      maxBuffer: 50_000_000,
      env: { TZ: zone, LANG: language, LC_ALL: language, LANGUAGE: language },
    });
  kept.set(key, printed);
  return printed;
}
