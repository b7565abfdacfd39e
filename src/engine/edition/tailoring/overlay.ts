/** A document of the base with some of its parts replaced by those of a tailoring: each part keeps the place where it was written. */
import { type Data, isObject, partAt, type SourceDocument } from "../../intake/index.ts";
import type { Path } from "../../model/index.ts";

type Entries = Record<string, Data>;

export class Overlay {
  private readonly base: SourceDocument;
  private readonly tailoring: SourceDocument;
  private readonly data: Data;
  /** Where in the tailoring what stands at a path was written. */
  private readonly origins = new Map<string, Path>();

  constructor(base: SourceDocument, tailoring: SourceDocument) {
    this.base = base;
    this.tailoring = tailoring;
    this.data = copied(base.data);
  }

  at(path: Path): Data | undefined {
    return partAt(this.data, path);
  }

  /** `origin`: where the tailoring says so. Maps on the way that are not there yet are made. */
  set(path: Path, value: Data, origin: Path): void {
    const [last, ...above] = [...path].reverse();
    const parent = above.reverse().reduce<Data>((here, step) => {
      const entries = here as Entries;
      entries[step] ??= {};
      return entries[step];
    }, this.data);
    if (last === undefined || typeof parent !== "object" || parent === null) return;
    (parent as Entries)[last] = value;
    this.origins.set(keyOf(path), origin);
  }

  remove(path: Path): void {
    const parent = this.at(path.slice(0, -1));
    if (isObject(parent)) delete (parent as Entries)[String(path.at(-1))];
  }

  document(): SourceDocument {
    return {
      file: this.base.file,
      data: this.data,
      where: (path, what, within) => {
        for (let length = path.length; length > 0; length -= 1) {
          const origin = this.origins.get(keyOf(path.slice(0, length)));
          if (origin) return this.tailoring.where([...origin, ...path.slice(length)], what, within);
        }
        return this.base.where(path, what, within);
      },
    };
  }
}

const keyOf = (path: Path): string => JSON.stringify(path);

function copied(data: Data): Data {
  if (Array.isArray(data)) return data.map(copied);
  if (!isObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copied(value)]));
}
