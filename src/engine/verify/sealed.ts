/** Sealed files: a zip whose manifest names every file in it with its digest. The same files give the same bytes. */
import { strFromU8, strToU8, zipSync } from "fflate";
import { openZip, RefusedZip, type ZipLimits } from "../intake/index.ts";
import { bytesDigest, canonicalJson, type Diagnostic, diagnose, type Rule } from "../model/index.ts";

export type Files = ReadonlyMap<string, Uint8Array>;

export const manifestPath = "manifest.json";

/** Signatures of the manifest, which cannot name them. */
export const signatureFolder = "signatures/";

export function sealed(files: Files): Uint8Array {
  const members = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(members), { level: 6, mtime: new Date(1980, 0, 1) });
}

export function manifestOf(kind: string, facts: object, files: Files): Uint8Array {
  const named = Object.fromEntries(
    [...files].map(([path, bytes]) => [path, { bytes: bytes.length, sha256: bytesDigest(bytes) }]),
  );
  return strToU8(`${canonicalJson({ citymark: kind, ...facts, files: named })}\n`);
}

export function opened(bytes: Uint8Array, limits: ZipLimits): Files | RefusedZip {
  try {
    return openZip(bytes, limits);
  } catch (error) {
    if (error instanceof RefusedZip) return error;
    throw error;
  }
}

export interface Manifest {
  /** As it was read; nothing in it has been checked. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The SHA-256 that each path should have. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Nothing if it is no manifest of that kind. */
export function readManifest(bytes: Uint8Array | undefined, kind: string): Manifest | undefined {
  try {
    const facts = JSON.parse(strFromU8(bytes ?? new Uint8Array()));
    if (facts.citymark !== kind) return undefined;
    const files = Object.entries<{ sha256: unknown }>(facts.files);
    return { facts, digests: new Map(files.map(([path, { sha256 }]) => [path, String(sha256)])) };
  } catch {
    return undefined;
  }
}

type FileRule = Rule<{ readonly file: string }>;

/** Every file that is not as its manifest says. The manifest does not name itself; `isApart`: what else it need not name. */
export function compareFiles(
  files: Files,
  { digests }: Manifest,
  rules: { readonly changedFile: FileRule; readonly missingFile: FileRule; readonly extraFile: FileRule },
  where: Diagnostic["where"],
  isApart: (path: string) => boolean = () => false,
): readonly Diagnostic[] {
  const changed = [...digests].flatMap(([file, sha256]) => {
    const bytes = files.get(file);
    if (!bytes) return [diagnose(rules.missingFile, where, { file })];
    return bytesDigest(bytes) === sha256 ? [] : [diagnose(rules.changedFile, where, { file })];
  });
  const extra = [...files.keys()].filter((path) => path !== manifestPath && !digests.has(path) && !isApart(path));
  return [...changed, ...extra.map((file) => diagnose(rules.extraFile, where, { file }))];
}

export function isSignature(path: string): boolean {
  return /^signatures\/[0-9a-f]{16}\.sig$/.test(path);
}
