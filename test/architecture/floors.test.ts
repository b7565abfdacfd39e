import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breaches } from "../../bin/floors.ts";

const root = resolve(import.meta.dirname, "../..");

const planted = [
  {
    what: "a room that imports a higher floor",
    files: {
      "engine/quantity/planted.ts": 'import "../report/planted-view.ts";\n',
      "engine/report/planted-view.ts": "export {};\n",
    },
    rule: "floor-2-quantity",
  },
  {
    what: "a type taken from a higher floor",
    files: {
      "engine/intake/planted.ts": 'import type { T } from "../evaluate/planted-type.ts";\nexport type U = T;\n',
      "engine/evaluate/planted-type.ts": "export type T = 1;\n",
    },
    rule: "floor-3-intake",
  },
  {
    what: "a room beside it on the same floor",
    files: {
      "engine/explain/planted.ts": 'import "../cohort/planted.ts";\n',
      "engine/cohort/planted.ts": "export {};\n",
    },
    rule: "floor-5-explain",
  },
  {
    what: "a kind of score that knows another",
    files: {
      "engine/scoring/score/planted-one.ts": 'import "./planted-two.ts";\n',
      "engine/scoring/score/planted-two.ts": "export {};\n",
    },
    rule: "siblings-of-scoring-score",
  },
  {
    what: "a chapter that knows another",
    files: {
      "engine/content/programme/planted-one.ts": 'import "./planted-two.ts";\n',
      "engine/content/programme/planted-two.ts": "export {};\n",
    },
    rule: "siblings-of-content-programme",
  },
  {
    what: "a command that passes by the engine's door",
    files: {
      "cli/planted-command.ts": 'import "../engine/model/planted-door.ts";\n',
      "engine/model/planted-door.ts": "export {};\n",
    },
    rule: "cli-by-the-door",
  },
  {
    what: "the engine knowing the command line",
    files: {
      "engine/report/planted.ts": 'import "../../cli/planted-flag.ts";\n',
      "cli/planted-flag.ts": "export {};\n",
    },
    rule: "engine-knows-no-cli",
  },
  {
    what: "a third party where none is allowed",
    files: { "engine/evaluate/planted.ts": 'import "yaml";\n' },
    rule: "packages-of-evaluate",
  },
  {
    what: "Node in the engine",
    files: { "engine/model/planted-node.ts": 'import "node:fs";\n' },
    rule: "packages-of-model",
  },
  {
    what: "a room without a floor",
    files: {
      "engine/attic/planted.ts": 'import "../model/planted-attic.ts";\n',
      "engine/model/planted-attic.ts": "export {};\n",
    },
    rule: "room-unknown",
  },
  {
    what: "a circle",
    files: {
      "engine/model/planted-a.ts": 'import "./planted-b.ts";\n',
      "engine/model/planted-b.ts": 'import "./planted-a.ts";\n',
    },
    rule: "no-circle",
  },
];

describe("the floors", () => {
  let house: string;

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "citymark-floors-"));
    for (const part of ["src", "tsconfig.json", "package.json", ".dependency-cruiser.mjs"]) {
      cpSync(join(root, part), join(house, part), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(house, "node_modules"), "junction");
    for (const { files } of planted) {
      for (const [file, text] of Object.entries(files)) plant(join(house, "src", file), text);
    }
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test("hold in the house as it stands", () => {
    expect(breaches(root)).toEqual([]);
  });

  test("are seen to be broken by each planted breach", () => {
    const found = breaches(house).filter((breach) => breach.includes("planted"));
    const rules = new Set(found.map((breach) => breach.split(":")[0]));
    for (const { what, rule } of planted) expect(rules, what).toContain(rule);
  });

  test("are not held to stand by a cruise that read too little", () => {
    const found = breaches(root, "src/engine/quantity");
    expect(found.some((breach) => breach.startsWith("unread: src/engine/model/"))).toBe(true);
  });
});

function plant(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
