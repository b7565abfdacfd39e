/** Documents: assessments, reviews, programmes and standards. */
import { dirname, join } from "node:path";
import {
  checkProgramme,
  checkStandard,
  evaluateProgramme,
  hasErrors,
  lintStandard,
  noAttachments,
  programmeFormats,
  programmeReport,
  type SourceDocument,
  type Standard,
  scoreSubmission,
} from "../../../src/engine/index.ts";
import {
  documentOf,
  filesBelow,
  hold,
  read,
  type Subject,
  sound,
  soundResult,
  source,
  standards,
  tryAssessment,
} from "./laws.ts";

export const oasis = read("examples/city-pilot/oasis/assessment.yaml");

export const assessment: Subject<string> = {
  seeds: filesBelow("examples", /assessment\.yaml$/, 12).map(read),
  try: (text) => tryAssessment(text),
};

const reviewed = filesBelow("examples", /review\.yaml$/, 6);
const submissionOf = new Map(
  reviewed.map((file) => [/^assessment: (\S+)/m.exec(read(file))?.[1], read(join(dirname(file), "assessment.yaml"))]),
);

export const review: Subject<string> = {
  seeds: reviewed.map(read),
  try: (text) =>
    tryAssessment(submissionOf.get(/^assessment: (\S+)/m.exec(text)?.[1]) ?? [...submissionOf.values()][0] ?? "", text),
};

async function editionOf(reference: string): Promise<Standard> {
  const { value } = await standards.get(reference);
  if (!value) throw new Error(`${reference} cannot be read.`);
  return value;
}

export const cityPilot = await editionOf("city-pilot/2026");

export const programme: Subject<string> = {
  seeds: filesBelow("examples", /programme\.yaml$/, 2).map(read),
  try: async (text) => {
    const { value: document } = documentOf(text);
    if (!document) return "refused";
    const reference = /^standard: (\S+)/m.exec(text)?.[1] ?? "city-pilot/2026";
    const { value: standard = cityPilot } = await standards.get(reference);
    const { value, diagnostics } = checkProgramme({ document, standard });
    sound(diagnostics);
    if (!value) return "refused";
    const outcome = evaluateProgramme({
      programme: value,
      standard,
      submissions: new Map(),
      asOf: "2026-12-31",
      draws: 5,
    });
    hold(
      "a programme's report is written",
      (await programmeFormats.md.write(programmeReport(outcome, "zh"))).length > 0,
    );
    return "read";
  },
};

/** A standard as one text: its files under lines that name them. */
function bundled(folder: string): string {
  const files = [
    "standard.yaml",
    ...filesBelow(`${folder}/dimensions`, /\.yaml$/, 20).map((file) => `dimensions/${file.split("/").at(-1)}`),
  ];
  return files.map((file) => `#== ${file}\n${read(join(folder, file))}`).join("");
}

export const standard: Subject<string> = {
  seeds: [
    bundled("test/hostile/standards/demo/1"),
    bundled("standards/city-pilot/2026"),
    bundled("standards/hdi/2022"),
  ],
  try: async (text) => {
    const documents = new Map<string, SourceDocument>();
    for (const [, name = "", body = ""] of text.matchAll(/^#== (\S+)\n([\s\S]*?)(?=^#== |(?![\s\S]))/gm)) {
      const { value } = documentOf(body);
      if (value) documents.set(name, value);
    }
    const main = documents.get("standard.yaml");
    if (!main) return "refused";
    const dimensions = new Map(
      [...documents].flatMap(([name, document]): [string, SourceDocument][] =>
        name === "standard.yaml" ? [] : [[name.replace(/^dimensions\/|\.yaml$/g, ""), document]],
      ),
    );
    const checked = checkStandard({ standard: main, dimensions });
    sound(checked.diagnostics);
    sound(lintStandard(checked, main, []));
    const { value } = checked;
    if (!value) {
      hold("a standard that is not read has an error", hasErrors(checked.diagnostics));
      return "refused";
    }
    const { scored } = await scoreSubmission({
      source: source(oasis.replace(/^standard: .*/m, `standard: ${value.reference}`)),
      standardOf: () => ({ value, diagnostics: [] }),
      attachments: noAttachments,
    });
    if (scored) soundResult(scored.result, value);
    return scored ? "scored" : "read";
  },
};
