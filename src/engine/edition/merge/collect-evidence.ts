/** Evidence of several files: what has the number of other evidence gets another, what its source corrects is corrected. */
import { type Data, isObject } from "../../intake/index.ts";
import { type Diagnostic, diagnose, type Evidence } from "../../model/index.ts";
import { formRules as rules } from "../../validate/index.ts";
import { type AnswerPart, sameData, sameText } from "./held.ts";
import type { Given, MergedEvidence } from "./merge-log.ts";

type Entry = Readonly<Record<string, Data>>;

export class EvidenceCollector {
  /** Entries to write. */
  readonly evidence = new Map<string, Data>();
  private readonly known: Map<string, Evidence>;
  private readonly data: Map<string, Entry>;

  constructor(base: AnswerPart | undefined) {
    this.known = new Map(base?.assessment.evidence);
    this.data = new Map(base ? entriesOf(base) : []);
  }

  add(part: AnswerPart, given: Given) {
    const renamed = new Map<string, string>();
    const brought = new Map<string, MergedEvidence>();
    const diagnostics: Diagnostic[] = [];
    const written = entriesOf(part);
    for (const [id, entry] of part.assessment.evidence) {
      const data = written.get(id);
      if (data === undefined) continue;
      const earlier = given.evidence.get(id) ?? [];
      const own = this.corrected(id, data, earlier) ?? this.freeNumber(id, entry);
      if (own !== id) {
        renamed.set(id, own);
        diagnostics.push(diagnose(rules.renamedEvidence, part.document.where(["evidence", id]), { id, to: own }));
      }
      if (!this.known.has(own)) this.write(own, entry, data);
      if (!earlier.some((each) => sameData(each.given, data)))
        brought.set(id, { given: data, ...(own === id ? {} : { as: own }) });
    }
    return { renamed, brought, diagnostics };
  }

  /**
   * The number under which the source has this evidence already. What it has changed is changed there, too, unless it says what it
   * has corrected since; nothing where the same has been changed there otherwise.
   */
  private corrected(id: string, next: Entry, given: readonly MergedEvidence[]): string | undefined {
    const last = given.at(-1);
    const own = last?.as ?? id;
    const [before, known] = [this.data.get(own), this.known.get(own)];
    if (!last || !before || !known || !isObject(last.given)) return undefined;
    if (given.slice(0, -1).some((each) => sameData(each.given, next))) return own;
    const earlier = last.given;
    const changed = Object.entries(next).filter(([key, value]) => !sameData(value, earlier[key]));
    const open = changed.filter(([key, value]) => !sameData(value, before[key]));
    if (open.some(([key]) => !sameData(before[key], earlier[key]))) return undefined;
    if (open.length > 0)
      this.write(own, { ...known, ...Object.fromEntries(open) }, { ...before, ...Object.fromEntries(open) });
    return own;
  }

  private freeNumber(id: string, entry: Evidence): string {
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? id : `${id}-${count}`;
      const known = this.known.get(name);
      if (!known || sameEvidence(known, entry)) return name;
    }
  }

  private write(id: string, entry: Evidence, data: Entry): void {
    this.known.set(id, entry);
    this.data.set(id, data);
    this.evidence.set(id, data);
  }
}

function entriesOf({ document: { data } }: AnswerPart): ReadonlyMap<string, Entry> {
  const all = isObject(data) ? data["evidence"] : undefined;
  if (!isObject(all)) return new Map();
  return new Map(
    Object.entries(all).flatMap(([id, entry]): [string, Entry][] => (isObject(entry) ? [[id, entry]] : [])),
  );
}

function sameEvidence(a: Evidence, b: Evidence): boolean {
  return sameText(a.title, b.title) && a.file === b.file && a.url === b.url;
}
