/** What was merged into an assessment, when and from whom; what a file said last is what its next version is held against. */
import { type Data, EditableDocument, newDocument } from "../../intake/index.ts";
import { defined, type Standard, say, type Worded } from "../../model/index.ts";
import type { MergeText } from "../../schema/types.gen.ts";

/** Who filled a file in, as far as it says. */
export interface Source {
  /** As seen from the assessment. */
  readonly file: string;
  readonly department?: string;
  readonly person?: string;
}

export interface MergedAnswer {
  readonly given: Data;
  /** The answer that it replaced. */
  readonly before?: Data;
  /** The answer that was kept instead. */
  readonly kept?: Data;
}

export interface MergedEvidence {
  readonly given: Data;
  /** Its number in the assessment, where that is another one. */
  readonly as?: string;
}

/** What a file brought that it had not brought before. */
export interface Brought extends Source {
  readonly answers: ReadonlyMap<string, MergedAnswer>;
  readonly evidence: ReadonlyMap<string, MergedEvidence>;
}

export interface Merge extends Brought {
  /** The day, YYYY-MM-DD. */
  readonly on: string;
}

export type MergeLog = readonly Merge[];

/**
 * The same department, and the same person; where one of the two names nobody, the same name of the file, and without a department the
 * same file.
 */
export function isSameSource(one: Source, other: Source): boolean {
  if (one.department !== other.department) return false;
  if (one.person !== undefined && other.person !== undefined) return one.person === other.person;
  if (one.department === undefined) return one.file === other.file;
  return nameOf(one.file) === nameOf(other.file);
}

function nameOf(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}

/** What a source gave so far: answers, oldest first, and entries of evidence, too. */
export interface Given {
  readonly answers: ReadonlyMap<string, readonly Data[]>;
  readonly evidence: ReadonlyMap<string, readonly MergedEvidence[]>;
}

export function givenBy(log: MergeLog, source: Source): Given {
  const answers = new Map<string, Data[]>();
  const evidence = new Map<string, MergedEvidence[]>();
  for (const merge of log) {
    if (!isSameSource(merge, source)) continue;
    for (const [id, { given }] of merge.answers) answers.set(id, [...(answers.get(id) ?? []), given]);
    for (const [id, each] of merge.evidence) evidence.set(id, [...(evidence.get(id) ?? []), each]);
  }
  return { answers, evidence };
}

/** The merge that made an answer what it is. */
export function lastMergeOf(log: MergeLog, input: string): Merge | undefined {
  return log.findLast(({ answers }) => answers.has(input) && answers.get(input)?.kept === undefined);
}

/** One answer of a merge, with where it came from. */
export interface AnswerMerge extends Source, MergedAnswer {
  readonly input: string;
  readonly on: string;
}

/** Every answer that was merged, in order. */
export function answerMerges(log: MergeLog): readonly AnswerMerge[] {
  return log.flatMap(({ answers, evidence: _, ...merge }) =>
    [...answers].map(([input, answer]) => ({ input, ...merge, ...answer })),
  );
}

/** Department and person, in words. */
export function whoIs({ department, person }: Omit<Source, "file">, { owners }: Standard): Worded | undefined {
  if (department === undefined && person === undefined) return undefined;
  const title = department === undefined ? undefined : (owners.get(department) ?? department);
  const in_ = (locale: "zh" | "en", gap: string) =>
    [title === undefined ? "" : say(title, locale), person ?? ""].filter((each) => each !== "").join(gap);
  return { fact: [department, person].filter(Boolean).join(" "), zh: in_("zh", " "), en: in_("en", ", ") };
}

export function mergeOf({ answers = {}, evidence = {}, ...merge }: MergeText): Merge {
  return {
    ...merge,
    answers: new Map(Object.entries(answers) as unknown as [string, MergedAnswer][]),
    evidence: new Map(Object.entries(evidence) as unknown as [string, MergedEvidence][]),
  };
}

/** The log with more merges at its end; without a text it begins. */
export function addMerges(text: string | undefined, merges: readonly Merge[]): string {
  const log = new EditableDocument(text ?? newDocument({ citymark: "merges/1", merges: [] }));
  const entries = merges.map(({ on, file, department, person, answers, evidence }) =>
    defined({
      on,
      file,
      department,
      person,
      answers: answers.size > 0 ? Object.fromEntries(answers) : undefined,
      evidence: evidence.size > 0 ? Object.fromEntries(evidence) : undefined,
    }),
  );
  log.append("merges", entries, [], ["answers", "evidence"]);
  return log.toString();
}
