/** Verifies a sealed submission with nothing else at hand: its files by their digests, its result by computing it again. */
import { strFromU8 } from "fflate";
import { openZip, RefusedZip } from "../../intake/index.ts";
import { bytesDigest, type Checked, canonicalJson, type Diagnostic, diagnose, headline } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { submissionRules as rules } from "../../validate/index.ts";
import { type Files, manifestPath, resultPath, scoreSealed } from "./score-files.ts";

export interface VerifiedSubmission {
  /** The result as it was computed again. */
  readonly result: ResultDocument;
  /** The SHA-256 of the manifest, to compare with what the city stated. */
  readonly digest: string;
  readonly files: number;
}

/** Evidence may be large; a submission is still opened in memory. */
const limits = { members: 10_000, total: 500_000_000, ratio: 2000 };

/** No value if the submission cannot be opened or scored; every finding means that it was changed. */
export async function verifySubmission(file: string, bytes: Uint8Array): Promise<Checked<VerifiedSubmission>> {
  const where = { file, path: [] };
  const opened = open(bytes);
  if (opened instanceof RefusedZip) {
    const facts = { reason: opened.reason, file: opened.member };
    return { diagnostics: [diagnose(rules.notASubmission, where, facts)] };
  }
  const listed = digestsIn(opened.get(manifestPath));
  if (!listed)
    return { diagnostics: [diagnose(rules.notASubmission, where, { reason: "no-manifest", file: manifestPath })] };
  const diagnostics: Diagnostic[] = [...compare(opened, listed, where)];
  const { value: result, diagnostics: wrong } = await scoreSealed(opened);
  if (!result) return { diagnostics: [...diagnostics, ...wrong] };
  const stated = strFromU8(opened.get(resultPath) ?? new Uint8Array()).trim();
  if (stated !== canonicalJson(result))
    diagnostics.push(diagnose(rules.otherResult, where, { computed: total(result), stated: totalIn(stated) }));
  const manifest = opened.get(manifestPath) ?? new Uint8Array();
  return { value: { result, digest: bytesDigest(manifest), files: listed.size }, diagnostics };
}

function open(bytes: Uint8Array): Files | RefusedZip {
  try {
    return openZip(bytes, limits);
  } catch (error) {
    if (error instanceof RefusedZip) return error;
    throw error;
  }
}

/** The digests of the manifest by path; `undefined` if it is none. */
function digestsIn(bytes: Uint8Array | undefined): ReadonlyMap<string, string> | undefined {
  try {
    const manifest = JSON.parse(strFromU8(bytes ?? new Uint8Array()));
    if (manifest.citymark !== "submission/1") return undefined;
    return new Map(
      Object.entries<{ sha256: unknown }>(manifest.files).map(([path, { sha256 }]) => [path, String(sha256)]),
    );
  } catch {
    return undefined;
  }
}

function compare(files: Files, listed: ReadonlyMap<string, string>, where: Diagnostic["where"]): readonly Diagnostic[] {
  const changed = [...listed].flatMap(([path, sha256]) => {
    const bytes = files.get(path);
    if (!bytes) return [diagnose(rules.missingFile, where, { file: path })];
    return bytesDigest(bytes) === sha256 ? [] : [diagnose(rules.changedFile, where, { file: path })];
  });
  const extra = [...files.keys()].filter((path) => path !== manifestPath && !listed.has(path));
  return [...changed, ...extra.map((path) => diagnose(rules.extraFile, where, { file: path }))];
}

function total(result: ResultDocument): string {
  return headline(result).outcome.score ?? "–";
}

function totalIn(text: string): string {
  try {
    return total(JSON.parse(text) as ResultDocument);
  } catch {
    return "–";
  }
}
