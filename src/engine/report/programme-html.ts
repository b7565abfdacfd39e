/** A programme's report as one self-contained page: it opens without a network and runs no script. */
import { patterns } from "./chart/index.ts";
import { pageChapters } from "./document/page.ts";
import type { ProgrammeView } from "./programme/view.ts";
import { templates } from "./templates.gen.js";
import { cssText } from "./view/css-text.ts";

export function programmeHtml(view: ProgrammeView): string {
  const { title, words, stamps } = view;
  return templates.programme({
    ...view,
    records: undefined,
    chapters: pageChapters(view.chapters),
    patterns: { svg: patterns() },
    running: {
      title: cssText(title),
      stamps: cssText(stamps.map(({ short }) => short).join(" · ")),
      page: cssText(`${words.page} `),
      of: cssText(` ${words.pageOf} `),
      end: cssText(words.pageEnd === "" ? "" : ` ${words.pageEnd}`),
    },
  });
}
