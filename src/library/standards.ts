/** For programs on Node: the standards that come with the package, and the files beside an assessment. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  assessmentRules,
  type Checked,
  diagnose,
  nearest,
  readCompiledStandard,
  type Standard,
} from "../engine/index.ts";

export { attachmentsIn } from "../cli/files/attachments.ts";

/** `dist/standards`, seen from `dist/library`. */
const folder = join(import.meta.dirname, "../standards");

/** The references of all standards that come with the package, such as `city-pilot/2026`, in order. */
export function shippedStandards(): readonly string[] {
  return readdirSync(folder)
    .flatMap((id) => readdirSync(join(folder, id)).map((file) => `${id}/${file.replace(/\.json$/, "")}`))
    .sort();
}

/** A standard by its reference. There is no value, and a finding says so, if the package does not contain it. */
export function shippedStandard(reference: string): Checked<Standard> {
  const where = { path: ["standard"] };
  const file = join(folder, `${reference}.json`);
  if (!/^[a-z][a-z0-9-]*\/[A-Za-z0-9][A-Za-z0-9._-]*$/.test(reference))
    return { diagnostics: [diagnose(assessmentRules.badReference, where, { found: reference })] };
  if (!existsSync(file)) {
    const facts = { found: reference, nearest: nearest(reference, shippedStandards()) };
    return { diagnostics: [diagnose(assessmentRules.unknownStandard, where, facts)] };
  }
  const value = readCompiledStandard(readFileSync(file, "utf8"));
  return value ? { value, diagnostics: [] } : { diagnostics: [] };
}
