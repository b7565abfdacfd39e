/** A document as one self-contained page: it opens without a network, and runs no script but the one of `templates/page.ts`. */

import { documentLabels } from "../../catalogue/document-labels.ts";
import type { Document } from "../../document/document.ts";
import { speak } from "../../model/index.ts";
import { embedded } from "../../verify/index.ts";
import { languageTags } from "../language.ts";
import { patterns } from "../svg/index.ts";
import { pageChapter, pageChapters } from "./blocks.ts";
import { running } from "./running.ts";
import { templates } from "./templates.gen.js";

export function html(document: Document): string {
  const { locale, title, stamps, head, summary, chapters, results, shape } = document;
  const words = speak(documentLabels, locale);
  return templates.document({
    language: languageTags[locale],
    words,
    title,
    shape,
    longWords: longWord.test(JSON.stringify([summary, chapters])),
    stamps,
    head,
    summary: pageChapter(summary),
    chapters: pageChapters(chapters),
    embedded: embedded(results),
    patterns: { svg: patterns() },
    running: running({ title, stamps, words }),
  });
}

/** Longer than any column, so that tables must break it. */
const longWord = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{60,}/u;
