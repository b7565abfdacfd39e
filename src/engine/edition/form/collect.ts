/**
 * Answers of several files merged by question. Equal answers are one answer, however they are written; of different ones
 * none is chosen unless a file was named. Nothing that only one file says is lost.
 */
import { type Data, isObject, type SourceDocument } from "../../intake/index.ts";
import {
  type Answer,
  type Assessment,
  type Diagnostic,
  defined,
  diagnose,
  type Evidence,
  type Standard,
  say,
  type Text,
} from "../../model/index.ts";
import { formRules as rules, sameValue } from "../../validate/index.ts";

/** A file with answers: the assessment so far, a filled form, or another part. */
export interface AnswerPart {
  readonly file: string;
  readonly document: SourceDocument;
  readonly assessment: Assessment;
}

export interface Collected {
  /** Answers to write, in the long form or as a plain value. */
  readonly answers: ReadonlyMap<string, Data>;
  readonly evidence: ReadonlyMap<string, Data>;
  readonly departments: ReadonlyMap<string, Data>;
  /** How many answers each part gave, and how many of these were new. */
  readonly counts: ReadonlyMap<string, { readonly given: number; readonly written: number }>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `base`: what is there already. `take`: the files that decide where answers differ. */
export function collectAnswers(
  standard: Standard,
  base: AnswerPart | undefined,
  parts: readonly AnswerPart[],
  take: ReadonlySet<string>,
): Collected {
  const collector = new Collector(standard, base, take);
  for (const part of parts) collector.add(part);
  return collector;
}

interface Held {
  readonly answer: Answer;
  readonly data: Readonly<Record<string, Data>>;
  readonly part: AnswerPart;
}

/** The keys of an answer that say what it is; the others are added to it. */
const core = ["value", "file", "missing", "not-applicable"] as const;

class Collector implements Collected {
  readonly answers = new Map<string, Data>();
  readonly evidence = new Map<string, Data>();
  readonly departments = new Map<string, Data>();
  readonly counts = new Map<string, { given: number; written: number }>();
  readonly diagnostics: Diagnostic[] = [];
  private readonly standard: Standard;
  private readonly take: ReadonlySet<string>;
  private readonly held = new Map<string, Held>();
  private readonly known: Map<string, Evidence>;
  private readonly knownDepartments: ReadonlySet<string>;

  constructor(standard: Standard, base: AnswerPart | undefined, take: ReadonlySet<string>) {
    this.standard = standard;
    this.take = take;
    this.known = new Map(base?.assessment.evidence);
    this.knownDepartments = new Set(base?.assessment.departments.keys());
    if (base) for (const held of answersOf(base)) this.held.set(held.answer.input, held);
  }

  add(part: AnswerPart): void {
    const renamed = this.addEvidence(part);
    const count = { given: 0, written: 0 };
    this.counts.set(part.file, count);
    for (const each of answersOf(part)) {
      count.given += 1;
      if (this.addAnswer(withEvidence(each, renamed))) count.written += 1;
    }
  }

  private addAnswer(next: Held): boolean {
    const { input } = next.answer;
    const before = this.held.get(input);
    const joined = before ? this.join(before, next) : next;
    if (!joined || joined === before) return false;
    this.held.set(input, joined);
    this.answers.set(input, shortAnswer(joined.data));
    this.addDepartment(joined.data["by"]);
    return true;
  }

  /** Both answers as one; `undefined` if they differ and nobody has decided. */
  private join(before: Held, next: Held): Held | undefined {
    const winner = this.winner(before, next);
    const note = this.joinNote(before, next);
    if (!winner || note === "conflict") return undefined;
    const other = winner === before ? next : before;
    const evidence = [...new Set([...before.answer.evidence, ...next.answer.evidence])];
    const by = winner.data["by"] ?? (winner === before || isEmpty(before.answer) ? other.data["by"] : undefined);
    const own = core.flatMap((key): [string, Data][] => {
      const each = winner.data[key];
      return each === undefined ? [] : [[key, each]];
    });
    const more = defined({ by, evidence: evidence.length > 0 ? evidence : undefined, note });
    const data: Readonly<Record<string, Data>> = { ...Object.fromEntries(own), ...more };
    const same = JSON.stringify(sorted(data)) === JSON.stringify(sorted(before.data));
    return same ? before : { ...winner, answer: { ...winner.answer, evidence }, data };
  }

  private winner(before: Held, next: Held): Held | undefined {
    if (isEmpty(before.answer)) return next;
    return isEmpty(next.answer) || sameAnswer(before.answer, next.answer) ? before : this.decided(before, next);
  }

  private decided(before: Held, next: Held): Held | undefined {
    const chosen = [before, next].filter(({ part }) => this.take.has(part.file));
    if (chosen.length === 1) return chosen[0];
    this.conflict(before, next, words(before), words(next));
    return undefined;
  }

  private joinNote(before: Held, next: Held): Data | undefined | "conflict" {
    const [one, other] = [before.data["note"], next.data["note"]];
    if (one === undefined || other === undefined) return one ?? other;
    if (sameText(before.answer.note, next.answer.note)) return one;
    const chosen = [before, next].filter(({ part }) => this.take.has(part.file));
    if (chosen.length === 1) return chosen[0]?.data["note"];
    this.conflict(before, next, said(before.answer.note), said(next.answer.note));
    return "conflict";
  }

  private conflict(before: Held, next: Held, one: string, other: string): void {
    const id = next.answer.input;
    const [there, here] = [before, next].map(({ part }) => part.document.where(["answers", id]));
    const line = there?.span ? `:${there.span.start.line}` : there?.cell ? `:${there.cell}` : "";
    this.diagnostics.push(
      diagnose(rules.conflict, here ?? { path: [] }, {
        id,
        found: other,
        other: one,
        place: `${before.part.file}${line}`,
        file: next.part.file,
        "other-file": before.part.file === next.part.file ? undefined : before.part.file,
      }),
    );
  }

  /** Adds evidence; what has the number of other evidence gets another. Returns the new numbers. */
  private addEvidence({ assessment, document, file }: AnswerPart): ReadonlyMap<string, string> {
    const renamed = new Map<string, string>();
    const all = isObject(document.data) ? document.data["evidence"] : undefined;
    for (const [id, entry] of assessment.evidence) {
      const data = isObject(all) ? all[id] : undefined;
      if (data === undefined) continue;
      const own = [id, ...Array.from({ length: 999 }, (_, i) => `${id}-${i + 2}`)].find((name) => {
        const known = this.known.get(name);
        return !known || sameEvidence(known, entry);
      });
      if (own === undefined) throw new Error(`no free number for ${id} of ${file}`);
      if (own !== id) {
        renamed.set(id, own);
        this.diagnostics.push(diagnose(rules.renamedEvidence, document.where(["evidence", id]), { id, to: own }));
      }
      if (this.known.has(own)) continue;
      this.known.set(own, entry);
      this.evidence.set(own, data);
    }
    return renamed;
  }

  private addDepartment(by: Data | undefined): void {
    const title = typeof by === "string" ? this.standard.owners.get(by) : undefined;
    if (typeof by !== "string" || title === undefined || this.knownDepartments.has(by)) return;
    this.departments.set(by, { name: typeof title === "string" ? title : { ...title } });
  }
}

/** Every question on which a part says anything. */
function answersOf(part: AnswerPart): readonly Held[] {
  const written = isObject(part.document.data) ? part.document.data["answers"] : undefined;
  if (!isObject(written)) return [];
  return [...part.assessment.answers.values()].flatMap((answer) => {
    const data = written[answer.input];
    if (data === undefined || data === null) return [];
    return [{ answer, data: isObject(data) ? data : { value: data }, part }];
  });
}

function withEvidence(held: Held, renamed: ReadonlyMap<string, string>): Held {
  const { answer, data } = held;
  if (!answer.evidence.some((id) => renamed.has(id))) return held;
  const evidence = answer.evidence.map((id) => renamed.get(id) ?? id);
  return { ...held, answer: { ...answer, evidence }, data: { ...data, evidence } };
}

const isEmpty = ({ status }: Answer): boolean => status === "unanswered";

function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.status !== b.status) return false;
  if (a.value && b.value) return sameValue(a.value, b.value);
  if (a.status === "error") return a.written === b.written;
  return sameText(a.reason, b.reason) && a.expected === b.expected;
}

/** Words in two languages are the same as these words in one of them. */
function sameText(a: Text | undefined, b: Text | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const words = (text: Text) =>
    (typeof text === "string" ? [text] : [text.zh, text.en]).filter((each) => each !== undefined);
  return words(a).some((each) => words(b).some((other) => other.trim() === each.trim()));
}

function sameEvidence(a: Evidence, b: Evidence): boolean {
  return sameText(a.title, b.title) && a.file === b.file && a.url === b.url;
}

/** An answer in one line, for a message. */
function words({ answer, data }: Held): string {
  if (answer.written !== undefined) return answer.written;
  if (answer.reason !== undefined) return said(answer.reason);
  const value = data["value"] ?? data["file"];
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

const said = (text: Text | undefined): string => (text === undefined ? "" : say(text, "zh"));

/** `905 万` instead of `{ value: 905 万 }`; nothing for an entry without keys. */
export function shortAnswer(data: Readonly<Record<string, Data>>): Data {
  const keys = Object.keys(data);
  if (keys.length === 0) return null;
  return keys.length === 1 && keys[0] === "value" ? (data["value"] ?? null) : { ...data };
}

function sorted(data: Readonly<Record<string, Data>>): unknown {
  return Object.keys(data)
    .sort()
    .map((key) => [key, data[key]]);
}
