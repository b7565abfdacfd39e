/** A city's result as a document: what was found first, how it came about after that, and everything to look up in annexes. */

import { type Chapter, chapter } from "../../../document/blocks.ts";
import type { Document } from "../../../document/document.ts";
import type { Locale, Standard } from "../../../model/index.ts";
import type { ResultDocument } from "../../../schema/types.gen.ts";
import { subject } from "../../shared/subject.ts";
import { type Since, sinceBlocks } from "../change.ts";

import { frame } from "../frame.ts";
import { reviewChapter } from "../review.ts";
import { type Telling, telling } from "../telling.ts";
import { claimsChapter } from "./claims.ts";
import { dimensionsChapter } from "./dimensions.ts";
import { elementsChapter } from "./elements.ts";
import { evidenceAnnex } from "./evidence.ts";
import { findingsAnnex } from "./findings.ts";
import { gainsChapter } from "./gains.ts";
import { gatesChapter } from "./gates.ts";
import { glanceChapter } from "./glance.ts";
import { indicatorAnnex } from "./indicators.ts";
import { methodAnnex } from "./method.ts";
import { missingChapter } from "./missing.ts";
import { provenanceAnnex } from "./provenance.ts";
import { standoutsChapter } from "./standouts.ts";
import { summaryChapter } from "./summary.ts";

export function cityDocument(result: ResultDocument, standard: Standard, locale: Locale, since?: Since): Document {
  const city = telling(subject(result, standard, locale));
  return {
    ...frame(city, city.words.report),
    summary: summaryChapter(city),
    chapters: [
      dimensionsChapter(city),
      ...(result.review ? [reviewChapter(city)] : []),
      ...(since ? [changeChapter(city, since)] : []),
      standoutsChapter(city),
      gainsChapter(city),
      missingChapter(city),
      ...gatesChapter(city),
      ...claimsChapter(city),
      ...elementsChapter(city),
      glanceChapter(city),
      indicatorAnnex(city),
      evidenceAnnex(city),
      methodAnnex(city),
      findingsAnnex(city),
      provenanceAnnex(city),
    ],
    results: [result],
  };
}

function changeChapter(city: Telling, since: Since): Chapter {
  return chapter("change", city.words.whyChanged, sinceBlocks(city, since));
}
