/** The known word that is nearest to a misspelt one, if any is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const plainWord = word.normalize("NFKC").toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const each of known) {
    if (Math.abs(each.length - plainWord.length) >= least) continue;
    const far = distance(plainWord, each, least);
    // Two words without a letter in common are not near, however short.
    if (far < least && far < Math.max(each.length, plainWord.length)) {
      least = far;
      best = each;
    }
  }
  return best;
}

/** How many letters must be added, dropped, changed or swapped; at least `limit` where it is no fewer. */
function distance(a: string, b: string, limit: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, before, last);
    if (Math.min(...row) >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit;
}

/** From the first i letters of one word to the first 0, 1, 2 … of the other, given the two rows before. */
function nextRow(a: string, b: string, i: number, before: readonly number[], last: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const cost = a[i - 1] === b[j - 1] ? 0 : 1;
    const changed = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(swapped ? Math.min(changed, (before[j - 2] ?? 0) + 1) : changed);
  }
  return row;
}

/** The first character of a name that looks like another one or like nothing, as U+00A0. */
export function strangeCharacter(word: string): string | undefined {
  const found = /[^\u0020-\u007e\u4e00-\u9fff]/u.exec(word)?.[0];
  return found && `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
