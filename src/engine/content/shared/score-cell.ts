/** A node's score in a cell. A score that a rejection made is no measurement, and says so. */
import { outcomes } from "../../catalogue/states.ts";
import type { Cell } from "../../document/blocks.ts";
import type { Said } from "../../model/index.ts";
import type { PublishedNode, PublishedOutcome } from "../../schema/types.gen.ts";
import type { OutcomeView } from "./outcome.ts";
import type { Words } from "./subject.ts";

interface Showing {
  readonly words: Pick<Words, "normCounts" | "rejectedShort" | "selfAssessedShort" | "comma">;
  readonly view: (outcome: PublishedOutcome, node?: string) => OutcomeView;
}

/** What is not asked for is not missing. */
const absent: Partial<Readonly<Record<PublishedOutcome["kind"], string>>> = {
  "not-applicable": "not-applicable",
  unscored: "none",
};

/** The score, or why there is none; a rejected answer with the score that the city gave itself. */
export function scoreCell(showing: Showing, node: PublishedNode): Cell {
  const { text, score } = showing.view(node.outcome, node.id);
  if (score === "")
    return {
      text,
      tone: absent[node.outcome.kind] ?? "missing",
      ...(node.outcome.rejected ? { note: rejection(showing, node) } : {}),
      ...(node.imputed ? { note: norm(showing, node.imputed.score, node.id) } : {}),
    };
  const exact = node.outcome.score ?? "";
  return isRejected(node)
    ? { text: score, tone: "rejected", note: rejection(showing, node), exact }
    : { text: score, exact };
}

/** What a norm of the standard counts in place of a missing answer. */
function norm({ words, view }: Showing, score: string, id: string): string {
  return `${words.normCounts} ${view({ kind: "scored", score }, id).score}`;
}

/** For a cell as narrow as the next: a score with the tone of its shade, or a word why there is none. */
export function briefCell(showing: Brief, node: PublishedNode): Cell {
  const { words, view, speak } = showing;
  const { score, tone } = view(node.outcome, node.id);
  if (node.coverage === "0" && score !== "") return { text: words.nothingAnswered, tone: "missing" };
  const cell = scoreCell(showing, node);
  if (cell.tone === "rejected") return { ...cell, note: words.rejectedShort };
  if (cell.tone === "not-applicable") return { ...cell, text: speak(outcomes["not-applicable"]) };
  return score === "" ? cell : { ...cell, tone };
}

interface Brief extends Showing {
  readonly words: Showing["words"] & Pick<Words, "nothingAnswered">;
  readonly speak: (said: Said) => string;
}

/** Whether a reviewer rejected an answer that the score rests on. */
export function isRejected({ verification, outcome }: PublishedNode): boolean {
  return verification === "rejected" && outcome.score !== undefined;
}

/** That it was rejected, and what the city gave itself. */
export function rejection({ words, view }: Showing, { id, "self-assessed": before }: PublishedNode): string {
  const given = before?.score === undefined ? "" : `${words.comma}${words.selfAssessedShort} ${view(before, id).text}`;
  return `${words.rejectedShort}${given}`;
}
