/** Opens a pack: nothing of it is used before its files are those of its manifest. */
import { strFromU8 } from "fflate";
import type { ReadStandard } from "../../edition/index.ts";
import { RefusedZip } from "../../intake/index.ts";
import {
  bytesDigest,
  type Checked,
  canonicalJson,
  type Diagnostic,
  diagnose,
  hasErrors,
  type Standard,
} from "../../model/index.ts";
import { packRules as rules } from "../../validate/index.ts";
import {
  compareFiles,
  type Files,
  isSignature,
  type Manifest,
  manifestPath,
  opened,
  readManifest,
  signatureFolder,
} from "../sealed.ts";
import { standardIn } from "../standard-in.ts";
import { isMember } from "./members.ts";

export const packKind = "pack/1";

export interface Pack {
  readonly files: Files;
  /** The SHA-256 of the manifest: it names the pack, down to the last byte of each file. */
  readonly digest: string;
  readonly manifest: Uint8Array;
  readonly standard: Standard;
  readonly read: ReadStandard;
  /** The day of its release; none of a pack that was not released. */
  readonly released?: string;
  /** By the id of their key. They have not been verified. */
  readonly signatures: ReadonlyMap<string, Uint8Array>;
}

/** A standard is text. */
const limits = { members: 1000, total: 20_000_000, ratio: 200 };

export function isPack(bytes: Uint8Array): boolean {
  const files = opened(bytes, limits);
  return !(files instanceof RefusedZip) && readManifest(files.get(manifestPath), packKind) !== undefined;
}

export function openPack(file: string, bytes: Uint8Array): Checked<Pack> {
  const files = opened(bytes, limits);
  if (!(files instanceof RefusedZip)) return checkPack(file, files);
  const facts = { reason: files.reason, file: files.member };
  return { diagnostics: [diagnose(rules.unreadable, { file, path: [] }, facts)] };
}

/** No value if it has any error. */
export function checkPack(file: string, files: Files): Checked<Pack> {
  const where = { file, path: [] };
  const bytes = files.get(manifestPath) ?? new Uint8Array();
  const manifest = readManifest(bytes, packKind);
  // A key that stands there twice, or anything else that programs read differently, is not canonical.
  if (!manifest || strFromU8(bytes) !== `${canonicalJson(manifest.facts)}\n`)
    return { diagnostics: [diagnose(rules.unreadable, where, { reason: "no-manifest", file: manifestPath })] };
  const names = [...new Set([...files.keys(), ...manifest.digests.keys()])].filter((path) => !isMember(path));
  if (names.length > 0) return { diagnostics: names.map((path) => diagnose(rules.name, where, { file: path })) };
  const changed = compareFiles(files, manifest, rules, where, isSignature);
  if (changed.length > 0) return { diagnostics: changed };
  const read = standardIn(files, "");
  const diagnostics = read.diagnostics.map((each) => within(file, each));
  if (!read.value || hasErrors(diagnostics)) return { diagnostics };
  const other = identity(manifest, read.value, where);
  if (other.length > 0) return { diagnostics: [...diagnostics, ...other] };
  const { released } = manifest.facts;
  return {
    value: {
      files,
      digest: bytesDigest(bytes),
      manifest: bytes,
      standard: read.value,
      read,
      ...(typeof released === "string" ? { released } : {}),
      signatures: signaturesIn(files),
    },
    diagnostics,
  };
}

/** A finding in a file of the pack. */
function within(pack: string, finding: Diagnostic): Diagnostic {
  const { file } = finding.where;
  return { ...finding, where: { ...finding.where, file: file === undefined ? pack : `${pack}:${file}` } };
}

/** The manifest is what is signed: it must not say another thing of the standard than the standard itself. */
function identity({ facts }: Manifest, standard: Standard, where: Diagnostic["where"]): readonly Diagnostic[] {
  const stated = (facts["standard"] ?? {}) as Readonly<Record<string, unknown>>;
  const { reference, version, digests } = standard;
  const own = { reference, version, ...digests };
  return Object.entries(own).flatMap(([key, expected]) => {
    const found = String(stated[key] ?? "–");
    return found === expected ? [] : [diagnose(rules.otherStandard, where, { found, expected })];
  });
}

function signaturesIn(files: Files): ReadonlyMap<string, Uint8Array> {
  const all = [...files].filter(([path]) => path.startsWith(signatureFolder));
  return new Map(all.map(([path, bytes]) => [path.slice(signatureFolder.length).replace(/\.sig$/, ""), bytes]));
}
