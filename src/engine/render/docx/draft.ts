/** A file in the making: what its parts share, and what they leave for one another. Ids are counted, so that they are the same every time. */

import { documentLabels } from "../../catalogue/document-labels.ts";
import type { Document } from "../../document/document.ts";
import type { Drawing } from "../../document/drawing.ts";
import { type Spoken, speak } from "../../model/index.ts";
import type { Render } from "../format.ts";
import { type Inked, ink } from "./ink.ts";

export interface Entry {
  readonly level: 1 | 2;
  readonly number: string;
  readonly text: string;
  readonly bookmark: string;
}

export class Draft {
  readonly document: Document;
  readonly words: Spoken<typeof documentLabels>;
  readonly render: Render | undefined;
  /** For the table of contents. */
  readonly contents: Entry[] = [];
  /** Of pictures, by what is drawn. */
  readonly media = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  private readonly bookmarks: ReadonlyMap<string, string>;
  private readonly counters = { id: 0, heading: 0, table: 0, figure: 0 };
  private readonly numbers = [0, 0, 0];

  constructor(document: Document, render: Render | undefined) {
    this.document = document;
    this.words = speak(documentLabels, document.locale);
    this.render = render;
    const linked = document.chapters.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
    this.bookmarks = new Map(linked.map((id, index) => [id, `part_${index + 1}`]));
  }

  /** For a part of this report that is there; nothing is linked to what is not. */
  bookmark(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.bookmarks.get(id);
  }

  nextId(): number {
    this.counters.id += 1;
    return this.counters.id;
  }

  nextHeading(): string {
    this.counters.heading += 1;
    return `_Toc${String(this.counters.heading).padStart(8, "0")}`;
  }

  nextCaption(kind: "table" | "figure"): number {
    this.counters[kind] += 1;
    return this.counters[kind];
  }

  /** The number that the next heading of this level bears, as the numbering itself counts. */
  nextNumber(level: 1 | 2 | 3): number {
    const number = (this.numbers[level - 1] ?? 0) + 1;
    this.numbers.splice(level - 1, 3, number, ...[0, 0].slice(0, 3 - level));
    return number;
  }

  /** The chapter that is being written. */
  get chapter(): number {
    return this.numbers[0] ?? 0;
  }

  /** The name of a picture's part; the same drawing is kept once. */
  draw(drawing: Drawing, width: number, close: boolean): (Inked & { readonly name: string }) | undefined {
    if (!this.render) return undefined;
    const inked = ink(drawing, width, close);
    const known = this.media.get(inked.svg);
    const name = known?.name ?? `image${this.media.size + 1}.png`;
    if (!known) this.media.set(inked.svg, { name, bytes: this.render(inked.svg) });
    return { ...inked, name };
  }
}
