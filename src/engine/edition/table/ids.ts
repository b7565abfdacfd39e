/** Ids made from titles: the first words of an English one, else the printed code. None is given twice. */
import { reservedNames } from "../../formula/index.ts";

const mostWords = 5;
const empty: ReadonlySet<string> = new Set([
  "a",
  "an",
  "and",
  "at",
  "by",
  "for",
  "in",
  "of",
  "on",
  "per",
  "the",
  "to",
  "with",
]);

export class NewIds {
  private readonly taken = new Set<string>([...reservedNames, "grade", "constructor", "prototype"]);

  take(id: string): void {
    this.taken.add(id);
  }

  /** `otherwise`: where the title has no Latin letters. */
  from(title: string, otherwise: string): string {
    const words = wordsOf(title).filter((word) => !empty.has(word));
    const base = idOf(words.slice(0, mostWords)) || idOf(wordsOf(otherwise)) || "part";
    const id = this.taken.has(base) ? this.free(base) : base;
    this.taken.add(id);
    return id;
  }

  private free(base: string): string {
    for (let i = 2; ; i += 1) if (!this.taken.has(`${base}-${i}`)) return `${base}-${i}`;
  }
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/[’']/g, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** An id begins with a letter. */
function idOf(words: readonly string[]): string {
  const id = words.join("-").slice(0, 60).replace(/-$/, "");
  return id === "" || /^[a-z]/.test(id) ? id : `n-${id}`;
}
