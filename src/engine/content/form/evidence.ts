/** The sheet of evidence: a number for each piece, which answers name. */
import { type Accepts, entry, type Prompt } from "../../dataset/cell.ts";
import { type Dataset, dataset } from "../../dataset/dataset.ts";
import { columnCode, type EvidenceColumn, evidenceColumns } from "../../edition/form/codes.ts";
import { headWithCode } from "../../intake/index.ts";
import { say } from "../../model/index.ts";
import type { FormContext } from "./context.ts";

type Row = Partial<Record<EvidenceColumn, string>>;

const widths: Readonly<Record<EvidenceColumn, number>> = {
  id: 18,
  title: 36,
  file: 30,
  url: 30,
  kind: 14,
  date: 14,
  pages: 12,
  sha256: 20,
};

const emptyRows = 30;

export function evidenceSheet(form: FormContext): Dataset {
  const { words, page } = form;
  const prompts: Partial<Record<EvidenceColumn, string>> = { id: words.evidenceId, file: words.evidenceFile };
  const prompt = (column: EvidenceColumn): Prompt | undefined => {
    const said = prompts[column];
    return said === undefined ? undefined : { title: words[column], text: said };
  };
  return dataset<Row>({
    id: "evidence",
    name: words.evidence,
    names: 1,
    form: page,
    columns: evidenceColumns.map((column) => ({
      id: column,
      title: headWithCode(words[column], columnCode("evidence", column)),
      width: widths[column],
      cell: (row) => entry(row[column] ?? "", acceptsOf(column), prompt(column)),
    })),
    rows: [...known(form), ...Array.from({ length: emptyRows }, (): Row => ({}))],
  });
}

function acceptsOf(column: EvidenceColumn): Accepts {
  return column === "date" ? { kind: "day" } : { kind: "text" };
}

/** What the answers of this form rest on. */
function known({ filled, inputs, locale }: FormContext): readonly Row[] {
  const used = new Set(inputs.flatMap(({ id }) => filled?.assessment.answers.get(id)?.evidence ?? []));
  return [...(filled?.assessment.evidence ?? [])]
    .filter(([id]) => used.has(id))
    .map(([id, { title, ...more }]) => ({ id, title: say(title, locale), ...more }));
}
