import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "../../bin/layers.ts";

const root = resolve(import.meta.dirname, "../..");

const planted = [
  {
    what: "a module that imports a higher layer",
    files: {
      "engine/quantity/planted.ts": 'import "../report/planted-view.ts";\n',
      "engine/report/planted-view.ts": "export {};\n",
    },
    rule: "layer-2-quantity",
  },
  {
    what: "a type taken from a higher layer",
    files: {
      "engine/intake/planted.ts": 'import type { T } from "../evaluate/planted-type.ts";\nexport type U = T;\n',
      "engine/evaluate/planted-type.ts": "export type T = 1;\n",
    },
    rule: "layer-3-intake",
  },
  {
    what: "another module of the same layer",
    files: {
      "engine/explain/planted.ts": 'import "../cohort/planted.ts";\n',
      "engine/cohort/planted.ts": "export {};\n",
    },
    rule: "layer-5-explain",
  },
  {
    what: "a kind of score that imports another",
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
    what: "a chapter that scores",
    files: {
      "engine/content/programme/planted.ts": 'import "../../evaluate/planted.ts";\n',
      "engine/evaluate/planted.ts": "export {};\n",
    },
    rule: "presentation-evaluates-nothing",
  },
  {
    what: "a command that imports past the engine's entry point",
    files: {
      "cli/planted-command.ts": 'import "../engine/model/planted-inside.ts";\n',
      "engine/model/planted-inside.ts": "export {};\n",
    },
    rule: "cli-by-entry",
  },
  {
    what: "the engine importing the command line",
    files: {
      "engine/report/planted.ts": 'import "../../cli/planted-flag.ts";\n',
      "cli/planted-flag.ts": "export {};\n",
    },
    rule: "engine-without-cli",
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
    what: "a module without a layer",
    files: {
      "engine/attic/planted.ts": 'import "../model/planted-attic.ts";\n',
      "engine/model/planted-attic.ts": "export {};\n",
    },
    rule: "module-unknown",
  },
  {
    what: "a cycle of files",
    files: {
      "engine/model/planted-a.ts": 'import "./planted-b.ts";\n',
      "engine/model/planted-b.ts": 'import "./planted-a.ts";\n',
    },
    rule: "no-cycle",
  },
  {
    what: "a cycle of folders without one of files",
    files: {
      "engine/model/planted-one/a.ts": 'import "../planted-two/b.ts";\n',
      "engine/model/planted-two/b.ts": "export {};\n",
      "engine/model/planted-two/c.ts": 'import "../planted-one/d.ts";\n',
      "engine/model/planted-one/d.ts": "export {};\n",
    },
    rule: "no-folder-cycle",
  },
  {
    what: "files that import the terminal",
    files: { "cli/files/planted.ts": 'import "../terminal/planted.ts";\n', "cli/terminal/planted.ts": "export {};\n" },
    rule: "cli-layer-2",
  },
];

describe("the layers", () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "citymark-layers-"));
    for (const part of ["src", "tsconfig.json", "package.json", ".dependency-cruiser.mjs"]) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    for (const { files } of planted) {
      for (const [file, text] of Object.entries(files)) plant(join(copy, "src", file), text);
    }
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("hold in the source", () => {
    expect(violations(root)).toEqual([]);
  });

  test("are violated by each planted file", () => {
    const found = violations(copy).filter((violation) => violation.includes("planted"));
    const rules = new Set(found.map((violation) => violation.split(":")[0]));
    for (const { what, rule } of planted) expect(rules, what).toContain(rule);
  });

  test("do not hold if too few files were read", () => {
    const found = violations(root, "src/engine/quantity");
    expect(found.some((violation) => violation.startsWith("unread: src/engine/model/"))).toBe(true);
  });
});

function plant(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
