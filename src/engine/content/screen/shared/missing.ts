/** What is missing, by the department that holds it. */
import { screenLabels } from "../../../catalogue/screen-labels.ts";
import { type Block, named, numbers, table, text } from "../../../document/blocks.ts";
import { type Locale, type Standard, speak } from "../../../model/index.ts";
import type { ResultDocument } from "../../../schema/types.gen.ts";
import { type MissingInputView, missingView } from "../../city/missing.ts";
import { type Subject, subject } from "../../shared/subject.ts";
import { section } from "./blocks.ts";

interface Row {
  readonly owner?: string;
  readonly input?: MissingInputView;
}

/** A row for each department, and below it one for each input. */
export function missingBlocks(city: Subject, among?: ReadonlySet<string>): readonly Block[] {
  const { words, locale } = city;
  const { summary, owners } = missingView(city, among);
  if (owners.length === 0) return [text(words.nothingMissing)];
  const rows = owners.flatMap(({ owner, inputs }): Row[] => [{ owner }, ...inputs.map((input) => ({ input }))]);
  return [
    text(summary),
    table(rows, {
      caption: "",
      columns: [
        named(words.input, ({ owner, input }) =>
          input
            ? { text: input.question, note: noteOn(input, speak(screenLabels, locale).neededDepends), level: 1 }
            : { text: owner ?? "", tone: "link" },
        ),
        named(words.id, ({ input }) => input?.id ?? ""),
        numbers(words.atStake, ({ input }) => input?.points ?? ""),
      ],
    }),
  ];
}

/** `among`: of these questions only, such as those of one department's form. */
export function missingOf(
  result: ResultDocument,
  standard: Standard,
  locale: Locale,
  among?: ReadonlySet<string>,
): readonly Block[] {
  const city = subject(result, standard, locale);
  return section(city.words.missing, missingBlocks(city, among));
}

/** An input without a note has not been answered yet. */
function noteOn({ kind, why, reason, expected, points }: MissingInputView, depends: string): string {
  if (kind === "unanswered") return points === "" ? depends : "";
  return [why, reason, expected].filter((part) => part !== "").join(" · ");
}
