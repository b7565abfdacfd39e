/** An assessment of our own making, read by the program as a file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { ourStandards } from "./try-file.ts";

const standards = new Standards([ourStandards]);

export async function readBytes(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "citymark-hostile-"));
  try {
    writeFileSync(join(folder, "city.yaml"), bytes);
    return await scoreFile(join(folder, "city.yaml"), standards);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is found, by rule; and one answer, where it could be read. */
export async function readAssessmentText(text: string, input: string) {
  const { diagnostics, scored } = await readBytes(Buffer.from(text));
  const answer = scored?.result.answers.find((each) => each.input === input);
  return {
    diagnostics,
    rules: [...new Set(diagnostics.map(({ rule }) => rule))],
    answer: answer?.number ?? answer?.choice,
  };
}
