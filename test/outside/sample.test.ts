/** An appellant can repeat the draw of a sample in another language: `docs/how-a-score-is-computed.md`, Samples. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readProgramme, readSubmissions } from "../../src/cli/files/read-programme.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { drawSample, frameDigest, type Sample, type SubmissionState, sampledIn } from "../../src/engine/index.ts";

const python = spawnSync("python3", ["--version"]).status === 0;
const file = "examples/city-pilot-programme/programme.yaml";

const designs: readonly Pick<Sample, "seed" | "by" | "size">[] = [
  { seed: "抽签 2027-04-20", by: ["city"], size: { percent: 10 } },
  { seed: "4711", by: ["cohort", "dimension"], size: { count: 3 } },
  { seed: "4711", by: [], size: { percent: 5 } },
];

describe.skipIf(!python)("a program in Python draws the same sample", () => {
  test.each(designs)("seed $seed by $by", async (design) => {
    const standards = new Standards([]);
    const { value: programme, standard } = await readProgramme(file, standards);
    if (!programme || !standard) throw new Error("The example cannot be read.");
    const submissions = new Map<string, Map<string, SubmissionState>>();
    for await (const { city, phase, state } of readSubmissions(file, programme, standards))
      if (phase === "final") submissions.set(city, new Map([[phase, state]]));
    const frame = sampledIn(programme, standard, submissions).frame({ phase: "final", on: "2027-04-21" });
    const input = {
      seed: design.seed,
      by: design.by,
      ...design.size,
      answers: frame.map(({ city, input }) => ({
        city,
        input,
        cohort: programme.cities.find(({ id }) => id === city)?.cohort ?? "-",
        dimension: standard.indicators.find(({ scoring, uses }) => scoring && uses.includes(input))?.dimension ?? "-",
      })),
    };
    const program = join(import.meta.dirname, "sample.py");
    const { stdout, stderr } = spawnSync("python3", [program], { input: JSON.stringify(input), encoding: "utf8" });
    expect(stderr).toBe("");
    const drawn = drawSample(programme, standard, design, frame).map(({ id, drawn: answers }) => [
      id,
      answers.map(({ city, input }) => `${city}/${input}`),
    ]);
    expect(JSON.parse(stdout)).toEqual({ frame: frameDigest(frame), drawn: Object.fromEntries(drawn) });
    expect(drawn.flat(2).length).toBeGreaterThan(20);
  });
});
