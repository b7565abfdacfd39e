/** Makes the pack of a standard: one zip, whose contents are an npm package too. */
import { strToU8 } from "fflate";
import { type Checked, type Standard, say } from "../../model/index.ts";
import { type Files, manifestOf, manifestPath, sealed, signatureFolder } from "../sealed.ts";
import { packagePath } from "./members.ts";
import { checkPack, type Pack, packKind } from "./open.ts";

/** What a release adds to a pack. */
export interface Release {
  /** The day. */
  readonly released: string;
  /** The version and the manifest of the release before this one. */
  readonly previous?: { readonly version: string; readonly manifest: string };
}

export interface PackMade extends Pack {
  readonly zip: Uint8Array;
}

/** `files`: all of the edition by their paths in its folder; `name`: of the npm package. */
export function makePack(
  file: string,
  files: Files,
  standard: Standard,
  { name, release }: { readonly name?: string | undefined; readonly release?: Release | undefined },
): Checked<PackMade> {
  const all = new Map([...files, [packagePath, packageOf(standard, name)]]);
  const manifest = manifestOf(packKind, { standard: identityOf(standard), ...release }, all);
  const whole = new Map([...all, [manifestPath, manifest]]);
  const { value, diagnostics } = checkPack(file, whole);
  return value ? { value: { ...value, zip: sealed(whole) }, diagnostics } : { diagnostics };
}

function identityOf({ reference, version, digests }: Standard) {
  return { reference, version, ...digests };
}

/** npm looks at name and version; citymark finds the standard by its own key. */
function packageOf(standard: Standard, name = packageName(standard)): Uint8Array {
  const { reference, version, title, licence } = standard;
  const fields = {
    name,
    version,
    description: say(title, "en"),
    ...(licence === undefined ? {} : { license: licence }),
    citymark: { standard: reference },
  };
  return strToU8(`${JSON.stringify(fields, null, 2)}\n`);
}

/** What a package of the standard is called where its publisher has no name of their own: my-index-2027. */
function packageName({ reference }: Standard): string {
  return reference.toLowerCase().replaceAll("/", "-");
}

/** A pack with one more signature, or with one replaced: the rest stays as it is. */
export function withSignature(files: Files, signer: string, signature: Uint8Array): Uint8Array {
  return sealed(new Map([...files, [`${signatureFolder}${signer}.sig`, signature]]));
}
