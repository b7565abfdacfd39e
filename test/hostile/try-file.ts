/** One hostile file tried: in a folder of its own, with an eye on the clock, the folder and the prototypes. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readStandardFolder } from "../../src/cli/files/read-standard.ts";
import { type ScoredFile, scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import type { Diagnostic } from "../../src/engine/index.ts";
import { assessmentFrom, standardFrom, tableAssessment, tableFrom } from "./corpus.ts";

export interface Tried {
  readonly diagnostics: readonly Diagnostic[];
  readonly scored?: ScoredFile["scored"];
  readonly milliseconds: number;
  readonly written: readonly string[];
}

const headOfOurs = tableAssessment.replace(/^answers:[\s\S]*/m, "");

/** Files to lay out, and which of them is checked. */
export function layout(file: string): { readonly files: ReadonlyMap<string, Buffer>; readonly own: boolean } {
  switch (dirname(file)) {
    case "csv":
      return {
        files: new Map([
          ["city.yaml", Buffer.from(tableAssessment)],
          ["table.csv", tableFrom(file)],
        ]),
        own: false,
      };
    case "standard": {
      const files = [...standardFrom(file)].map(
        ([name, text]) => [`standards/demo/1/${name}`, Buffer.from(text)] as const,
      );
      const answers = files.some(([, text]) => text.includes("i01:")) ? "{ i01: 80 }" : "{}";
      return {
        files: new Map([...files, ["city.yaml", Buffer.from(`${headOfOurs}answers: ${answers}\n`)]]),
        own: true,
      };
    }
    default:
      return {
        files: new Map([
          ["city.yaml", assessmentFrom(file)],
          ["evidence/a.pdf", Buffer.from("%PDF-")],
        ]),
        own: false,
      };
  }
}

export function layOut(folder: string, files: ReadonlyMap<string, Buffer>): void {
  for (const [name, body] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
}

export const ourStandards = join(import.meta.dirname, "standards");

export async function tryFile(file: string, edit: (body: string) => string = (body) => body): Promise<Tried> {
  const folder = mkdtempSync(join(tmpdir(), "citymark-hostile-"));
  try {
    const { files, own } = layout(file);
    if (!own) cpSync(ourStandards, join(folder, "standards"), { recursive: true });
    layOut(
      folder,
      new Map([...files].map(([name, body]) => [name, Buffer.from(edit(body.toString("latin1")), "latin1")])),
    );
    const before = listed(folder);
    const start = performance.now();
    const checked = own ? (await readStandardFolder(join(folder, "standards/demo/1"))).diagnostics : [];
    const wrong = checked.some(({ severity }) => severity === "error");
    const scored = wrong
      ? undefined
      : await scoreFile(join(folder, "city.yaml"), new Standards([join(folder, "standards")]));
    const milliseconds = performance.now() - start;
    return {
      diagnostics: [...checked, ...(scored?.diagnostics ?? [])],
      ...(scored?.scored ? { scored: scored.scored } : {}),
      milliseconds,
      written: listed(folder).filter((name) => !before.includes(name)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listed(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" });
}
