/** The log beside reviews, submissions and programmes: a line for each change, each with the digest of the line before. */
import { bytesDigest, canonicalJson, utf8Bytes } from "./digest.ts";
import type { Text } from "./text.ts";

/** What one line tells. */
export interface LogEntry {
  /** The command, with what it was about: `review decide population accepted`. */
  readonly what: string;
  /** The name of the file, which lies beside the log. */
  readonly file: string;
  /** The day as it was given. */
  readonly on: string;
  /** Who, as given: nothing proves it. */
  readonly by?: Text;
  /** The digest of the file before; absent where there was none. */
  readonly before?: string;
  /** The digest of the file after. */
  readonly after: string;
  /** Of a submission that was received: the digest of each evidence file, or absent, by the name of its entry. */
  readonly evidence?: Readonly<Record<string, string>>;
}

export interface LogLine extends LogEntry {
  readonly citymark: "log/1";
  /** The digest of the line before; absent in the first. */
  readonly previous?: string;
}

/** The command whose lines are receipts. */
export const received = "programme receive";

/** The SHA-256 of a text, as the log has it. */
export function textDigest(text: string): string {
  return `sha256-${bytesDigest(utf8Bytes(text))}`;
}

/** The log with one more line. */
export function logWith(log: string, entry: LogEntry): string {
  const before = log === "" || log.endsWith("\n") ? log : `${log}\n`;
  const last = before.trimEnd().split("\n").at(-1) ?? "";
  const line = { citymark: "log/1", ...entry, ...(last === "" ? {} : { previous: textDigest(last) }) };
  return `${before}${canonicalJson(line)}\n`;
}
