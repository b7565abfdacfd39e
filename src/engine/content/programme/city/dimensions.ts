/** What each dimension of a city scores and brings: a column that can be added up. */

import { type Column, drawn, named, numbers, type Table, table } from "../../../document/blocks.ts";
import { headline } from "../../../model/index.ts";
import { Decimal, round } from "../../../quantity/index.ts";
import type { PublishedNode } from "../../../schema/types.gen.ts";
import { contributions } from "../../city/dimensions.ts";
import { percent } from "../../shared/digits.ts";
import { ratingTitle, ratingView } from "../../shared/rating.ts";
import { nodeCell } from "../shared/cells.ts";
import { changeOf } from "../shared/change.ts";
import { scaleAxis } from "../shared/scale-axis.ts";
import type { City, ProgrammeSubject } from "../shared/subject.ts";

/** Contributions are rounded together where they make the total, so that they add up as shown. */
export function cityDimensions(subject: ProgrammeSubject, city: City): Table {
  const { words, standard, title, place, decimals, first, moved, average } = subject;
  const before = city.final && headline(city.final)["before-gates"].score;
  const nodes = standard.dimensions.map(({ id }) => city.node(id));
  const brought = contributions(subject, nodes, before);
  const at = (node: PublishedNode | undefined) => {
    const score = scoreOf(node);
    return score === undefined || !node ? undefined : place(score, node.id);
  };
  const rows = standard.dimensions.map(({ id }, index) => ({
    id,
    node: nodes[index],
    contribution: brought.texts[index] ?? "–",
  }));
  const foot =
    brought.add && before !== undefined
      ? round(new Decimal(before), decimals, "half-even").toFixed(decimals)
      : undefined;
  const summed = <Row>(column: Column<Row>, text: string | undefined): Column<Row> =>
    foot === undefined || text === undefined ? column : { ...column, foot: text };
  return table(rows, {
    caption: words.dimensions,
    note: foot === undefined ? "" : words.contributionsNote,
    shape: "chart",
    columns: [
      summed(
        named(words.dimension, ({ id }) => title(id)),
        words.beforeGates,
      ),
      drawn(
        words.move,
        ({ id, node }) => {
          const median = medianOf(subject, id);
          return {
            kind: "move",
            from: moved ? at(city.node(id, first)) : undefined,
            to: at(node),
            ...(median ? { aside: place(median, id) } : {}),
          };
        },
        scaleAxis(subject),
      ),
      numbers(words.score, ({ id }) => ({ ...nodeCell(subject, city, id), note: "" })),
      named(ratingTitle(subject), ({ id, node }) => ratingView(subject, node?.rating, id).cell),
      numbers(words.median, ({ id }) => {
        const median = medianOf(subject, id);
        return median ? average(median, id) : "–";
      }),
      numbers(words.change, ({ id }) => {
        const change = changeOf(subject, city, id);
        return change?.text ?? "";
      }),
      numbers(words.share, ({ node }) => (node?.share === undefined ? "–" : percent(new Decimal(node.share)))),
      summed(
        numbers(words.contribution, ({ contribution }) => contribution),
        foot,
      ),
      numbers(words.answeredShare, ({ node }) =>
        node?.coverage === undefined ? "" : percent(new Decimal(node.coverage), 1),
      ),
    ],
  });
}

/** A dimension in which nothing is answered has no score, whatever it costs the total. */
function scoreOf(node: PublishedNode | undefined): string | undefined {
  return node?.coverage === "0" ? undefined : node?.outcome.score;
}

/** Of all cities that have a score in the judged phase. */
function medianOf({ cities }: ProgrammeSubject, id: string): Decimal | undefined {
  const scores = cities
    .flatMap((city) => scoreOf(city.node(id)) ?? [])
    .map((score) => new Decimal(score))
    .sort((a, b) => a.comparedTo(b));
  const [low, high] = [scores[Math.floor((scores.length - 1) / 2)], scores[Math.ceil((scores.length - 1) / 2)]];
  return low && high && low.plus(high).div(2);
}
