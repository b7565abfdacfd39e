/**
 * What changed between two editions of a standard, read from both as they are written: questions, units, weights, goalposts, formulas,
 * gates. Layout, comments, order and ways to write a number change nothing. What became of an id the later edition says in `replaces`;
 * of the rest, new parts that are like old ones are found.
 */
import type { Replaces, Text } from "../../model/index.ts";
import { type Aspect, aspectOf } from "./aspects.ts";
import { likeness } from "./likeness.ts";
import { type Edition, type EditionPart, partsOf, type WrittenPart } from "./written.ts";

export type { Aspect } from "./aspects.ts";
export type { Edition, EditionPart } from "./written.ts";

export interface EditionDetail {
  readonly aspect: Aspect;
  /** Where it is written within the part: `score.best`. */
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * `reused`: the id stands for another thing than before, so that old answers would be taken for new ones; `redefined`: it does,
 * and the edition says so; `converted`: answered from the earlier answers.
 */
export interface EditionChange {
  readonly kind: "reused" | "removed" | "added" | "redefined" | "converted" | "renamed" | "changed";
  readonly part: EditionPart;
  readonly id: string;
  /** The id before it was renamed or converted. */
  readonly before?: string;
  readonly title: Text;
  /** What it was called before, where that was another thing. */
  readonly was?: Text;
  /** Why it ended or stands for another thing, as the edition says. */
  readonly reason?: Text;
  readonly details: readonly EditionDetail[];
}

export interface EditionDiff {
  readonly from: string;
  readonly to: string;
  /** Whether scores of both may be compared: nothing that moves a number differs. */
  readonly comparable: boolean;
  readonly changes: readonly EditionChange[];
}

export function diffEditions(from: Edition, to: Edition): EditionDiff {
  const [before, after] = [partsOf(from), partsOf(to)];
  const { replaces } = to.value;
  const declared = replaces?.standard === from.value.reference ? replaces.successors : new Map();
  const matched = new Matching(before, after, declared).matches();
  const renames = new Map([...matched].flatMap(([part, { old }]) => (old.id === part.id ? [] : [[old.id, part.id]])));
  const kept = new Set([...matched.values()].map(({ old }) => old));
  const changes: EditionChange[] = [];
  for (const part of before.values()) if (!kept.has(part)) changes.push(removed(part, declared.get(part.id)));
  for (const part of after.values()) {
    const match = matched.get(part);
    if (!match) changes.push({ kind: "added", ...named(part), details: [] });
    else changes.push(...compared(renamedIn(match.old, renames), part, declared.get(match.old.id)));
  }
  return {
    from: from.value.reference,
    to: to.value.reference,
    comparable: from.value.digests.scoring === to.value.digests.scoring,
    changes: changes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  };
}

const order: readonly EditionChange["kind"][] = [
  "reused",
  "removed",
  "added",
  "redefined",
  "converted",
  "renamed",
  "changed",
];

type Successors = Replaces["successors"];
type Declared = ReturnType<Successors["get"]>;
type Parts = ReadonlyMap<string, WrittenPart>;

interface Match {
  readonly old: WrittenPart;
}

/** Which part of the earlier edition each part of the later one goes back to. */
class Matching {
  private readonly before: Parts;
  private readonly after: Parts;
  private readonly successors: Successors;
  private readonly found = new Map<WrittenPart, Match>();
  private readonly taken = new Set<WrittenPart>();

  constructor(before: Parts, after: Parts, successors: Successors) {
    this.before = before;
    this.after = after;
    this.successors = successors;
  }

  matches(): ReadonlyMap<WrittenPart, Match> {
    for (const old of this.before.values()) this.match(this.declared(old), old);
    for (const [key, part] of this.after) this.match(part, this.before.get(key));
    for (const part of this.after.values())
      if (part.part !== "unit" && !this.found.has(part))
        this.match(
          part,
          [...this.before.values()].find((old) => old.part === part.part && this.isFree(old) && isSame(old, part)),
        );
    return this.found;
  }

  /** What a part has become, as the later edition says. */
  private declared({ part, id }: WrittenPart): WrittenPart | undefined {
    const successor = this.successors.get(id);
    return successor && "to" in successor ? this.after.get(`${part} ${successor.to}`) : undefined;
  }

  private isFree(old: WrittenPart): boolean {
    return !this.taken.has(old) && this.successors.get(old.id)?.kind !== "ended" && !this.declared(old);
  }

  private match(part: WrittenPart | undefined, old: WrittenPart | undefined): void {
    if (!part || !old || this.found.has(part) || this.taken.has(old)) return;
    this.found.set(part, { old });
    this.taken.add(old);
  }
}

function named({ part, id, title }: WrittenPart): Pick<EditionChange, "part" | "id" | "title"> {
  return { part, id, title };
}

function removed(part: WrittenPart, declared: Declared): EditionChange {
  const reason = declared && "reason" in declared ? { reason: declared.reason } : {};
  return { kind: "removed", ...named(part), ...reason, details: [] };
}

function compared(old: WrittenPart, part: WrittenPart, declared: Declared): readonly EditionChange[] {
  const details = detailsOf(old, part);
  if (declared?.kind === "converted") {
    const by: EditionDetail = { aspect: "question", key: "by", before: old.id, after: declared.written };
    return [{ kind: "converted", ...named(part), before: old.id, details: [by, ...details] }];
  }
  if (old.id !== part.id) return [{ kind: "renamed", ...named(part), before: old.id, details }];
  const other = { ...named(part), was: old.title, details };
  if (declared?.kind === "other") return [{ kind: "redefined", ...other, reason: declared.reason }];
  if (details.length === 0) return [];
  return isOther(old, part, details) ? [{ kind: "reused", ...other }] : [{ kind: "changed", ...named(part), details }];
}

/** A formula that names what was renamed says the same as before. */
function renamedIn(part: WrittenPart, renames: ReadonlyMap<string, string>): WrittenPart {
  const rename = (text: string) => text.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (id) => renames.get(id) ?? id);
  const texts = [...part.texts].map(([key, { written, normal }]) => {
    const named = ["formula", "condition", "score"].includes(aspectOf(key)) ? rename(normal) : normal;
    return [key, { written, normal: named }] as const;
  });
  return { ...part, texts: new Map(texts) };
}

function detailsOf(old: WrittenPart, part: WrittenPart): readonly EditionDetail[] {
  const keys = [...new Set([...old.texts.keys(), ...part.texts.keys()])];
  return keys.flatMap((key): EditionDetail[] => {
    const [before, after] = [old.texts.get(key), part.texts.get(key)];
    if (before?.normal === after?.normal) return [];
    const [a, b] = [before?.written, after?.written];
    return [
      {
        aspect: aspectOf(key),
        key,
        ...(a === undefined ? {} : { before: a }),
        ...(b === undefined ? {} : { after: b }),
      },
    ];
  });
}

/**
 * Whether an id stands for another thing: neither what it is called nor what it asks or computes is like it was; or what it asks is
 * counted in another kind of unit, so that an old number would be read as a new one.
 */
function isOther(old: WrittenPart, part: WrittenPart, details: readonly EditionDetail[]): boolean {
  if (part.part !== "indicator" && part.part !== "input") return false;
  const asked = old.asks !== undefined && part.asks !== undefined;
  if (asked && old.asks !== part.asks) return true;
  const asks = details.some(({ aspect }) => aspect === "question" || aspect === "formula");
  return asks && likeness(old.title, part.title) < 0.34;
}

/** New parts that are old ones under another id: called alike, or the same in all but words. */
function isSame(old: WrittenPart, part: WrittenPart): boolean {
  if (likeness(old.title, part.title) > 0.9) return true;
  const essence = ({ texts }: WrittenPart) =>
    [...texts].flatMap(([key, { normal }]) =>
      aspectOf(key) === "words" || aspectOf(key) === "place" ? [] : [`${key}=${normal}`],
    );
  const [a, b] = [essence(old), essence(part)];
  return (
    a.length > 1 &&
    a.length === b.length &&
    a.every((each) => b.includes(each)) &&
    likeness(old.title, part.title) > 0.3
  );
}
