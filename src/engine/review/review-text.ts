/** The text of a review: begun with its queue as comments; decisions and a signature are added without touching the rest. */
import { publishValue } from "../evaluate/index.ts";
import { EditableDocument, newDocument } from "../intake/index.ts";
import { type Answer, canonicalJson, type Input, type Reconciled, type Seen, type Text } from "../model/index.ts";
import type { CoversText } from "../schema/types.gen.ts";
import type { Agreement } from "./reconcile.ts";

export interface QueueLine {
  readonly input: string;
  readonly share: string;
  readonly doubts: string;
  readonly written: string;
  readonly question: string;
}

export function newReview(digest: string, reviewer: string, queue: readonly QueueLine[]): string {
  const head = newDocument({ citymark: "review/1", assessment: digest, reviewer: { name: reviewer } });
  const lines = queue.map(({ input, share, doubts, written, question }) => {
    const weight = `${(Number(share) * 100).toFixed(1)} %`;
    const doubt = doubts === "" ? "" : ` ! ${oneLine(doubts)}`;
    return `  # ${input} (${weight})${doubt}\n  #   ${oneLine(question)}: ${oneLine(written)}\n`;
  });
  return `${head}decisions:\n${lines.join("")}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export interface NewDecision {
  readonly input: string;
  readonly decision: string;
  readonly value?: unknown;
  readonly because?: unknown;
  readonly on?: string;
  readonly saw?: Seen & Asked;
}

/** The answer that a query is about: as the city wrote it, its items or rows; or its status, where it has no value. */
export interface Asked {
  readonly answer?: unknown;
  readonly status?: Answer["status"];
}

export function askedAbout(input: Input, { value, written, status }: Answer): Asked {
  if (!value) return { status };
  if (value.kind === "items") return { answer: value.items };
  return { answer: value.kind === "table" ? publishValue(input, { value }).rows : written };
}

/** Who signed the review and when, as written, valid or not. */
export function signatureIn(text: string): { readonly name: Text; readonly on: string } | undefined {
  return new EditableDocument(text).get("signed") as { readonly name: Text; readonly on: string } | undefined;
}

/**
 * Adds decisions at the end of a review; comments and earlier decisions stay. A signature is removed, since it does not cover
 * them.
 */
export function addDecisions(text: string, decisions: readonly NewDecision[]): string {
  const review = new EditableDocument(text);
  review.delete("signed");
  review.append("decisions", decisions, ["saw"]);
  return review.toString();
}

/** Records a letter that puts queries, by input, with their marks; the same one is recorded once. */
export function addLetter(
  text: string,
  letter: { readonly on: string; readonly replyBy: string; readonly queries: ReadonlyMap<string, string> },
): string {
  const review = new EditableDocument(text);
  const queries = Object.fromEntries(letter.queries);
  const last = (review.get("letters") as readonly Record<string, unknown>[] | undefined)?.at(-1);
  if (last?.["reply-by"] === letter.replyBy && canonicalJson(last["queries"]) === canonicalJson(queries)) return text;
  review.append("letters", [{ on: letter.on, "reply-by": letter.replyBy, queries }], ["queries"]);
  return review.toString();
}

/** Adds what a city replied. */
export function addReplies(text: string, replies: readonly NewReply[]): string {
  const review = new EditableDocument(text);
  review.append("replies", replies);
  return review.toString();
}

/** `query`: the mark of the query that it answers. */
export interface NewReply {
  readonly input: string;
  readonly query: string;
  readonly on: string;
  readonly by?: string | undefined;
  readonly text: string;
}

/** Carries a review over to the submission with another digest, on a day; the decisions that are given are added. */
export function carryOver(
  text: string,
  decisions: readonly NewDecision[],
  { from, to, on }: { readonly from: string; readonly to: string; readonly on: string },
): string {
  const review = new EditableDocument(text);
  review.delete("signed");
  if (from !== to) {
    review.set("assessment", to);
    review.append("carried", [{ from, on }]);
  }
  review.append("decisions", decisions, ["saw"]);
  return review.toString();
}

/** The last decision on an input as written, in every language and with all parts of its value. */
export function writtenDecision(text: string, input: string): NewDecision | undefined {
  const decisions = new EditableDocument(text).get("decisions") as readonly NewDecision[] | null | undefined;
  return decisions?.findLast((each) => each.input === input);
}

/** What two reviewers decided, in the review that joins theirs. `written`: the last decision of each as it stands in their files. */
export function setReconciled(
  text: string,
  { on, assessment, reviewers }: Pick<Reconciled, "on" | "assessment" | "reviewers">,
  written: readonly { readonly input: string; readonly one?: NewDecision; readonly other?: NewDecision }[],
  { both, alike, kappa }: Agreement,
): string {
  const review = new EditableDocument(text);
  const judgement = ({ decision, value, because }: NewDecision) =>
    Object.fromEntries(Object.entries({ decision, value, because }).filter(([, each]) => each !== undefined));
  const judgements = written.map(({ input, one, other }) => ({
    input,
    ...(one ? { one: judgement(one) } : {}),
    ...(other ? { other: judgement(other) } : {}),
  }));
  review.set("reconciled", {
    on,
    assessment,
    reviewers,
    judgements,
    both: String(both),
    alike: String(alike),
    ...(kappa === undefined ? {} : { kappa: kappa.toFixed(4) }),
  });
  return review.toString();
}

/** Signs a review: who, when, and the digests of what the signature covers. */
export function sign(text: string, signed: { name: string; on: string; covers: CoversText }): string {
  const review = new EditableDocument(text);
  review.set("signed", signed);
  return review.toString();
}
