/** What is printed in the margin of every page. */
import { cssText } from "./css-text.ts";

interface Paged {
  readonly title: string;
  readonly stamps: readonly { readonly short: string }[];
  readonly words: { readonly page: string; readonly pageOf: string; readonly pageEnd: string };
}

export function running({ title, words, stamps }: Paged) {
  return {
    title: cssText(title),
    stamps: cssText(stamps.map(({ short }) => short).join(" · ")),
    page: cssText(`${words.page} `),
    of: cssText(` ${words.pageOf} `),
    end: cssText(words.pageEnd === "" ? "" : ` ${words.pageEnd}`),
  };
}
