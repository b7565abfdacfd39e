/** What the page asks of the browser: files in and out, digests, and a place to keep what is not saved yet. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A piece at a time: a scan of a thousand pages need not fit into memory. */
export async function digestOf(file: Blob): Promise<string> {
  const hash = sha256.create();
  const piece = 4 * 1024 * 1024;
  for (let at = 0; at < file.size; at += piece)
    hash.update(new Uint8Array(await file.slice(at, at + piece).arrayBuffer()));
  return bytesToHex(hash.digest());
}

/** What a browser keeps of a form; some keep nothing for pages opened from a disk. */
export class Kept {
  private readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  read(): { readonly file: string; readonly text: string } | undefined {
    try {
      const { file, text } = JSON.parse(localStorage.getItem(this.key) ?? "{}");
      return typeof file === "string" && typeof text === "string" ? { file, text } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether it was kept. */
  write(file: string, text: string): boolean {
    try {
      localStorage.setItem(this.key, JSON.stringify({ file, text }));
      return true;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }
}
