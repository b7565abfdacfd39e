/** The files beside an assessment, by the paths that it writes: tables of answers, and evidence. */
import type { SourceText } from "../intake/index.ts";
import type { Checked } from "../model/index.ts";

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
