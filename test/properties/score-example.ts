/** Scores an example and prints its result and reports; run in a process of its own, under another clock and language. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  canonicalJson,
  checkAssessment,
  checkStandard,
  cityReport,
  evaluate,
  formats,
  parseDocument,
} from "../../src/engine/index.ts";

const [root = "."] = process.argv.slice(2);
const read = (file: string) => {
  const { value } = parseDocument({ file, text: readFileSync(join(root, file), "utf8") });
  if (!value) throw new Error(file);
  return value;
};

const folder = "standards/city-pilot/2026";
const dimensions = readdirSync(join(root, folder, "dimensions"));
const { value: standard } = checkStandard({
  standard: read(`${folder}/standard.yaml`),
  dimensions: new Map(dimensions.map((name) => [name.replace(".yaml", ""), read(`${folder}/dimensions/${name}`)])),
});
if (!standard) throw new Error(folder);
const { value: assessment } = checkAssessment({
  document: read("examples/city-pilot/oasis/assessment.yaml"),
  standard,
});
if (!assessment) throw new Error("oasis");
const result = evaluate({ standard, assessment });
const reports = await Promise.all(
  (["zh", "en"] as const).flatMap((locale) =>
    Object.values(formats).map(({ write }) => write(cityReport(result, standard, locale))),
  ),
);
process.stdout.write(JSON.stringify([canonicalJson(result), ...reports]));
