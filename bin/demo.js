/** Scores the city of the example and writes its report. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const program = resolve(import.meta.dirname, "run.js");
const assessment = "examples/city-pilot/oasis/assessment.yaml";
const report = resolve("report.html");

const scored = citymark("score", assessment);
const reported = citymark("report", assessment, "--format", "html", "-o", report, "--force");
if (reported === 0) console.log(`\nThe report is in ${report}`);
process.exitCode = scored || reported;

function citymark(...args) {
  console.log(`\n$ citymark ${args.join(" ")}\n`);
  return spawnSync(process.execPath, [program, ...args], { stdio: "inherit" }).status ?? 1;
}
