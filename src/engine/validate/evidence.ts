/** The evidence of an assessment: each entry has one place, and the place is one that can be submitted. */
import { type Assessment, defined, type Evidence, given, hasPlace, readText } from "../model/index.ts";
import { dayText, parseDay } from "../quantity/index.ts";
import type { AssessmentDocument } from "../schema/types.gen.ts";
import { dateFacts } from "./date-facts.ts";
import { isDeviceName } from "./device-name.ts";

import { below, type Part, type Report } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";

/** In days: evidence is often published a year after its period, hardly ever later. */
const twoYears = 731;

type EvidenceText = NonNullable<AssessmentDocument["evidence"]>[string];

export function checkEvidence(
  { evidence = {} }: AssessmentDocument,
  period: Assessment["period"],
  report: Report,
): ReadonlyMap<string, Evidence> {
  return new Map(
    Object.entries(evidence).map(([id, text]) => {
      const entry = readEntry(text);
      const part = { document: "", path: ["evidence", id] };
      checkEntry(id, text, part, report);
      if (!hasPlace(entry)) report(rules.evidencePlace, { ...part, key: true }, { id });
      const day = entry.date === undefined ? undefined : parseDay(entry.date);
      if (day !== undefined && day > period.to + twoYears)
        report(rules.evidenceLate, below(part, "date"), { id, found: dayText(day), expected: dayText(period.to) });
      return [id, entry];
    }),
  );
}

function checkEntry(id: string, { file, url, date }: EvidenceText, part: Part, report: Report): void {
  if (file !== undefined && url !== undefined) report(rules.evidenceSource, { ...part, key: true }, { id });
  if (file !== undefined && !isEvidencePath(file)) report(rules.evidencePath, below(part, "file"), { file });
  if (url !== undefined && !trusted(url)) report(rules.evidenceAddress, below(part, "url"), { url });
  if (date !== undefined && parseDay(date) === undefined) report(rules.date, below(part, "date"), dateFacts(date));
}

function readEntry({ title, file, url, sha256, kind, date, pages }: EvidenceText): Evidence {
  return {
    title: readText(title),
    ...defined({ file, url, sha256: given(sha256, String), kind, date, pages: given(pages, String) }),
  };
}

/** Whether a path stays in the folder of the assessment, on every system. */
export function isEvidencePath(file: string): boolean {
  if (file === "" || file.length > 300 || /[\\:\0]|%(?:2e|2f|5c|00)/i.test(file) || /^[/~]/.test(file)) return false;
  return file
    .replace(/^(?:\.\/)+/, "")
    .split("/")
    .every((step) => step !== "" && step !== "." && step !== ".." && !isDeviceName(step) && !/[ .]$/.test(step));
}

/** An http or https address of a public host, without a user name. It is shown, never fetched. */
export function trusted(url: string): boolean {
  const [, authority = ""] = /^https?:\/\/([^/?#\s]+)(?:[/?#]\S*)?$/i.exec(url) ?? [];
  if (authority === "" || authority.includes("@") || /xn--/i.test(authority)) return false;
  const host = authority.replace(/:[0-9]+$/, "").toLowerCase();
  if (/[^a-z0-9.-]/.test(host) || !/\.[a-z]{2,}$/.test(host)) return false;
  return host !== "localhost" && !/\.(?:local|internal|localhost)$/.test(host);
}
