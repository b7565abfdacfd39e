/** The files beside an assessment, by the paths that it writes: tables of answers, and evidence. */
import { decoded, type SourceText } from "../intake/index.ts";
import { bytesDigest, type Checked, utf8Bytes } from "../model/index.ts";

/** How to reach the files beside an assessment. Paths are those that it writes, relative to its folder, with `/`. */
export interface Attachments {
  /** The size of a file in bytes; nothing where there is no such file below the folder of the assessment. */
  readonly size: (path: string) => number | undefined;
  /** A file as text. Asked only for files that are there; findings where it cannot be read as text. */
  readonly text: (path: string) => Checked<SourceText> | Promise<Checked<SourceText>>;
  /** The SHA-256 of a file: 64 lower-case hexadecimal digits. Asked only for files that are there. */
  readonly sha256: (path: string) => string;
}

/** For an assessment without files beside it. */
export const noAttachments: Attachments = {
  size: () => undefined,
  text: () => ({ diagnostics: [] }),
  sha256: () => "",
};

/** Files by their paths, as text (taken as UTF-8) or bytes. A path may begin with `./`. */
export type FilesByPath = Readonly<Record<string, string | Uint8Array>>;

/** Files that are in memory, as a browser or a server has them; paths as the assessment writes them. */
export function attachmentsOf(files: FilesByPath): Attachments {
  const contents = new Map(Object.entries(files).map(([path, content]) => [plain(path), content]));
  const bytesOf = (path: string) => {
    const content = contents.get(plain(path)) ?? "";
    return typeof content === "string" ? utf8Bytes(content) : content;
  };
  return {
    size: (path) => (contents.has(plain(path)) ? bytesOf(path).length : undefined),
    text: (path) => decoded(path, contents.get(plain(path)) ?? ""),
    sha256: (path) => bytesDigest(bytesOf(path)),
  };
}

function plain(path: string): string {
  return path.replace(/^(?:\.\/)+/, "");
}
