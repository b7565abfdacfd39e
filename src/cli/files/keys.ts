/** Ed25519 keys as PEM files, which openssl reads and writes too, and as a line of the project file. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { type Checked, diagnose, type TrustedKey } from "../../engine/index.ts";
import * as fileRules from "../file-rules.ts";
import { readSource } from "./read-source.ts";

/** What stands before the 32 bytes of a public key (RFC 8410). */
const header = Buffer.from("302a300506032b6570032100", "hex");

export interface KeyPair {
  readonly privatePem: string;
  readonly publicPem: string;
  readonly publicKey: KeyObject;
}

export function newKeys(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    privatePem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    publicKey,
  };
}

/** As it stands in the project file: ed25519: and the 32 bytes in base64. */
export function keyText(key: KeyObject): string {
  return `ed25519:${rawOf(key).toString("base64")}`;
}

/** The first 16 hexadecimal digits of the SHA-256 of the public key. */
export function keyId(key: KeyObject): string {
  return createHash("sha256").update(rawOf(key)).digest("hex").slice(0, 16);
}

export async function readPrivateKey(file: string): Promise<Checked<KeyObject>> {
  return readKey(file, "private", createPrivateKey);
}

/** The public key in a file; of a private key the public half. */
export async function readPublicKey(file: string): Promise<Checked<KeyObject>> {
  return readKey(file, "public", createPublicKey);
}

export function signed(bytes: Uint8Array, key: KeyObject): Uint8Array {
  return sign(null, bytes, key);
}

export function publicHalf(key: KeyObject): KeyObject {
  return createPublicKey(key);
}

/** A key of which a project says for what it counts. */
export function trustedKey(name: string, key: KeyObject, standards?: readonly string[]): TrustedKey {
  const verifies = (text: Uint8Array, signature: Uint8Array) =>
    signature.length === 64 && verify(null, text, key, signature);
  return { name, id: keyId(key), standards, verifies };
}

/** From the line of the project file, whose form has been checked. */
export function keyFrom(text: string): KeyObject {
  const raw = Buffer.from(text.replace(/^ed25519:/, ""), "base64");
  return createPublicKey({ key: Buffer.concat([header, raw]), format: "der", type: "spki" });
}

async function readKey(file: string, half: string, read: (pem: string) => KeyObject): Promise<Checked<KeyObject>> {
  const source = await readSource(file);
  if (!source.value) return { diagnostics: source.diagnostics };
  try {
    const key = read(source.value.text);
    if (key.asymmetricKeyType === "ed25519") return { value: key, diagnostics: [] };
  } catch {
    // No key in it, or one that asks for a password.
  }
  return { diagnostics: [diagnose(fileRules.noKey, { file, path: [] }, { file, half })] };
}

function rawOf(key: KeyObject): Buffer {
  return key.export({ type: "spki", format: "der" }).subarray(header.length);
}
