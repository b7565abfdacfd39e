/** Verifies a sealed submission with nothing else at hand: its files by their digests, its result by computing it again. */
import { strFromU8 } from "fflate";
import { RefusedZip } from "../../intake/index.ts";
import { bytesDigest, type Checked, canonicalJson, type Diagnostic, diagnose, headline } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { submissionRules as rules } from "../../validate/index.ts";
import { compareFiles, type Files, manifestPath, opened, readManifest } from "../sealed.ts";
import { resultPath, scoreSealed } from "./score-files.ts";

export interface VerifiedSubmission {
  /** The result as it was computed again. */
  readonly result: ResultDocument;
  /** The SHA-256 of the manifest, to compare with what the city stated. */
  readonly digest: string;
  readonly files: number;
  /** Its files by their paths. */
  readonly contents: Files;
}

/** Evidence may be large; a submission is still opened in memory. */
const limits = { members: 10_000, total: 500_000_000, ratio: 2000 };

/** No value if the submission cannot be opened or scored; every finding means that it was changed. */
export async function verifySubmission(file: string, bytes: Uint8Array): Promise<Checked<VerifiedSubmission>> {
  const where = { file, path: [] };
  const files = opened(bytes, limits);
  if (files instanceof RefusedZip) {
    const facts = { reason: files.reason, file: files.member };
    return { diagnostics: [diagnose(rules.notASubmission, where, facts)] };
  }
  const manifest = readManifest(files.get(manifestPath), "submission/1");
  if (!manifest)
    return { diagnostics: [diagnose(rules.notASubmission, where, { reason: "no-manifest", file: manifestPath })] };
  const diagnostics: Diagnostic[] = [...compareFiles(files, manifest, rules, where)];
  const { value: result, diagnostics: wrong } = await scoreSealed(files);
  if (!result) return { diagnostics: [...diagnostics, ...wrong] };
  const stated = strFromU8(files.get(resultPath) ?? new Uint8Array()).trim();
  if (stated !== canonicalJson(result))
    diagnostics.push(diagnose(rules.otherResult, where, { computed: total(result), stated: totalIn(stated) }));
  const digest = bytesDigest(files.get(manifestPath) ?? new Uint8Array());
  return { value: { result, digest, files: manifest.digests.size, contents: files }, diagnostics };
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
