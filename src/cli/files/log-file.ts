/** The log beside a file: read, checked against the files that it is about, and continued. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { bytesDigest, type CheckedLog, checkLog, type LogEntry, logWith } from "../../engine/index.ts";
import { isFolder } from "./exists.ts";
import { locked } from "./lock-file.ts";
import { writeFileWhole } from "./write-file.ts";

export const logName = "log.jsonl";

/** A change with what the file was before and after: the digests are taken here. */
export type Change = Omit<LogEntry, "file" | "before" | "after">;

export function logBeside(file: string): string {
  return join(dirname(file), logName);
}

/** The digest of a file as it is; nothing where it is not there. */
export function fileDigest(file: string): string | undefined {
  return existsSync(file) ? `sha256-${bytesDigest(readFileSync(file))}` : undefined;
}

export function readLog(log: string): CheckedLog {
  const folder = dirname(log);
  return checkLog(log, readFileSync(log, "utf8"), (name) => fileDigest(join(folder, basename(name))));
}

/** Changes a file, and adds the line that says so. Nothing comes back, and nothing is done, where the log stayed locked. */
export async function changeLogged(file: string, change: Change, act: () => Promise<void>): Promise<boolean> {
  const log = logBeside(file);
  const kept = await locked(log, async () => {
    const before = fileDigest(file);
    await act();
    const after = fileDigest(file);
    if (after === undefined || (after === before && change.evidence === undefined)) return;
    const entry = { ...change, file: basename(file), ...(before === undefined ? {} : { before }), after };
    const text = existsSync(log) ? readFileSync(log, "utf8") : "";
    await writeFileWhole(log, [logWith(text, entry)]);
  });
  return kept !== undefined;
}

export interface FoundLog {
  readonly file: string;
  /** Without it something is there that a log would be about. */
  readonly isThere: boolean;
}

/** The log at a path, or those of a programme and its submissions; nothing where the path is neither. */
export function findLogs(path: string): readonly FoundLog[] | undefined {
  if (basename(path) === logName && existsSync(path)) return [{ file: path, isThere: true }];
  if (!isFolder(path) || !existsSync(join(path, "programme.yaml"))) return undefined;
  const folders = [path, ...below(join(path, "cities")).flatMap(below)];
  return folders.flatMap((folder) => {
    const file = join(folder, logName);
    const names = readdirSync(folder);
    const isThere = names.includes(logName);
    const isTold = names.some((name) => name === "programme.yaml" || /^review(-.*)?\.yaml$/.test(name));
    return isThere || isTold ? [{ file, isThere }] : [];
  });
}

function below(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(isFolder);
}
