/** The report as Markdown: the same parts in the same order as the page, for mail, wikis and version control. */

import type { View } from "../content/city/view.ts";
import { chapterMarkdown } from "../render/markdown/blocks.ts";
import { chapters } from "./markdown/indicators.ts";
import { claims, elements, findings, gains, gates, missing } from "./markdown/losses.ts";
import { method, provenance } from "./markdown/method.ts";
import { dimensions, head, standouts, summary } from "./markdown/summary.ts";

const sections: readonly ((view: View) => readonly string[])[] = [
  head,
  summary,
  dimensions,
  further,
  standouts,
  gains,
  missing,
  gates,
  elements,
  claims,
  findings,
  chapters,
  method,
  provenance,
];

function further(view: View): readonly string[] {
  return view.further.flatMap(chapterMarkdown);
}

export function markdown(view: View): string {
  const blocks = sections.flatMap((section) => section(view)).filter((block) => block !== "");
  return `${blocks.join("\n\n")}\n`;
}
