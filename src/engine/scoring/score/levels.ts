import { type Level, readText, type Scoring } from "../../model/index.ts";
import type { RubricKind } from "../score-kind.ts";

interface Levels extends Scoring {
  readonly kind: "levels";
  readonly levels: ReadonlyMap<string, Level>;
}

/** The score of the level reached. */
export const levels: RubricKind<Levels, "levels"> = {
  name: "levels",
  scores: "answer",
  read({ levels: written }, reader) {
    const read = Object.entries(written).flatMap(([id, level]): [string, Level][] => {
      const score = reader.score(level.score, "levels", id, "score");
      return score ? [[id, { id, title: readText(level.title), score }]] : [];
    });
    return { kind: "levels", levels: new Map(read) };
  },
  bounds: () => [],
  asks: ({ levels: known }) => ({ kind: "levels", levels: known }),
  score: (answer, { levels: known }) => (answer.kind === "choice" ? known.get(answer.choice)?.score : undefined),
  edges: ({ levels: known }) => [...known.keys()].map((name) => ({ name })),
  explain: ({ levels: known }, { score, choice = "?" }) => ({
    formula: [...known.values()].map((level) => `${level.id} → ${score(level.score)}`).join(" · "),
    withValues: choice,
  }),
};
