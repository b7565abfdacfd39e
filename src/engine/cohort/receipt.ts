/** When a submission came in, as the log beside it tells. */
import { type LogLine, received } from "../model/index.ts";

export interface Receipt {
  /** The day on which it came in first: by this it is late or not. */
  readonly on: string;
  /** The days on which it came in again, changed. */
  readonly again: readonly string[];
  /** What it was when it came in last, and its evidence. */
  readonly last: LogLine;
  /** What is not as it came in last. */
  readonly changed?: readonly string[];
}

/** Nothing where no receipt is recorded. */
export function receiptIn(log: readonly LogLine[]): Receipt | undefined {
  const [first, ...later] = log.filter(({ what }) => what === received);
  if (!first) return undefined;
  return { on: first.on, again: later.map(({ on }) => on), last: later.at(-1) ?? first };
}

/** What is not as it came in: the assessment, and the names of its evidence. */
export function changedSinceReceipt({ last }: Receipt, now: Pick<LogLine, "after" | "evidence">): readonly string[] {
  const { evidence: then = {} } = last;
  const { evidence = {} } = now;
  const names = [...new Set([...Object.keys(then), ...Object.keys(evidence)])].sort();
  return [
    ...(last.after === now.after ? [] : [last.file]),
    ...names.filter((name) => now.evidence && then[name] !== evidence[name]),
  ];
}
