/** Letters and replies of a review, attached to the decisions that they are about. */
import { type Decision, defined, given, queryMark, type Reply, readText } from "../model/index.ts";
import type { ReviewDocument } from "../schema/types.gen.ts";

/**
 * A query gets the last day of the last letter that puts it, and the replies to it; a later decision the replies to all queries
 * before it. `unknown` hears of replies to a query that is not there.
 */
export function attachReplies(
  { letters = [], replies = [] }: ReviewDocument,
  { decisions, latest }: { readonly decisions: readonly Decision[]; readonly latest: Map<string, Decision> },
  unknown: (index: number, input: string) => void,
): void {
  const marks = new Set(decisions.filter(({ verdict }) => verdict === "query").map(queryMark));
  for (const [index, { input, query }] of replies.entries()) if (!marks.has(query)) unknown(index, input);
  for (const [input, decision] of latest) {
    const mark = decision.verdict === "query" ? queryMark(decision) : undefined;
    const letter = letters.findLast(({ queries }) => mark !== undefined && queries[input] === mark);
    const own = replies.filter((reply) => reply.input === input && (mark === undefined || reply.query === mark));
    if (!letter && own.length === 0) continue;
    const read = own.map(
      ({ on, by, text }): Reply => ({ on, text: readText(text), ...defined({ by: given(by, readText) }) }),
    );
    latest.set(input, {
      ...decision,
      ...(letter ? { replyBy: letter["reply-by"] } : {}),
      ...(read.length > 0 ? { replies: read } : {}),
    });
  }
}
