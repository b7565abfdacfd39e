/**
 * Ratios, never seconds: what the program takes against what cannot be done without, in one run on one machine.
 *
 *     npm run bench                  all of them, medians of 20 runs (fewer where a run takes many seconds)
 *     npm run bench -- 5 start city  a quick look at some of them
 *
 * It measures what is in `dist`: build first. No test asserts a time.
 */
import { loadavg } from "node:os";
import { city } from "./city.ts";
import { cohort } from "./cohort.ts";
import { growth } from "./growth.ts";
import { hundredCities } from "./hundred-cities.ts";
import { lint } from "./lint.ts";
import { type Figure, inTemporaryFolder, type Subject, shown } from "./measure.ts";
import { page } from "./page.ts";
import { programme } from "./programme.ts";
import { start } from "./start.ts";
import { tenThousand } from "./ten-thousand.ts";

const subjects: Readonly<Record<string, Subject>> = {
  start,
  city,
  page,
  lint,
  "ten-thousand": tenThousand,
  growth,
  programme,
  cohort,
  "hundred-cities": hundredCities,
};

const [first, ...others] = process.argv.slice(2);
const runs = Number(first ?? 20);
if (!Number.isInteger(runs) || runs < 1) throw new Error("npm run bench -- [runs] [subject ...]");
const named = Object.entries(subjects).filter(([name]) => others.length === 0 || others.includes(name));

process.stdout.write(`Node ${process.versions.node}, medians of ${runs}, load ${loadavg()[0]?.toFixed(1)}\n`);
for (const [, subject] of named)
  await inTemporaryFolder(async (folder) => {
    for await (const figure of subject(folder, runs)) print(figure);
  });

function print(figure: Figure): void {
  process.stdout.write(`${shown(figure)}\n`);
  if (figure.found > figure.limit) process.exitCode = 1;
}
