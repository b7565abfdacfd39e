/** Files that a person opens: an assessment by the standard of the page, or what is wrong with it. */
import { type Diagnostic, type FormStart, type LiveFinding, type Locale, liveFindings } from "../engine/index.ts";
import { Draft } from "./draft.ts";
import type { PageWords } from "./words.ts";

/** What was last done, and what was found in doing it. */
export interface Notice {
  readonly text: string;
  readonly found: readonly LiveFinding[];
}

/** What the page knows while a file is read. */
interface Surroundings {
  readonly start: FormStart;
  readonly draft: Draft;
  readonly words: PageWords;
  readonly locale: Locale;
}

/** Findings with the path of the entry that they belong to. */
export function placed(diagnostics: readonly Diagnostic[]): Parameters<typeof liveFindings>[0] {
  return diagnostics.map(({ where, ...finding }) => ({ ...finding, path: where.path }));
}

/** A draft, or a notice that says why the file is refused. */
export async function readFile(
  file: File,
  { start, draft, words, locale }: Surroundings,
): Promise<{ readonly draft: Draft; readonly notice?: never } | { readonly notice: Notice; readonly draft?: never }> {
  // Two files of one name are distinguished, since files decide where answers differ.
  const name = file.name === draft.file ? `${file.name} (2)` : file.name;
  const { value, diagnostics } = Draft.open(name, await file.text());
  const refuse = (text: string) => ({ notice: { text, found: liveFindings(placed(diagnostics), locale) } });
  if (!value) return refuse(words.notRead({ file: file.name }));
  const { reference } = start.standard;
  if (value.standard === reference) return { draft: value };
  const found = typeof value.standard === "string" ? value.standard : "–";
  return refuse(words.otherStandard({ file: file.name, found, expected: reference }));
}
