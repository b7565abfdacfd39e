/** Values for a command line that is being typed: standards, and the ids of the standard that a file names. */
import { dirname, join } from "node:path";
import { type Locale, type Standard, say, type Text } from "../../../engine/index.ts";
import { fileExists } from "../../files/exists.ts";
import { readSource } from "../../files/read-source.ts";
import type { Standards } from "../../files/standards.ts";
import type { Candidate, LookUp } from "./candidates.ts";

export function lookUpIn(standards: Standards, locale: Locale): LookUp {
  const named = (id: string, title: Text | undefined): Candidate => ({
    value: id,
    ...(title === undefined ? {} : { description: say(title, locale) }),
  });
  return async (value, subject) => {
    if (value === "standards") return [...standards.list().keys()].map((reference) => ({ value: reference }));
    const standard = await standardOf(subject, standards);
    if (!standard) return [];
    const { nodes, inputs, gates, grades } = standard;
    if (value === "grades") return grades.map(({ id, title }) => named(id, title));
    const asked = [...inputs.values()].map(({ id, question }) => named(id, question));
    if (value === "inputs") return asked;
    const scored = [...nodes.values()].map(({ id, title }) => named(id, title));
    return value === "nodes" ? scored : [...scored, ...gates.map(({ id, title }) => named(id, title)), ...asked];
  };
}

/** The edition that an assessment answers; that of a review stands in the assessment beside it. */
async function standardOf(file: string | undefined, standards: Standards): Promise<Standard | undefined> {
  if (file === undefined) return undefined;
  const places = [file, join(file, "assessment.yaml"), join(dirname(file), "assessment.yaml")];
  for (const place of places.filter(fileExists)) {
    const text = (await readSource(place)).value?.text ?? "";
    const reference = /^standard:[ \t]*["']?([^\s"'#]+)/m.exec(text)?.[1];
    if (reference !== undefined) return (await standards.get(reference)).value;
  }
  return undefined;
}
