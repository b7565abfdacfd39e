/** The evidence of an assessment: each entry has one place, and the place is one that can be handed in. */
import type { Evidence } from "../model/index.ts";
import { parseDay } from "../quantity/index.ts";
import type { AssessmentDocument } from "../schema/types.gen.ts";
import { readText } from "./context.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";

export function checkEvidence({ evidence = {} }: AssessmentDocument, report: Report): ReadonlyMap<string, Evidence> {
  const read = new Map<string, Evidence>();
  for (const [id, { title, file, url, sha256, kind, date, pages }] of Object.entries(evidence)) {
    const part = (key?: string) => ({
      document: "",
      path: ["evidence", id, ...(key === undefined ? [] : [key])],
      ...(key === undefined ? { key: true } : {}),
    });
    if (file !== undefined && url !== undefined) report(rules.evidenceSource, part(), { id });
    if (file !== undefined && !inside(file)) report(rules.evidencePath, part("file"), { file });
    if (url !== undefined && !trusted(url)) report(rules.evidenceAddress, part("url"), { url });
    if (date !== undefined && parseDay(date) === undefined) report(rules.date, part("date"), { written: date });
    read.set(id, {
      title: readText(title),
      ...(file === undefined ? {} : { file }),
      ...(url === undefined ? {} : { url }),
      ...(sha256 === undefined ? {} : { sha256: String(sha256) }),
      ...(kind === undefined ? {} : { kind }),
      ...(date === undefined ? {} : { date }),
      ...(pages === undefined ? {} : { pages: String(pages) }),
    });
  }
  return read;
}

const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Whether a path stays in the folder of the assessment, on every system. */
export function inside(file: string): boolean {
  if (file === "" || file.length > 300 || /[\\:\0]|%(?:2e|2f|5c|00)/i.test(file) || /^[/~]/.test(file)) return false;
  return file
    .split("/")
    .every((step) => step !== "" && step !== "." && step !== ".." && !devices.test(step) && !/[ .]$/.test(step));
}

/** An http or https address of a public host, without a user name. It is shown, never fetched. */
export function trusted(url: string): boolean {
  const [, authority = ""] = /^https?:\/\/([^/?#\s]+)(?:[/?#]\S*)?$/i.exec(url) ?? [];
  if (authority === "" || authority.includes("@") || /xn--/i.test(authority)) return false;
  const host = authority.replace(/:[0-9]+$/, "").toLowerCase();
  if (/[^a-z0-9.-]/.test(host) || !/\.[a-z]{2,}$/.test(host)) return false;
  return host !== "localhost" && !/\.(?:local|internal|localhost)$/.test(host);
}
