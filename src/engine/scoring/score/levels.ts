import { type Level, readText, type Scoring } from "../../model/index.ts";
import { one } from "../../quantity/index.ts";
import { reportNotFull, type ScoreProver } from "../proof.ts";
import { levelEqual, levelOrder } from "../proof-rules.ts";
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
  sheet: ({ choice }, { levels: known }) => {
    const ids = [...known.keys()].map((id) => `"${id}"`);
    return `CHOOSE(MATCH(${choice},{${ids.join(",")}},0),${[...known.values()].map(({ score }) => score.toString()).join(",")})`;
  },
  edges: ({ levels: known }) => [...known.keys()].map((name) => ({ name })),
  prove,
  explain: ({ levels: known }, { score, choice = "?" }) => ({
    formula: [...known.values()].map((level) => `${level.id} → ${score(level.score)}`).join(" · "),
    withValues: choice,
  }),
};

function prove({ levels: known }: Levels, prover: ScoreProver): void {
  const all = [...known.values()];
  const slips = all.flatMap((level, i) => {
    const before = all[i - 1];
    return before && !level.score.greaterThan(before.score) ? [{ level, before }] : [];
  });
  // A list that is upside down is one mistake.
  for (const { level, before } of slips.slice(0, 1)) {
    const path = ["levels", level.id, "score"];
    const facts = { id: level.id, before: before.id, score: prover.score(level.score) };
    if (level.score.equals(before.score)) prover.report(levelEqual, path, facts);
    else prover.report(levelOrder, path, { ...facts, other: prover.score(before.score) });
  }
  const most = all.at(-1)?.score ?? one;
  if (slips.length === 0 && most.lessThan(one)) reportNotFull(prover, ["levels"], most);
}
