/** A zip file that is written while its files are made. Without a clock: the same files give the same bytes. */
import { strToU8, Zip, ZipDeflate } from "fflate";

/** Texts are packed as soon as there is so much of them. */
const portion = 1 << 16;

/** One file after another: `begin`, `write` as often as wanted, `finish`; at last `end`. Each gives what is ready. */
export class ZipParts {
  private readonly made: Uint8Array[] = [];
  private readonly zip: Zip;
  private file = new ZipDeflate("");
  private held: string[] = [];
  private length = 0;

  constructor() {
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.made.push(chunk);
    });
  }

  begin(name: string): void {
    this.file = new ZipDeflate(name, { level: 6 });
    // In local time, which is what a zip file holds: the first day that it can hold.
    this.file.mtime = new Date(1980, 0, 1);
    this.zip.add(this.file);
  }

  write(text: string): readonly Uint8Array[] {
    this.held.push(text);
    this.length += text.length;
    return this.length < portion ? [] : this.pack(false);
  }

  finish(): readonly Uint8Array[] {
    return this.pack(true);
  }

  end(): readonly Uint8Array[] {
    this.zip.end();
    return this.made.splice(0);
  }

  private pack(final: boolean): readonly Uint8Array[] {
    this.file.push(strToU8(this.held.join("")), final);
    this.held = [];
    this.length = 0;
    return this.made.splice(0);
  }
}
