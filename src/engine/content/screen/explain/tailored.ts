/** What a tailored standard has otherwise of one part, and why. */
import { tailoringLabels } from "../../../catalogue/tailoring-labels.ts";
import { type Block, list } from "../../../document/blocks.ts";
import { speak } from "../../../model/index.ts";
import type { Subject } from "../../shared/subject.ts";
import { tailoredIn } from "../../shared/tailoring.ts";
import { section } from "../shared/blocks.ts";

export function tailored({ standard, locale }: Subject, id: string): readonly Block[] {
  const sentences = tailoredIn(standard, id, locale);
  return section(speak(tailoringLabels, locale).changes, sentences.length === 0 ? [] : [list(sentences)]);
}
