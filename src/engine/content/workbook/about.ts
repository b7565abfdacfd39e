/** The first sheet: what was assessed, by which edition, on which day; stamps; and how to read the other sheets. */
import { days } from "../../catalogue/phrases.ts";
import { statuses } from "../../catalogue/states.ts";
import { type Tone, text } from "../../dataset/cell.ts";
import { type Dataset, dataset } from "../../dataset/dataset.ts";
import { engine } from "../../model/index.ts";
import { missingRules } from "../shared/missing-rules.ts";
import { provisionalText } from "../shared/weights.ts";
import { restrictedAnswers } from "./answers.ts";
import type { Book } from "./book.ts";

interface Row {
  readonly title: string;
  readonly content: string;
  readonly tone?: Tone;
}

export function about(book: Book): Dataset {
  const { words } = book;
  return dataset({
    id: "about",
    name: words.aboutSheet,
    names: 0,
    columns: [
      { id: "attribute", title: words.attribute, width: 26, cell: ({ title }: Row) => text(title, "title") },
      { id: "content", title: words.content2, width: 100, cell: ({ content, tone }: Row) => text(content, tone) },
    ],
    rows: [...stamps(book), ...subject(book), ...standard(book), ...digests(book), ...reading(book)],
  });
}

function stamps({ words, standard, locale, programme, submissions }: Book): readonly Row[] {
  const fictitious =
    programme?.programme.fictitious || submissions.some(({ subject: { result } }) => result.assessment.fictitious);
  const { status } = standard;
  const provisional = provisionalText(standard, locale);
  const stamp = (content: string): Row => ({ title: words.stamp, content, tone: "absent" });
  return [
    ...(fictitious ? [stamp(words.programmeFictitious)] : []),
    ...(provisional === "" ? [] : [stamp(provisional)]),
    ...(status === "draft" ? [stamp(words.standardDraft)] : []),
    ...(status === "withdrawn" ? [stamp(words.standardWithdrawn)] : []),
  ];
}

function subject(book: Book): readonly Row[] {
  return book.programme ? programmeRows(book, book.programme) : cityRows(book);
}

function cityRows({ words, entries, submissions }: Book): readonly Row[] {
  const [entry] = entries;
  return [
    { title: words.city, content: entry?.name ?? "" },
    { title: words.period, content: entry?.phaseTitle ?? "" },
    { title: words.asOf, content: submissions[0]?.subject.result["as-of"] ?? "" },
    { title: words.assessmentDigest, content: submissions[0]?.subject.result.assessment.digest ?? "" },
  ];
}

function programmeRows(
  { words, entries, say, locale }: Book,
  { programme, phase }: NonNullable<Book["programme"]>,
): readonly Row[] {
  const colon = words.colon;
  const present = entries.filter(({ place }) => place?.city.accepted !== "left");
  const departed = [...new Set(entries.filter((each) => !present.includes(each)).map(({ name }) => name))];
  const assessed = programme.phases.find(({ id }) => id === phase);
  const dates = new Map(programme.phases.map(({ id }) => [id, new Set<string>()]));
  for (const { place, submission } of entries)
    if (submission) dates.get(place?.phase ?? "")?.add(submission.subject.result["as-of"]);
  const asOf = programme.phases.flatMap(({ id, title }) => {
    const found = [...(dates.get(id) ?? [])];
    return found.length === 0 ? [] : [`${say(title)}${colon}${found.sort().join(", ")}`];
  });
  return [
    {
      title: words.programme,
      content: words.withId({ title: say(programme.title), id: programme.id }),
    },
    ...(programme.about ? [{ title: words.aboutIt, content: say(programme.about) }] : []),
    {
      title: words.phase,
      content: assessed ? `${say(assessed.title)}${colon}${days[locale](assessed.period)}` : phase,
    },
    { title: words.cityCount, content: `${new Set(present.map(({ name }) => name)).size}` },
    ...(departed.length > 0 ? [{ title: words.left, content: departed.join("\n") }] : []),
    {
      title: words.submission,
      content: `${present.filter(({ submission }) => submission).length} / ${present.length}`,
    },
    { title: words.asOf, content: asOf.join("\n") },
  ];
}

function standard({ words, standard: edition, say, locale }: Book): readonly Row[] {
  return [
    {
      title: words.standard,
      content: words.withId({ title: say(edition.title), id: edition.reference }),
    },
    { title: words.version, content: `${edition.version} · ${statuses[edition.status][locale]}` },
    ...(edition.issuer ? [{ title: words.issuer, content: say(edition.issuer.name) }] : []),
    ...(edition.licence ? [{ title: words.licence, content: say(edition.licence) }] : []),
  ];
}

function digests({ words, standard: edition }: Book): readonly Row[] {
  return [
    { title: words.content, content: edition.digests.content },
    { title: words.scoring, content: edition.digests.scoring },
    { title: words.engine, content: `citymark ${engine.version}` },
    { title: words.scoringRevision, content: String(engine.scoring) },
  ];
}

function reading(book: Book): readonly Row[] {
  const { words, programme } = book;
  const restricted = restrictedAnswers(book);
  return [
    { title: words.howTitle, content: programme ? words.howSheets : words.howCitySheets },
    { title: "", content: words.howLive },
    { title: "", content: words.howMissing },
    ...missingRules(book).map((content) => ({ title: "", content })),
    { title: "", content: words.howShown },
    ...(restricted > 0
      ? [
          {
            title: words.restricted,
            content: words.restrictedCount({ count: restricted }),
            tone: "absent" as const,
          },
        ]
      : []),
  ];
}
