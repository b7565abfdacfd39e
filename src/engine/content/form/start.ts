/** What a form that runs as a page begins with: the standard, the questions put, last time's answers, and the assessment to go on from. */
import { assessmentForm } from "../../edition/assessment-form.ts";
import { compileStandard, readCompiledStandard } from "../../edition/compiled-standard.ts";
import { inputsOf } from "../../edition/form/codes.ts";
import { fromJson, type Json, toJson } from "../../edition/model-json.ts";
import { type Data, EditableDocument, isObject } from "../../intake/index.ts";
import type { Assessment, Standard } from "../../model/index.ts";
import { publish } from "../../quantity/index.ts";
import { packed, unpacked } from "../../verify/index.ts";
import type { FormRequest } from "./context.ts";

export interface FormStart extends Omit<FormRequest, "filled"> {
  /** An assessment in YAML: empty, or with the answers known so far. */
  readonly text: string;
}

interface Packed extends Omit<FormStart, "standard" | "last"> {
  readonly standard: string;
  /** The standard only where it is another one. */
  readonly last?: { readonly standard?: string; readonly assessment: unknown };
}

export function packForm({ filled, standard, last, ...request }: FormRequest): string {
  const form: Packed = {
    ...request,
    text: startText({ ...request, standard, ...(filled ? { filled } : {}) }),
    standard: compileStandard(standard, ""),
    ...(last ? { last: packLast(last, standard) } : {}),
  };
  return packed(JSON.stringify(form));
}

/** Nothing where the text was not packed by this program. */
export function unpackForm(letters: string): FormStart | undefined {
  const text = unpacked(letters);
  if (text === undefined) return undefined;
  const { standard: compiled, last, ...form } = JSON.parse(text) as Packed;
  const standard = readCompiledStandard(compiled);
  if (!standard) return undefined;
  const earlier = last?.standard === undefined ? standard : readCompiledStandard(last.standard);
  return {
    ...form,
    standard,
    ...(last && earlier
      ? { last: { standard: earlier, assessment: fromJson(last.assessment as Json) as Assessment } }
      : {}),
  };
}

function packLast({ standard, assessment }: NonNullable<FormRequest["last"]>, now: FormRequest["standard"]) {
  return {
    ...(standard.digests.content === now.digests.content ? {} : { standard: compileStandard(standard, "") }),
    assessment: toJson({ ...assessment, digest: assessment.digest }),
  };
}

/** The empty form, with the departments that answer it and the answers known so far. */
function startText({ standard, locale, city, period, department, filled }: FormRequest): string {
  const document = new EditableDocument(
    assessmentForm(standard, locale, {
      city,
      period,
      ...(department === undefined ? {} : { departments: [department] }),
    }),
  );
  const inputs = inputsOf(standard, department);
  const data = isObject(filled?.document.data) ? filled.document.data : {};
  const copy = (key: "answers" | "evidence" | "departments", ids: Iterable<string>) => {
    const entries = isObject(data[key]) ? data[key] : {};
    for (const id of ids) if (entries[id] ?? null) document.setEntry(key, id, entries[id]);
  };
  const answers = inputs.flatMap(({ id }) => filled?.assessment.answers.get(id) ?? []);
  copy("departments", new Set(answers.flatMap(({ by }) => by ?? [])));
  copy(
    "answers",
    inputs.map(({ id }) => id),
  );
  copy("evidence", new Set(answers.flatMap(({ evidence }) => evidence)));
  for (const { id } of inputs) {
    const entry = isObject(data["answers"]) ? data["answers"][id] : undefined;
    const rows = filled && rowsOf(id, standard, filled.assessment);
    if (rows && isObject(entry) && entry["file"] !== undefined) {
      const { file: _, ...rest } = entry;
      document.setEntry("answers", id, { ...rest, value: rows });
    }
  }
  return document.toString();
}

/** The rows of a table, which may stand in a file beside the assessment: the page has no such file. */
function rowsOf(id: string, { inputs }: Standard, { answers }: Assessment): Data | undefined {
  const [asks, value] = [inputs.get(id)?.asks, answers.get(id)?.value];
  if (asks?.kind !== "table" || value?.kind !== "table") return undefined;
  return value.rows.map(({ label, cells }) => ({
    [asks.rows]: label,
    ...Object.fromEntries(
      [...cells].map(([column, number]) => [column, publish(number.div(asks.columns.get(column)?.unit.factor ?? 1))]),
    ),
  }));
}
