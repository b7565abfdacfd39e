/** The text of a review: begun with its queue as comments, and decisions added without touching what stands there. */
import { Document, isMap, type Node, parseDocument, type YAMLMap, YAMLSeq } from "yaml";
import type { Seen, Text } from "../../engine/index.ts";

export interface QueueLine {
  readonly input: string;
  readonly share: string;
  readonly doubts: string;
  readonly written: string;
  readonly question: string;
}

export function newReview(digest: string, reviewer: string, queue: readonly QueueLine[]): string {
  const head = new Document({ citymark: "review/1", assessment: digest, reviewer: { name: reviewer } }).toString({
    lineWidth: 0,
  });
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
  readonly saw?: Seen;
}

/** Who signed it, and when, as it is written; good or not. */
export function signatureIn(text: string): { readonly name: Text; readonly on: string } | undefined {
  return parseDocument(text, { schema: "failsafe" }).toJS().signed;
}

/**
 * The review with decisions added at its end; comments and all that was decided before stay. A signature does not: it was
 * given to what stood there then.
 */
export function addDecisions(text: string, decisions: readonly NewDecision[], assessment?: string): string {
  const document = parseDocument(text, { schema: "failsafe" });
  document.delete("signed");
  if (assessment !== undefined) document.set("assessment", assessment);
  const list = document.get("decisions", true);
  const entries = list instanceof YAMLSeq ? list : new YAMLSeq(document.schema);
  if (entries !== list) {
    // The queue stands as a comment where the first decision goes.
    const { comment, commentBefore } = (list ?? {}) as Node;
    entries.commentBefore = commentBefore ?? comment ?? null;
    document.set("decisions", entries);
  }
  entries.flow = false;
  for (const decision of decisions) {
    const node = document.createNode(
      Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== undefined)),
    );
    const sawNode = isMap(node) ? ((node as YAMLMap).get("saw") as YAMLMap | undefined) : undefined;
    if (sawNode) sawNode.flow = true;
    entries.add(node);
  }
  return document.toString({ lineWidth: 0 });
}

/** The last decision on an input, as it is written: both languages, list values and all. */
export function writtenDecision(text: string, input: string): NewDecision | undefined {
  const { decisions } = parseDocument(text, { schema: "failsafe" }).toJS() as {
    readonly decisions?: readonly NewDecision[];
  };
  return decisions?.findLast((each) => each.input === input);
}

/** Signed: who, when, and the digest of what. */
export function sign(text: string, signed: { name: string; on: string; covers: string }): string {
  const document = parseDocument(text, { schema: "failsafe" });
  document.set("signed", document.createNode(signed));
  return document.toString({ lineWidth: 0 });
}
