/** What each dimension of a city scores and brings: a column that can be added up. */

import { cell, drawn, named, numbers, picture, type Table, table } from "../../document/blocks.ts";
import { headline } from "../../model/index.ts";
import { Decimal, round } from "../../quantity/index.ts";
import type { PublishedNode } from "../../schema/types.gen.ts";
import { contributions } from "../city/dimensions.ts";
import { percent, shownValue } from "../shared/digits.ts";
import { changeOf, nodeCell, scaleAxis } from "./overview.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/** Contributions are rounded together where they make the total, so that they add up as shown. */
export function cityDimensions(subject: ProgrammeSubject, city: City): Table {
  const { words, standard, title, place, decimals, first, moved } = subject;
  const before = city.final && headline(city.final)["before-gates"].score;
  const nodes = standard.dimensions.map(({ id }) => city.node(id));
  const brought = contributions(subject, nodes, before);
  const at = (node: PublishedNode | undefined) => {
    const score = scoreOf(node);
    return score === undefined || !node ? undefined : place(score, node.id);
  };
  const rows = standard.dimensions.map(({ id, weight }, index) => {
    const node = nodes[index];
    const change = changeOf(subject, city, id);
    return [
      cell(title(id)),
      picture({ kind: "move", from: moved ? at(city.node(id, first)) : undefined, to: at(node) }),
      { ...nodeCell(subject, city, id), note: "" },
      cell(change === undefined ? "" : subject.gain(change)),
      cell(shownValue(weight)),
      cell(node?.share === undefined ? "–" : percent(new Decimal(node.share))),
      cell(brought.texts[index] ?? "–"),
      cell(node?.coverage === undefined ? "" : percent(new Decimal(node.coverage), 1)),
    ];
  });
  const nothing = cell("");
  const foot =
    brought.add && before !== undefined
      ? [
          cell(words.beforeGates),
          nothing,
          nothing,
          nothing,
          nothing,
          nothing,
          cell(round(new Decimal(before), decimals, "half-even").toFixed(decimals)),
          nothing,
        ]
      : undefined;
  return table(
    words.dimensions,
    [
      named(words.dimension),
      drawn(words.move, scaleAxis(subject)),
      numbers(words.score),
      numbers(words.change),
      numbers(words.weight),
      numbers(words.share),
      numbers(words.contribution),
      numbers(words.answeredShare),
    ],
    rows,
    { shape: "chart", ...(foot ? { foot, note: words.contributionsNote } : {}) },
  );
}

/** A dimension in which nothing is answered has no score, whatever it costs the total. */
function scoreOf(node: PublishedNode | undefined): string | undefined {
  return node?.coverage === "0" ? undefined : node?.outcome.score;
}
