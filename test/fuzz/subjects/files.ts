/** Files: workbooks, pages with results in them, sealed submissions. */
import { join } from "node:path";
import { submissionFiles } from "../../../src/cli/files/submission-files.ts";
import {
  bytesDigest,
  embedded,
  embeddedIn,
  formFormats,
  hasErrors,
  noAttachments,
  parseWorkbook,
  type ResultDocument,
  readForm,
  scoreSubmission,
  sealSubmission,
  validateResult,
  verify,
  verifySubmission,
} from "../../../src/engine/index.ts";
import { openZip } from "../../../src/engine/intake/index.ts";
import { cityPilot, oasis } from "./documents.ts";
import { hold, root, type Subject, sound, source, standards } from "./laws.ts";

const form = await formFormats.xlsx.write({
  standard: cityPilot,
  city: { id: "990200", name: "云山市" },
  period: { from: "2026-01-01", to: "2026-12-31" },
  locale: "zh",
});

export const workbook: Subject<Uint8Array> = {
  seeds: [form],
  try: (bytes) => {
    const parsed = parseWorkbook({ file: "fuzz.xlsx", bytes });
    sound(parsed.diagnostics);
    if (!parsed.value) {
      hold("a workbook that is not read has an error", hasErrors(parsed.diagnostics));
      return "refused";
    }
    sound(readForm(parsed.value, cityPilot).diagnostics);
    return "read";
  },
};

const { scored: example } = await scoreSubmission({
  source: source(oasis),
  standardOf: (reference) => standards.get(reference),
  attachments: noAttachments,
});
if (!example) throw new Error("The example cannot be scored.");

export const page: Subject<string> = {
  seeds: [`<template id="citymark-results">${embedded([example.result])}</template>`],
  try: (text) => {
    const results = embeddedIn(text);
    if (!results) return "refused";
    for (const each of results) {
      const result = JSON.parse(each) as ResultDocument;
      if (validateResult(result)) verify(result, cityPilot);
    }
    return "read";
  },
};

const { value: sealedFiles } = await submissionFiles(
  join(root, "examples/city-pilot/oasis/assessment.yaml"),
  standards,
);
const sealed = sealedFiles && (await sealSubmission(sealedFiles)).value;
if (!sealed) throw new Error("The example cannot be sealed.");

/** What a zip holds, apart from the times and attributes that it states of its members. */
function contents(bytes: Uint8Array): string {
  const members = openZip(bytes, { members: 1000, total: 1e9, ratio: 2000 });
  return [...members].map(([name, body]) => `${name} ${bytesDigest(body)}`).join("\n");
}

export const submission: Subject<Uint8Array> = {
  seeds: [sealed.zip],
  try: async (bytes) => {
    const { value, diagnostics } = await verifySubmission("fuzz.zip", bytes);
    sound(diagnostics);
    const passed = value?.digest === sealed.digest && !hasErrors(diagnostics);
    if (passed) hold("a submission with other contents has an error", contents(bytes) === contents(sealed.zip));
    return value && !hasErrors(diagnostics) ? "read" : "refused";
  },
};
