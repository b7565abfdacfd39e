/**
 * base ──changes──▶ added ──identity──▶ the documents of a complete standard, and what differs
 *
 * The documents are then checked and built as those of any standard.
 */
import { type Data, isObject, partAt, type SourceDocument } from "../../intake/index.ts";
import type { Path, TailoredChange, TailoringKind, Text } from "../../model/index.ts";
import type { TailoredPartText, TailoringAllowedText, TailoringDocument } from "../../schema/types.gen.ts";
import { expanded, nearest, type Report, tailoringRules as rules } from "../../validate/index.ts";
import { inWords } from "./in-words.ts";
import { Overlay } from "./overlay.ts";
import { type Place, placesIn } from "./places.ts";

export interface TailoringSources {
  readonly document: SourceDocument;
  readonly text: TailoringDocument;
  /** The reference of the base, what it allows, and its documents: `standard`, and each dimension by its id. */
  readonly base: string;
  readonly allowed: TailoringAllowedText | undefined;
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

export interface Tailored {
  readonly standard: SourceDocument;
  readonly dimensions: ReadonlyMap<string, SourceDocument>;
  readonly changes: readonly TailoredChange[];
}

export function applyTailoring(sources: TailoringSources, report: Report): Tailored {
  const tailor = new Tailor(sources, report);
  for (const [id, change] of Object.entries(sources.text.changes ?? {})) tailor.change(id, change);
  tailor.add();
  tailor.identify();
  return tailor.tailored();
}

/** What belongs to the edition itself, and is not taken over from the base. */
const identity = ["id", "edition", "version", "title", "about", "issuer", "status", "released", "licence"] as const;
const ofTheBase = ["effective", "tailoring"] as const;

/** What a question has, and a formula in its place has not. */
const ofQuestions = [
  ...(["question", "minimum", "maximum", "at-least", "at-most", "owner", "evidence", "claim", "restricted"] as const),
];

class Tailor {
  private readonly sources: TailoringSources;
  private readonly report: Report;
  private readonly places: ReadonlyMap<string, Place>;
  private readonly overlays: ReadonlyMap<string, Overlay>;
  private readonly changes: TailoredChange[] = [];

  constructor(sources: TailoringSources, report: Report) {
    this.sources = sources;
    this.report = report;
    const whole = new Map(
      [...sources.documents].map(([name, each]) => [name, name === "standard" ? each : expanded(each)]),
    );
    this.places = placesIn(whole);
    this.overlays = new Map([...whole].map(([name, each]) => [name, new Overlay(each, sources.document)]));
    // They were written out, and say nothing of what is added.
    for (const [name, overlay] of this.overlays)
      if (name !== "standard")
        for (const key of ["defaults", ...(isObject(overlay.at(["weights"])) ? ["weights"] : [])])
          overlay.remove([key]);
  }

  change(id: string, change: TailoredPartText): void {
    const place = this.places.get(id);
    const path = ["changes", id];
    if (!place) {
      const facts = { base: this.sources.base, id, nearest: nearest(id, this.places.keys()) };
      return this.report(rules.unknownPart, { document: "tailoring", path, key: true }, facts);
    }
    const { because: _, source: __, drop, ...keys } = change;
    if (drop === "true") return this.drop(id, place);
    if (keys.value !== undefined) this.asFormula(place);
    for (const key of Object.keys(keys) as (keyof typeof keys)[]) {
      if (key === "score") this.score(id, place);
      else if (key === "weight") this.weigh(id, place);
      else this.set(id, place, key);
    }
  }

  private drop(id: string, place: Place): void {
    const path = ["changes", id, "drop"];
    if (place.kind === "dimension") return this.refuse(id, path);
    if (!this.allows("drop", id, path)) return;
    this.overlays.get(place.document)?.remove(place.path);
    this.note(id, "drop", {});
  }

  private weigh(id: string, place: Place): void {
    const path = ["changes", id, "weight"];
    const { weight } = place;
    const overlay = weight && this.overlays.get(weight.document);
    if (!weight || !overlay) return this.refuse(id, path);
    const before = overlay.at(weight.path);
    const unknown = before === undefined && (overlay.at(weight.unknown) === "unknown" || !this.isScored(place));
    if (overlay.at(weight.unknown) === "unknown") overlay.remove(weight.unknown);
    this.put(id, unknown ? "complete" : "weight", weight, path, "weight");
  }

  /** Each value of a score is a change of its own; keys of another kind would make it another score. */
  private score(id: string, place: Place): void {
    const path = ["changes", id, "score"];
    if (place.kind !== "indicator") return this.refuse(id, path);
    const overlay = this.overlays.get(place.document);
    const at = [...place.path, "score"];
    const before = overlay?.at(at);
    const written = this.written(path);
    for (const key of isObject(written) ? Object.keys(written) : []) {
      const own = [...path, key];
      if (before !== undefined && partAt(before, [key]) === undefined) this.refuse(id, own);
      else {
        const kind = before === undefined ? "complete" : "score";
        this.put(id, kind, { document: place.document, path: [...at, key] }, own, "score");
      }
    }
  }

  /** Only what the base does not score can be measured otherwise. */
  private asFormula(place: Place): void {
    if (place.kind !== "indicator" || this.isScored(place)) return;
    for (const key of ofQuestions) this.overlays.get(place.document)?.remove([...place.path, key]);
  }

  private set(id: string, place: Place, key: string): void {
    const path = ["changes", id, key];
    const isWords = ["title", "question", "note"].includes(key);
    const has = this.overlays.get(place.document)?.at([...place.path, key]) !== undefined;
    const fits = isWords ? has || (key === "note" && place.kind === "indicator") : !this.isScored(place);
    if (!fits || (!isWords && place.kind !== "indicator")) return this.refuse(id, path);
    this.put(id, isWords ? "words" : "complete", { ...place, path: [...place.path, key] }, path, "value");
  }

  add(): void {
    for (const [id, text] of Object.entries(this.sources.text.added ?? {}))
      if (!this.isTaken(id, ["added", id])) this.addTo(text.in, id, text.because as Text);
    for (const key of ["sources", "inputs"] as const)
      for (const id of Object.keys(this.sources.text[key] ?? {}))
        if (!this.isTaken(id, [key, id])) this.copy([key, id]);
  }

  private addTo(parent: string, id: string, because: Text): void {
    const place = this.places.get(parent);
    const path = ["added", id];
    if (place?.kind !== "dimension" && place?.kind !== "group") {
      const facts = { base: this.sources.base, id: parent, nearest: nearest(parent, this.places.keys()) };
      return this.report(rules.unknownPart, { document: "tailoring", path: [...path, "in"] }, facts);
    }
    if (!this.allows("add", parent, path)) return;
    const indicator = [...path, "indicator"];
    const value = this.written(indicator) ?? {};
    this.overlays.get(place.document)?.set([...place.path, "indicators", id], value, indicator);
    this.changes.push({ id, kind: "add", because });
  }

  identify(): void {
    for (const key of [...identity, ...ofTheBase]) this.overlays.get("standard")?.remove([key]);
    this.overlays.get("standard")?.remove(["replaces", "notes"]);
    for (const key of identity) this.copy([key]);
  }

  tailored(): Tailored {
    const documents = [...this.overlays].map(([name, overlay]) => [name, overlay.document()] as const);
    return {
      standard: this.overlays.get("standard")?.document() ?? this.sources.document,
      dimensions: new Map(documents.filter(([name]) => name !== "standard")),
      changes: this.changes,
    };
  }

  /** Of the tailoring into the same place of the standard. */
  private copy(path: Path): void {
    const value = this.written(path);
    if (value !== undefined && value !== null) this.overlays.get("standard")?.set(path, value, path);
  }

  private put(
    id: string,
    kind: TailoringKind,
    { document, path: at }: Pick<Place, "document" | "path">,
    path: Path,
    of: "weight" | "score" | "value",
  ): void {
    const overlay = this.overlays.get(document);
    const after = this.written(path);
    if (!overlay || after === undefined || !this.allows(kind, id, path)) return;
    const [key] = [...path].reverse();
    const before = overlay.at(at);
    if (JSON.stringify(before) === JSON.stringify(after)) {
      const facts = { id, key: String(key), base: this.sources.base };
      return this.report(rules.unchanged, { document: "tailoring", path }, facts);
    }
    overlay.set(at, after, path);
    this.note(id, kind, { key: String(key), before, after });
    if (kind !== "words") this.cite(id, of);
  }

  private note(
    id: string,
    kind: TailoringKind,
    { key, before, after }: { readonly key?: string; readonly before?: Data | undefined; readonly after?: Data },
  ): void {
    this.changes.push({
      id,
      kind,
      ...(key === undefined ? {} : { key }),
      ...(before === undefined ? {} : { before: inWords(before) }),
      ...(after === undefined ? {} : { after: inWords(after) }),
      because: this.written(["changes", id, "because"]) as Text,
    });
  }

  /** The source of what was changed stands beside those of the base; it takes the place of one for the same. */
  private cite(id: string, of: "weight" | "score" | "value"): void {
    const place = this.places.get(id);
    const overlay = place && this.overlays.get(place.document);
    if (!place || !overlay) return;
    const at = [...place.path, "source"];
    const own = overlay.at(at);
    const all: readonly Data[] = Array.isArray(own) ? own : own === undefined ? [] : [own];
    const kept = all.filter((each) => partAt(each, ["of"]) !== of);
    const { source, because } = this.sources.text.changes?.[id] ?? {};
    const citation = { basis: "ours", note: because, ...source, of } as unknown as Data;
    overlay.set(at, [...kept, citation], ["changes", id, source === undefined ? "because" : "source"]);
  }

  private isScored({ kind, document, path }: Place): boolean {
    return kind === "indicator" && partAt(this.sources.documents.get(document)?.data, [...path, "score"]) !== undefined;
  }

  private written(path: Path): Data | undefined {
    return partAt(this.sources.document.data, path);
  }

  private refuse(id: string, path: Path): void {
    this.report(rules.notOpen, { document: "tailoring", path, key: true }, { id, key: String(path.at(-1)) });
  }

  private isTaken(id: string, path: Path): boolean {
    const taken = this.places.has(id) || this.overlays.get("standard")?.at(["sources", id]) !== undefined;
    if (taken) this.report(rules.idTaken, { document: "tailoring", path, key: true }, { id, base: this.sources.base });
    return taken;
  }

  private allows(kind: TailoringKind, id: string, path: Path): boolean {
    const { allowed, base } = this.sources;
    const isAllowed = (allowed?.allows?.includes(kind) ?? true) && !(allowed?.except?.includes(id) ?? false);
    if (!isAllowed) {
      const facts = { base, id, what: kindWords[kind], allowed: allowed?.allows?.join(", ") };
      this.report(rules.notAllowed, { document: "tailoring", path, key: true }, facts);
    }
    return isAllowed;
  }
}

const kindWords = {
  weight: { fact: "weight", zh: "权重", en: "the weight" },
  score: { fact: "score", zh: "计分数值", en: "the values of the score" },
  words: { fact: "words", zh: "文字", en: "the words" },
  drop: { fact: "drop", zh: "删去", en: "to drop" },
  add: { fact: "add", zh: "下新增指标", en: "to add an indicator to" },
  complete: { fact: "complete", zh: "补全", en: "to complete" },
} as const;
