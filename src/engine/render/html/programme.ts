/** A programme's report as one self-contained page: it opens without a network and runs no script. */

import type { ProgrammeView } from "../../content/programme/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { embedded } from "../../verify/index.ts";
import { patterns } from "../svg/index.ts";
import { pageChapters } from "./blocks.ts";
import { running } from "./running.ts";
import { templates } from "./templates.gen.js";

export function programmeHtml(view: ProgrammeView): string {
  return templates.programme({
    ...view,
    outcome: undefined,
    embedded: embedded(resultsOf(view)),
    chapters: pageChapters(view.chapters),
    patterns: { svg: patterns() },
    running: running(view),
  });
}

function resultsOf({ outcome }: ProgrammeView): readonly ResultDocument[] {
  return outcome.cities.flatMap(({ phases }) =>
    phases.flatMap(({ state }) => (state.status === "scored" ? [state.result] : [])),
  );
}
