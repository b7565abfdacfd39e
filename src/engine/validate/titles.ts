/** Entries found by the title under which people know them. */
import type { Text } from "../model/index.ts";

/** The one entry that has this title in any language; letter case, width and blanks around it do not matter. */
export function titled(written: string, entries: Iterable<readonly [string, Text]>): string | undefined {
  const word = plainTitle(written);
  const found = [...entries].filter(([, title]) => titlesOf(title).some((each) => plainTitle(each) === word));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** The one entry of whose title this may be the short form, as 卫健委 is of 市卫生健康委. */
export function shortened(written: string, entries: Iterable<readonly [string, Text]>): string | undefined {
  const found = [...entries].filter(([, title]) => titlesOf(title).some((each) => isShortOf(written, each)));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

export function plainTitle(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function titlesOf(title: Text): readonly string[] {
  return typeof title === "string" ? [title] : Object.values(title);
}

function isShortOf(written: string, title: string): boolean {
  const short = [...written.trim()];
  if (short.length < 2) return false;
  let from = 0;
  return short.every((character) => {
    from = title.indexOf(character, from) + 1;
    return from > 0;
  });
}
