/**
 * Answers of several files merged by question. Equal answers are one answer, however they are written; what only one side has
 * changed since its last merge is taken from it; of other answers that differ none is chosen unless a file was named. Nothing that
 * only one file says is lost.
 */
import type { Data } from "../../intake/index.ts";
import { type Diagnostic, diagnose, type Standard } from "../../model/index.ts";
import { formRules as rules } from "../../validate/index.ts";
import { EvidenceCollector } from "./collect-evidence.ts";
import {
  type AnswerPart,
  answersOf,
  coreOf,
  givenEarlier,
  type Held,
  isEmpty,
  isSame,
  longAnswer,
  sameData,
  shortAnswer,
  withEvidence,
  wordsOf,
} from "./held.ts";
import { type Joined, join } from "./join.ts";
import {
  type Brought,
  type Given,
  givenBy,
  lastMergeOf,
  type MergedAnswer,
  type MergeLog,
  whoIs,
} from "./merge-log.ts";

export interface Collected {
  /** Answers to write, in the long form or as a plain value. */
  readonly answers: ReadonlyMap<string, Data>;
  readonly evidence: ReadonlyMap<string, Data>;
  readonly departments: ReadonlyMap<string, Data>;
  /** How many answers each part gave, and how many of these were new. */
  readonly counts: ReadonlyMap<string, { readonly given: number; readonly written: number }>;
  /** For the log: what each part brought that its source had not brought before. */
  readonly brought: readonly Brought[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `base`: what is there already. `take`: the files that decide where answers differ. `log`: what was merged into the base. */
export function collectAnswers(
  standard: Standard,
  base: AnswerPart | undefined,
  parts: readonly AnswerPart[],
  take: ReadonlySet<string>,
  log: MergeLog = [],
): Collected {
  const collector = new Collector(standard, base, take, log);
  for (const part of parts) collector.add(part);
  return collector;
}

class Collector implements Collected {
  readonly answers = new Map<string, Data>();
  readonly departments = new Map<string, Data>();
  readonly counts = new Map<string, { given: number; written: number }>();
  readonly brought: Brought[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly standard: Standard;
  private readonly base: AnswerPart | undefined;
  private readonly take: ReadonlySet<string>;
  private readonly log: MergeLog;
  private readonly held: Map<string, Held>;
  private readonly register: EvidenceCollector;

  constructor(standard: Standard, base: AnswerPart | undefined, take: ReadonlySet<string>, log: MergeLog) {
    this.standard = standard;
    this.base = base;
    this.take = take;
    this.log = log;
    this.held = new Map(base ? answersOf(base).map((held) => [held.answer.input, held]) : []);
    this.register = new EvidenceCollector(base);
  }

  get evidence(): ReadonlyMap<string, Data> {
    return this.register.evidence;
  }

  add(part: AnswerPart): void {
    const source = { file: part.file, ...part.source };
    const given = givenBy(this.log, source);
    const { renamed, brought: evidence, diagnostics } = this.register.add(part, given);
    this.diagnostics.push(...diagnostics);
    const lastGiven = new Map(
      [...given.answers].flatMap(([id, all]) => (all.at(-1) === undefined ? [] : [[id, all.at(-1) as Data]])),
    );
    const known = givenEarlier(this.standard, part, part.known ?? new Map());
    const last = givenEarlier(this.standard, part, lastGiven);
    const answers = new Map<string, MergedAnswer>();
    const count = { given: 0, written: 0 };
    for (const each of answersOf(part)) {
      count.given += 1;
      const next = withEvidence(each, renamed);
      const { input } = next.answer;
      const merged = this.addAnswer(
        next,
        this.baseOf(next, known.get(input), last.get(input)),
        given.answers.get(input) ?? [],
      );
      if (merged?.isNew) count.written += 1;
      if (merged?.entry) answers.set(input, merged.entry);
    }
    this.counts.set(part.file, count);
    this.findWithdrawn(part, last);
    if (answers.size + evidence.size > 0) this.brought.push({ ...source, answers, evidence });
  }

  /** What the form showed, where that is what is there or what comes back; else what its source said last. */
  private baseOf(next: Held, known: Held | undefined, last: Held | undefined): Held | undefined {
    const before = this.held.get(next.answer.input);
    return known && (isSame(known, next) || (before && isSame(known, before))) ? known : last;
  }

  private addAnswer(
    next: Held,
    last: Held | undefined,
    earlier: Given["answers"] extends ReadonlyMap<string, infer All> ? All : never,
  ) {
    const { input } = next.answer;
    const before = this.held.get(input);
    const joined = before ? this.join(before, next, last, earlier) : undefined;
    if (before && !joined) return undefined;
    const held = joined?.held ?? next;
    const isNew = held !== before;
    if (isNew) {
      this.held.set(input, held);
      this.answers.set(input, shortAnswer(held.data));
      this.addDepartment(held.data["by"]);
    }
    return { isNew, entry: entryOf(next, before, joined, isNew, earlier) };
  }

  /** Both answers as one; `undefined` if they differ and nobody has decided. */
  private join(before: Held, next: Held, last: Held | undefined, earlier: readonly Data[]): Joined | undefined {
    const named = [before, next].filter(({ part }) => this.take.has(part.file));
    const chosen = named.length === 1 ? named[0] : undefined;
    const corrected = earlier.slice(0, -1).map(longAnswer);
    const joined = join({ before, next, last, corrected, chosen });
    for (const clash of joined.clashes) this.conflict(before, next, clash);
    if (joined.verdict === "corrected" || joined.verdict === "outdated")
      this.tellCorrection(joined.verdict, before, next);
    return joined.clashes.length > 0 ? undefined : joined;
  }

  private tellCorrection(verdict: "corrected" | "outdated", before: Held, next: Held): void {
    const { input } = next.answer;
    const where = next.part.document.where(["answers", input]);
    const { on, file } = lastMergeOf(this.log, input) ?? { on: undefined, file: undefined };
    const facts = { id: input, found: wordsOf(next), other: wordsOf(before), on, file };
    this.diagnostics.push(
      verdict === "corrected"
        ? diagnose(rules.corrected, where, facts)
        : diagnose(rules.outdated, where, { ...facts, take: next.part.file }),
    );
  }

  /** Answers that the same source gave before and leaves empty now. */
  private findWithdrawn({ asked, assessment, document, file }: AnswerPart, last: ReadonlyMap<string, Held>): void {
    for (const [id, held] of last) {
      const answer = assessment.answers.get(id);
      if (!asked?.has(id) || answer?.status !== "unanswered" || isEmpty(held)) continue;
      this.diagnostics.push(
        diagnose(rules.withdrawn, { ...document.where(["answers", id]), file }, { id, other: wordsOf(held) }),
      );
    }
  }

  private conflict(before: Held, next: Held, [there, here]: readonly [string, string]): void {
    const id = next.answer.input;
    const [at, where] = [before, next].map(({ part }) => part.document.where(["answers", id]));
    const line = at?.span ? `:${at.span.start.line}` : at?.cell ? `:${at.cell}` : "";
    this.diagnostics.push(
      diagnose(rules.conflict, where ?? { path: [] }, {
        id,
        found: here,
        other: there,
        place: `${before.part.file}${line}`,
        who: whoIs(next.part.source ?? {}, this.standard),
        ...this.originOf(before),
        file: next.part.file,
        "other-file": before.part.file === next.part.file ? undefined : before.part.file,
      }),
    );
  }

  /** Who gave an answer: its own file, or by the log the one that was merged last, unless it has been changed since. */
  private originOf({ part, answer, data }: Held) {
    const last = part === this.base ? lastMergeOf(this.log, answer.input) : undefined;
    const given = last?.answers.get(answer.input)?.given ?? null;
    const merge = sameData(coreOf({ data: longAnswer(given) }), coreOf({ data })) ? last : undefined;
    return {
      "other-who": whoIs(merge ?? part.source ?? {}, this.standard),
      from: merge?.file,
      on: merge?.on,
    };
  }

  private addDepartment(by: Data | undefined): void {
    const title = typeof by === "string" ? this.standard.owners.get(by) : undefined;
    if (typeof by !== "string" || title === undefined || this.base?.assessment.departments.has(by)) return;
    this.departments.set(by, { name: typeof title === "string" ? title : { ...title } });
  }
}

/** Nothing where its source gave the same before and it changes nothing. */
function entryOf(
  next: Held,
  before: Held | undefined,
  joined: Joined | undefined,
  isNew: boolean,
  earlier: readonly Data[],
): MergedAnswer | undefined {
  const given = shortAnswer(next.data);
  if (!isNew && earlier.some((each) => sameData(each, given))) return undefined;
  if (!before || !joined || isEmpty(before)) return { given };
  if (joined.winner === next) return { given, before: shortAnswer(before.data) };
  return joined.verdict === "same" ? { given } : { given, kept: shortAnswer(before.data) };
}
