/**
 * A public edition is made by saying what stays, so that nothing new slips out unseen: no restricted answers,
 * no contacts, notes, reasons or evidence. Scores stay, in steps where they rest on a restricted answer; it says that it
 * cannot be recomputed.
 */
import { namesIn } from "../formula/index.ts";
import type { Standard } from "../model/index.ts";
import type { PublishedAnswer, PublishedNode, ResultDocument, Words } from "../schema/types.gen.ts";
import { inSteps } from "./published-steps.ts";

/** In place of the name of a reviewer. */
const nameWithheld = { zh: "姓名未公布", en: "name not published" };

/**
 * A Result for everybody: restricted answers, contacts, notes, reasons and evidence are left out; scores stay, in steps where they
 * rest on a restricted answer. Reviewers are named where `names` is true only.
 */
export function publicEdition(result: ResultDocument, standard: Standard, { names = false } = {}): ResultDocument {
  const { inputs, nodes } = standard;
  const restricted = (id: string) => inputs.get(id)?.restricted !== false;
  const { citymark, engine, assessment, review, basis, verdict, coverage, practices } = result;
  const { signed, "signature-invalid": invalid } = review ?? {};
  const nameOf = (name: Words) => (names ? name : nameWithheld);
  const { totals, nodes: published, gates } = inSteps(result, standard);
  const { digest, city, fictitious, period, programme } = assessment;
  return {
    citymark,
    engine,
    standard: result.standard,
    assessment: { digest, city, fictitious, period, ...(programme ? { programme } : {}) },
    "as-of": result["as-of"],
    ...(review
      ? {
          review: {
            digest: review.digest,
            reviewer: nameOf(review.reviewer),
            ...(signed ? { signed: { ...signed, name: nameOf(signed.name) } } : {}),
            ...(invalid ? { "signature-invalid": { ...invalid, name: nameOf(invalid.name) } } : {}),
          },
        }
      : {}),
    public: true,
    basis,
    verdict,
    totals,
    coverage,
    nodes: published.map((node) => publicNode(node, nodes.get(node.id), restricted)),
    gates: [...gates],
    answers: result.answers.map((answer) => publicAnswer(answer, restricted(answer.input))),
    evidence: {},
    ...(practices ? { practices: practices.map(publicPractice) } : {}),
    diagnostics: [],
  };
}

type Practice = NonNullable<ResultDocument["practices"]>[number];

/** Practices are described to be shared; whom to ask is not. */
function publicPractice({ title, text, indicators }: Practice): Practice {
  return { title, text, indicators };
}

/** What is measured or advised by a restricted answer is left out with it; its score is part of the total and stays. */
function publicNode(
  published: PublishedNode,
  node: ReturnType<Standard["nodes"]["get"]>,
  restricted: (id: string) => boolean,
): PublishedNode {
  if (node?.kind !== "indicator") return published;
  const { value, advice, ...rest } = published;
  const asked = node.improve.flatMap(({ when }) => (when ? namesIn(when) : []));
  return {
    ...rest,
    ...(value === undefined || node.uses.some(restricted) ? {} : { value }),
    ...(advice === undefined || asked.some(restricted) ? {} : { advice }),
  };
}

function publicAnswer(
  { input, status, written, number, date, choice, items, rows, decision }: PublishedAnswer,
  restricted: boolean,
): PublishedAnswer {
  const decided = decision
    ? {
        decision: {
          decision: decision.decision,
          ...(decision.on === undefined ? {} : { on: decision.on }),
          ...(decision["review-again"] ? { "review-again": true } : {}),
        },
      }
    : {};
  if (restricted || status !== "answered") return { input, status, ...decided };
  return {
    input,
    status,
    ...(written === undefined ? {} : { written }),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(choice === undefined ? {} : { choice }),
    ...(items === undefined ? {} : { items }),
    ...(rows === undefined ? {} : { rows }),
    ...decided,
  };
}
