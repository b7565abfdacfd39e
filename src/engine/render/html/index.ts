/** A document as one self-contained page: it opens without a network and runs no script. */

import { documentLabels } from "../../catalogue/document-labels.ts";
import { speak } from "../../catalogue/said.ts";
import type { Document } from "../../document/document.ts";
import { embedded } from "../../verify/index.ts";
import { languageTags } from "../language.ts";
import { patterns } from "../svg/index.ts";
import { pageChapter, pageChapters } from "./blocks.ts";
import { running } from "./running.ts";
import { templates } from "./templates.gen.js";

export function html({ locale, title, stamps, head, summary, chapters, results }: Document): string {
  const words = speak(documentLabels, locale);
  return templates.document({
    language: languageTags[locale],
    words,
    title,
    stamps,
    head,
    summary: pageChapter(summary),
    chapters: pageChapters(chapters),
    embedded: embedded(results),
    patterns: { svg: patterns() },
    running: running({ title, stamps, words }),
  });
}
