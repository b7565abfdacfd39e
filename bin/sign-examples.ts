/** Writes the signatures of the examples anew, after a standard or a submission in them was changed on purpose. */
import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { readOpenReview } from "../src/cli/files/open-review.ts";
import { Standards } from "../src/cli/files/standards.ts";
import { coveredBySignature } from "../src/engine/index.ts";

const standards = new Standards([]);
const named = process.argv.slice(2);
for (const file of named.length > 0 ? named : globSync("examples/**/review.yaml").sort()) {
  const text = readFileSync(file, "utf8");
  const opened = await readOpenReview(file, standards);
  if (!opened.value) throw new Error(`${file}: ${JSON.stringify(opened.diagnostics, undefined, 1)}`);
  const { standard, assessment, scored, data } = opened.value;
  const { signed, decisions, carried, reviewer } = data;
  if (signed === undefined) continue;
  const { name, on } = signed as { readonly name: unknown; readonly on: string };
  const covers = coveredBySignature({
    standard,
    assessment,
    files: scored.files(),
    decisions,
    carried,
    reviewer,
    name,
    on,
  });
  const [head = ""] = /^signed:\n {2}name: .*\n {2}on: .*\n/m.exec(text) ?? [];
  if (head === "") throw new Error(`${file}: the signature is not written as name, on, covers.`);
  const at = text.indexOf(head);
  writeFileSync(file, `${text.slice(0, at)}${head}  covers:\n${lines(covers, "    ")}`);
}

function lines(part: object, indent: string): string {
  return Object.entries(part)
    .map(([key, value]) => {
      if (typeof value !== "object" || value === null) return `${indent}${key}: ${value}\n`;
      return Object.keys(value).length === 0
        ? `${indent}${key}: {}\n`
        : `${indent}${key}:\n${lines(value, `${indent}  `)}`;
    })
    .join("");
}
