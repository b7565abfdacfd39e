/** Digests over canonical JSON (RFC 8785): the same for every way of writing the same document. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** Canonical JSON of plain data. */
export function canonicalJson(data: unknown): string {
  return canonicalize(data) ?? "null";
}

/** `sha256-` and 64 hexadecimal digits, over the canonical JSON of the data with its texts in NFC. */
export function digest(data: unknown): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(data).normalize("NFC"))))}`;
}

/** The SHA-256 of bytes as 64 hexadecimal digits. */
export function bytesDigest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** A text as UTF-8. */
export function utf8Bytes(text: string): Uint8Array {
  return utf8ToBytes(text);
}
