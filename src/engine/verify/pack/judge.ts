/** Whether a project takes a pack: who signed it, what it would replace, and what it could be mistaken for. */
import { compareVersions } from "../../edition/index.ts";
import { type Diagnostic, diagnose, type Standard } from "../../model/index.ts";
import { packRules as rules } from "../../validate/index.ts";
import type { Pack } from "./open.ts";

/** A key that a project trusts for some standards. */
export interface TrustedKey {
  readonly name: string;
  readonly id: string;
  /** Ids of standards; without them, whatever is looked at. */
  readonly standards?: readonly string[] | undefined;
  readonly verifies: (text: Uint8Array, signature: Uint8Array) => boolean;
}

/** What a project has already. */
export interface Surroundings {
  readonly keys: readonly TrustedKey[];
  /** The standard of the same reference. */
  readonly present?: Standard | undefined;
  /** References of all standards that are found. */
  readonly known: Iterable<string>;
}

/** The names of trusted keys whose signatures fit. */
export function signersOf({ signatures, manifest, standard }: Pack, keys: readonly TrustedKey[]): readonly string[] {
  return keys
    .filter((key) => countsFor(key, standard))
    .filter(({ id, verifies }) => verifies(manifest, signatures.get(id) ?? new Uint8Array()))
    .map(({ name }) => name);
}

export function judgeSignatures(file: string, pack: Pack, keys: readonly TrustedKey[]): readonly Diagnostic[] {
  const { signatures, manifest, standard } = pack;
  const where = { file, path: [] };
  const wrong = keys.filter(({ id, verifies }) => {
    const signature = signatures.get(id);
    return signature !== undefined && !verifies(manifest, signature);
  });
  if (wrong.length > 0) return wrong.map(({ name }) => diagnose(rules.wrongSignature, where, { name }));
  if (signersOf(pack, keys).length > 0) return [];
  const wanted = keys.filter((key) => countsFor(key, standard));
  const facts = { standard: standard.reference, signers: [...signatures.keys()].join(", ") };
  return wanted.length > 0
    ? [diagnose(rules.notTrusted, where, { ...facts, wanted: wanted.map(({ name }) => name).join(", ") })]
    : [diagnose(rules.unsigned, where, facts)];
}

/** Everything that speaks against adding it. */
export function judgePack(file: string, pack: Pack, { keys, present, known }: Surroundings): readonly Diagnostic[] {
  return [
    ...judgeSignatures(file, pack, keys),
    ...(present ? overPresent(file, pack.standard, present) : []),
    ...lookAlikes(file, pack.standard.reference, known),
  ];
}

function countsFor({ standards }: TrustedKey, { reference }: Standard): boolean {
  return standards?.includes(reference.replace(/\/.*$/, "")) ?? true;
}

function overPresent(file: string, { reference, version, digests }: Standard, present: Standard) {
  const where = { file, path: [] };
  const order = compareVersions(version, present.version);
  if (order < 0)
    return [diagnose(rules.downgrade, where, { standard: reference, found: version, present: present.version })];
  const other = order === 0 && digests.content !== present.digests.content;
  return other ? [diagnose(rules.replaced, where, { standard: reference, version })] : [];
}

function lookAlikes(file: string, reference: string, known: Iterable<string>): readonly Diagnostic[] {
  const [id = ""] = reference.split("/");
  for (const other of known) {
    const [otherId = ""] = other.split("/");
    const same =
      otherId === id ? looks(other) === looks(reference) && other !== reference : looks(otherId) === looks(id);
    if (same) return [diagnose(rules.lookAlike, { file, path: [] }, { found: reference, other })];
  }
  return [];
}

/** What two names have in common that are easily taken for one another. */
function looks(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-._]/g, "")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/[1i]/g, "l")
    .replaceAll("0", "o")
    .replaceAll("5", "s");
}
