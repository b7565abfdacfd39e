/** How indicators make a total: method, gates, grades; and the documents on which all this rests. */
import { type Block, type Chapter, chapter, list, named, numbers, type Table, table } from "../../document/blocks.ts";
import { ruleWords } from "../city/gates.ts";
import { method } from "../city/method.ts";
import { citationLine, citations } from "../shared/citations.ts";
import { shownExactly } from "../shared/digits.ts";
import { link } from "../shared/link.ts";
import type { ManualContext } from "./context.ts";

export function methodChapter(manual: ManualContext): Chapter {
  return chapter("method", manual.words.total, [list(method(manual)), ...gates(manual), ...grades(manual)]);
}

function gates(manual: ManualContext): readonly Table[] {
  const { standard, words, say, marks } = manual;
  if (standard.gates.length === 0) return [];
  return [
    table(standard.gates, {
      caption: words.gates,
      columns: [
        named(words.gate, ({ title }) => say(title)),
        named(words.rule, (gate) => ruleWords(manual, gate)),
        named(words.sources, ({ sources }) =>
          citations(manual, sources)
            .map((each) => citationLine(each, marks))
            .join(marks.semicolon),
        ),
      ],
    }),
  ];
}

function grades({ standard, words, say }: ManualContext): readonly Table[] {
  if (standard.grades.length === 0) return [];
  return [
    table(standard.grades, {
      caption: words.grades,
      columns: [
        named(words.grade, ({ title }) => say(title)),
        numbers(words.from, ({ from }) => shownExactly(from)),
        named(words.meaning, ({ meaning }) => say(meaning)),
      ],
    }),
  ];
}

export function sourcesChapter({ standard, words, say, marks }: ManualContext): readonly Chapter[] {
  const all = [...standard.sources.values()];
  if (all.length === 0) return [];
  const blocks: readonly Block[] = [
    table(all, {
      caption: "",
      columns: [
        named(words.document, ({ title, url }) => {
          const address = url === undefined ? undefined : link(url);
          return { text: say(title), ...(address ? { note: address.text } : {}) };
        }),
        named(words.date, ({ date }) => say(date)),
        named(words.terms, ({ licence, note }) => [say(licence), say(note)].filter(Boolean).join(marks.semicolon)),
      ],
    }),
  ];
  return [chapter("sources", words.documents, blocks)];
}
