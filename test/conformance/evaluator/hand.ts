/** Two submissions and what reviewers wrote about them, as files would hold it. */
import {
  type Assessment,
  checkReview,
  type Data,
  type Diagnostic,
  type EvidenceFiles,
  evaluate,
  type Found,
  type ResultDocument,
  type Review,
  type Standard,
  seen,
} from "../../../src/engine/index.ts";
import { document, standardOf, submission } from "../scenario.ts";

export type Answers = Readonly<Record<string, Data>>;

const straight = { unit: "item", claim: "allowed", score: { worst: "0", best: "100" } };

export const standard: Standard = standardOf({
  inputs: {
    x: { unit: "item", minimum: "0" },
    people: { rows: "district", columns: { n: { unit: "person" } } },
  },
  indicators: {
    ...Object.fromEntries([..."abcefghijk"].map((id) => [id, { question: id, ...straight }])),
    bodies: { question: "bodies", score: { checklist: { group: { score: "60" }, office: { score: "40" } } } },
    direct: { value: "x", unit: "item", score: { worst: "0", best: "100" } },
    residents: { value: "sum(people.n)", unit: "person", score: { worst: "0", best: "100" } },
  },
});

export function assessmentOf(answers: Answers, evidence?: Data): Assessment {
  return submission(standard, answers, evidence === undefined ? {} : { evidence }).assessment;
}

/** A decision as the program writes it: with what was seen of the answer in an assessment. */
export function bound(
  assessment: Assessment,
  input: string,
  more: Readonly<Record<string, Data>> = {},
  files?: EvidenceFiles,
): Data {
  const answer = assessment.answers.get(input);
  if (!answer) throw new Error(`${input} is no input.`);
  const { value, evidence } = seen(answer, assessment.evidence, files);
  return { input, decision: "accepted", ...more, saw: { value, evidence: [...evidence] } };
}

export interface Read {
  readonly review: Review;
  readonly diagnostics: readonly Diagnostic[];
  readonly result: ResultDocument;
}

/** A review of an assessment; its head names that one, or an earlier one. */
export function read(
  assessment: Assessment,
  decisions: readonly Data[],
  {
    of = assessment,
    by = standard,
    evidence = new Map(),
    files = new Map(),
    signed,
    reviewer = "R",
  }: {
    of?: Assessment;
    by?: Standard;
    evidence?: ReadonlyMap<string, Found>;
    files?: EvidenceFiles;
    signed?: Data;
    reviewer?: string;
  } = {},
): Read {
  const { value, diagnostics } = checkReview({
    document: document("review.yaml", {
      citymark: "review/1",
      assessment: of.digest,
      reviewer: { name: reviewer },
      decisions,
      ...(signed ? { signed } : {}),
    }),
    standard: by,
    assessment,
    evidence,
    files,
  });
  if (!value) throw new Error(`The review cannot be read: ${JSON.stringify(diagnostics)}`);
  return { review: value, diagnostics, result: evaluate({ standard: by, assessment, review: value, evidence }) };
}

export function rulesOf({ diagnostics }: Read): readonly string[] {
  return diagnostics.map(({ rule }) => rule);
}
