/** A log ──parse──▶ lines ──chain──▶ the first line that does not follow ──▶ what was changed without a line. */
import { type Diagnostic, diagnose, type LogLine, received, textDigest } from "../model/index.ts";
import { parseDay } from "../quantity/index.ts";
import * as rules from "./rules/log.ts";

export interface CheckedLog {
  /** Those up to the first that is broken. */
  readonly lines: readonly LogLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `now`: the digest of a file beside the log as it is; nothing where it is not there. */
export function checkLog(file: string, text: string, now: (name: string) => string | undefined): CheckedLog {
  const written = text.split("\n");
  if (written.at(-1) === "") written.pop();
  const lines: LogLine[] = [];
  const diagnostics: Diagnostic[] = [];
  const place = (index: number) => ({ file, path: [index], span: beginOf(index + 1) });
  for (const [index, each] of written.entries()) {
    const line = parse(each);
    const follows = index === 0 ? undefined : textDigest(written[index - 1] ?? "");
    if (!line || line.previous !== follows) {
      diagnostics.push(diagnose(rules.broken, place(index), { line: `${index + 1}` }));
      return { lines, diagnostics };
    }
    lines.push(line);
  }
  for (const [name, changes] of byFile(lines)) {
    const then = changes.find(({ line: { after } }, i) => {
      const next = changes[i + 1];
      return after !== (next ? next.line.before : now(name));
    });
    if (then) diagnostics.push(diagnose(rules.changedOutside, place(then.index), { name, line: `${then.index + 1}` }));
  }
  return { lines, diagnostics };
}

type Numbered = { readonly line: LogLine; readonly index: number };

/** Receipts change nothing: they say what lay there. */
function byFile(lines: readonly LogLine[]): ReadonlyMap<string, readonly Numbered[]> {
  const files = new Map<string, Numbered[]>();
  for (const [index, line] of lines.entries()) {
    if (line.what === received) continue;
    files.set(line.file, [...(files.get(line.file) ?? []), { line, index }]);
  }
  return files;
}

const texts = ["what", "file", "on", "after"] as const;

function parse(text: string): LogLine | undefined {
  try {
    const line: Partial<LogLine> | null = JSON.parse(text);
    if (line?.citymark !== "log/1") return undefined;
    const isWhole = texts.every((key) => typeof line[key] === "string") && parseDay(line.on ?? "") !== undefined;
    return isWhole ? (line as LogLine) : undefined;
  } catch {
    return undefined;
  }
}

function beginOf(line: number) {
  return { start: { line, column: 1 }, end: { line, column: 2 } };
}
