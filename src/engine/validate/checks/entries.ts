/** Walks what a standard holds as written, with the place of each part. */
import type { DimensionDocument, GroupText, IndicatorText, InputText } from "../../schema/types.gen.ts";
import type { Part } from "../report.ts";
import type { StandardTexts } from "../texts.ts";

interface Entry<T> {
  readonly id: string;
  readonly text: T;
  readonly part: Part;
}

export function* indicatorEntries({ dimensions }: Pick<StandardTexts, "dimensions">): Generator<Entry<IndicatorText>> {
  for (const [document, text] of dimensions) yield* below(text, { document, path: [] });
}

function* below(text: Pick<DimensionDocument, "groups" | "indicators">, part: Part): Generator<Entry<IndicatorText>> {
  for (const entry of Object.entries(text.groups ?? {}))
    yield* below(entry[1], { ...part, path: [...part.path, "groups", entry[0]] });
  for (const [id, indicator] of Object.entries(text.indicators ?? {}))
    yield { id, text: indicator, part: { ...part, path: [...part.path, "indicators", id] } };
}

export function* groupEntries({ dimensions }: Pick<StandardTexts, "dimensions">): Generator<Entry<GroupText>> {
  for (const [document, text] of dimensions) yield* groupsBelow(text, { document, path: [] });
}

function* groupsBelow(text: Pick<DimensionDocument, "groups">, part: Part): Generator<Entry<GroupText>> {
  for (const [id, group] of Object.entries(text.groups ?? {})) {
    const place = { ...part, path: [...part.path, "groups", id] };
    yield { id, text: group, part: place };
    yield* groupsBelow(group, place);
  }
}

export function* inputEntries({ standard, dimensions }: StandardTexts): Generator<Entry<InputText>> {
  for (const [id, text] of Object.entries(standard.inputs ?? {}))
    yield { id, text, part: { document: "standard", path: ["inputs", id] } };
  for (const [document, dimension] of dimensions) {
    for (const [id, text] of Object.entries(dimension.inputs ?? {}))
      yield { id, text, part: { document, path: ["inputs", id] } };
  }
}
