/** The letter that asks a city about answers on which a reviewer could not decide. */
import { letterLabels, letterOpening } from "../../catalogue/letter-labels.ts";
import { type Block, chapter, lead, list, named, type Table, table, text } from "../../document/blocks.ts";
import type { Document } from "../../document/document.ts";
import { defined, type Input, type Locale, queryMark, type Spoken, type Standard, speak } from "../../model/index.ts";
import type { PublishedAnswer, ResultDocument } from "../../schema/types.gen.ts";
import { answerView } from "../city/answers.ts";
import { framed } from "../city/frame.ts";
import { head } from "../city/provenance.ts";
import { dayWords } from "../shared/day.ts";
import { signature } from "../shared/signature.ts";
import { type Subject, subject } from "../shared/subject.ts";

/** An answer that the city is asked about. */
export interface Query {
  readonly input: Input;
  readonly answer: PublishedAnswer;
}

/** The answers of a reviewed result on which the last decision is a query, in the order of the standard. */
export function queriesIn({ answers }: ResultDocument, standard: Standard): readonly Query[] {
  return answers.flatMap((answer) => {
    const input = standard.inputs.get(answer.input);
    return input && answer.decision?.decision === "query" ? [{ input, answer }] : [];
  });
}

export interface LetterRequest {
  /** The last day for a reply, YYYY-MM-DD. */
  readonly replyBy: string;
  /** What the table for replies is called that goes with the letter. */
  readonly table?: string | undefined;
}

/** The result is one of a review. */
export function letterDocument(
  result: ResultDocument,
  standard: Standard,
  locale: Locale,
  { replyBy, table: replies }: LetterRequest,
): Document {
  const city = subject(result, standard, locale);
  const words = speak(letterLabels, locale);
  const queries = queriesIn(result, standard);
  const { city: name, period, standard: title, programme } = head(city);
  const by = dayWords(replyBy, locale);
  return {
    ...framed(city, {
      title: `${name} · ${words.letter}`,
      to: name,
      kind: words.letter,
      facts: [
        [city.words.period, period],
        [city.words.programme, programme],
        [words.sender, city.say(result.review?.reviewer)],
        [words.items, String(queries.length)],
        [words.replyBy, by],
      ],
    }),
    shape: "letter",
    summary: chapter(
      "summary",
      words.letter,
      queries.length === 0
        ? [text(words.noQueries)]
        : [lead(letterOpening[locale]({ city: name, standard: title, period, count: queries.length, by }))],
    ),
    chapters:
      queries.length === 0
        ? []
        : [
            chapter("queries", words.queries, [queryTable(city, words, queries)]),
            chapter("reply", words.howToReply, [...howToReply(words, replies), signature(locale)]),
          ],
    results: [],
  };
}

type LetterWords = Spoken<typeof letterLabels>;

function queryTable(city: Subject, words: LetterWords, queries: readonly Query[]): Table {
  const rows = queries.map(({ input, answer }) => ({ answer, view: answerView(city, input, answer) }));
  return table(rows, {
    caption: "",
    columns: [
      named(words.asked, ({ view }) => ({ text: view.question, note: [view.id, view.by].filter(Boolean).join(" · ") })),
      named(words.yourAnswer, ({ view }) => ({
        text: given(view),
        note: view.evidence.map(({ title }) => title).join(city.locale === "zh" ? "、" : ", "),
      })),
      named(words.weAsk, ({ answer: { decision } }) => ({
        text: city.say(decision?.because),
        note: decision?.on ? words.askedOn({ on: dayWords(decision.on, city.locale) }) : "",
      })),
    ],
  });
}

/** The questions that a letter puts: by input, the mark of the query. */
export function marksIn(result: ResultDocument, standard: Standard): ReadonlyMap<string, string> {
  return new Map(queriesIn(result, standard).map(({ input, answer }) => [input.id, markOf(answer)]));
}

export function markOf({ input, decision }: PublishedAnswer): string {
  const { because, on, by } = decision ?? {};
  return queryMark({ input, ...defined({ because, on, by }) });
}

/** In one line; a table is its number of rows and stands in the assessment. */
export function given({ answer, converted, items, state, table: rows }: ReturnType<typeof answerView>): string {
  const line = [answer, converted].filter(Boolean).join(" ");
  const met = items.filter((item) => item.met).map(({ title }) => title);
  return line || met.join(" + ") || (rows ? rows.rows.map(([label]) => label).join(" · ") : state);
}

function howToReply(words: LetterWords, file: string | undefined): readonly Block[] {
  return [
    list([
      ...(file === undefined ? [] : [words.inSheet({ file })]),
      words.changeFile,
      words.onlyThese,
      words.untilThen,
    ]),
  ];
}
