/** What a city's coordinator sends to a department: what it has not answered, and what was found in its answers. */
import { labels } from "../../catalogue/labels.ts";
import { reminderLabels, reminderSentence } from "../../catalogue/reminder-labels.ts";
import { severities } from "../../catalogue/states.ts";
import { type Block, chapter, lead, named, type Signature, table } from "../../document/blocks.ts";
import type { Document } from "../../document/document.ts";
import { answerRules, missing, ruleWords } from "../../explain/index.ts";
import { type Assessment, type Diagnostic, type Input, type Locale, type Standard, speak } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { framed } from "../city/frame.ts";
import { type MissingInputView, missingView } from "../city/missing.ts";
import { head } from "../city/provenance.ts";
import { dayWords } from "../shared/day.ts";
import { type Subject, subject } from "../shared/subject.ts";
import { unitWords } from "../shared/unit-words.ts";

export interface ReminderRequest {
  readonly result: ResultDocument;
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly diagnostics: readonly Diagnostic[];
  readonly locale: Locale;
  /** The day by which the department answers, YYYY-MM-DD. */
  readonly due?: string | undefined;
  /** Whom it asks. */
  readonly contact?: string | undefined;
}

/** What one department has to do. `""`: questions that no department owns. */
export interface Reminder {
  readonly department: string;
  readonly open: readonly string[];
  readonly found: readonly Diagnostic[];
}

/** Of every department that has something to do, in the order of the standard's questions. */
export function remindersOf({ result, standard, assessment, diagnostics }: ReminderRequest): readonly Reminder[] {
  const open = new Map(
    missing(result, standard).map(({ owner = "", inputs }) => [owner, inputs.map(({ input }) => input.id)]),
  );
  const found = new Map<string, Diagnostic[]>();
  for (const each of diagnostics.filter(({ severity }) => severity !== "note"))
    for (const department of departmentsIn(each, standard, assessment))
      found.set(department, [...(found.get(department) ?? []), each]);
  const all = [...standard.inputs.values()].map((input) => ownerOf(input, assessment));
  return [...new Set(all)]
    .map((department) => ({ department, open: open.get(department) ?? [], found: found.get(department) ?? [] }))
    .filter((each) => each.open.length + each.found.length > 0);
}

function ownerOf({ id, owner }: Input, { answers }: Assessment): string {
  return answers.get(id)?.by ?? owner ?? "";
}

/** Who answers what a finding is about: one question, or those that rest on one piece of evidence. */
function departmentsIn({ where }: Diagnostic, { inputs }: Standard, assessment: Assessment): ReadonlySet<string> {
  const [section, id] = where.path.map(String);
  const about = [...inputs.values()].filter(
    (input) =>
      (section === "answers" && input.id === id) ||
      (section === "evidence" && id !== undefined && assessment.answers.get(input.id)?.evidence.includes(id)),
  );
  return new Set(about.map((input) => ownerOf(input, assessment)));
}

export function reminderDocument(request: ReminderRequest, reminder: Reminder): Document {
  const { result, standard, locale, due = "", contact = "" } = request;
  const city = subject(result, standard, locale);
  const words = speak(reminderLabels, locale);
  const about = head(city);
  const department = city.owner(reminder.department) || words.whole;
  const day = due === "" ? "" : dayWords(due, locale);
  const [open, found] = [openTable(city, reminder), foundTable(request, city, reminder)];
  const counts = { open: reminder.open.length, found: reminder.found.length };
  return {
    ...framed(city, {
      title: `${words.kind} · ${department}`,
      to: department,
      kind: words.kind,
      facts: [
        [words.city, about.city],
        [speak(labels, locale).period, about.period],
        [words.due, day],
        [words.contact, contact],
      ],
    }),
    shape: "letter",
    summary: chapter("summary", words.summary, [
      lead(reminderSentence[locale]({ department, ...counts, due: day })),
      ...open,
      ...found,
      receipt(locale),
    ]),
    chapters: [],
    results: [],
  };
}

function openTable(city: Subject, { open }: Reminder): readonly Block[] {
  const { locale, standard } = city;
  const words = speak(reminderLabels, locale);
  const wanted = new Set(open);
  const rows = missingView(city)
    .owners.flatMap(({ inputs }) => inputs)
    .filter(({ id }) => wanted.has(id));
  if (rows.length === 0) return [];
  return [
    table<MissingInputView>(rows, {
      caption: words.open,
      columns: [
        named(words.question, ({ question, id }) => ({ text: question, note: id })),
        named(words.unit, ({ id }) => {
          const asks = standard.inputs.get(id)?.asks;
          return asks?.kind === "quantity" ? unitWords(asks.unit, standard.units, locale) : "";
        }),
        named(words.state, ({ kind, why, written, reason, expected }) => ({
          text: kind === "unanswered" ? words.notAnswered : [why, written].filter(Boolean).join(" "),
          note: [reason, expected].filter(Boolean).join(" · "),
        })),
        { ...named(speak(labels, locale).atStake, ({ points }: MissingInputView) => points), kind: "number" },
      ],
    }),
  ];
}

function foundTable({ locale }: ReminderRequest, { say, standard }: Subject, { found }: Reminder): readonly Block[] {
  if (found.length === 0) return [];
  const words = speak(reminderLabels, locale);
  return [
    table(found, {
      caption: words.findings,
      columns: [
        named<Diagnostic>(words.question, ({ where, severity }) => {
          const id = String(where.path[1] ?? "");
          return { text: say(standard.inputs.get(id)?.question ?? id), note: severities[severity][locale] };
        }),
        named<Diagnostic>(words.finding, (each) => ruleWords(each, locale, answerRules).message),
        named<Diagnostic>(words.toDo, (each) => ruleWords(each, locale, answerRules).help),
      ],
    }),
  ];
}

function receipt(locale: Locale): Signature {
  const words = speak(reminderLabels, locale);
  const line = (title: string) => ({ title, text: "" });
  return {
    kind: "signature",
    title: words.receipt,
    lines: [words.done, words.person, words.head, words.date].map(line),
    seal: words.seal,
  };
}
