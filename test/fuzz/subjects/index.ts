/** What can be fuzzed, by name. */
import { assessment, programme, review, standard } from "./documents.ts";
import { page, submission, workbook } from "./files.ts";
import type { Subject } from "./laws.ts";
import { formula, quantity, table } from "./texts.ts";

export type { Subject } from "./laws.ts";

export const subjects = {
  assessment,
  review,
  programme,
  standard,
  formula,
  quantity,
  table,
  workbook,
  page,
  submission,
} as const satisfies Readonly<Record<string, Subject<string> | Subject<Uint8Array>>>;
