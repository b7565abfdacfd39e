/** What the sheets of a form are made from. */
import type { FormPage } from "../../dataset/dataset.ts";
import { inputsOf } from "../../edition/form/codes.ts";
import { line } from "../../edition/form/question-words.ts";
import type { SourceDocument } from "../../intake/index.ts";
import type { Assessment, Input, Locale, Standard } from "../../model/index.ts";
import { type FormWords, formWords } from "./words.ts";

export interface FormRequest {
  readonly standard: Standard;
  readonly locale: Locale;
  readonly city: { readonly id: string; readonly name: string };
  /** First and last day, YYYY-MM-DD. */
  readonly period: { readonly from: string; readonly to: string };
  /** The owner of the questions; without it, every question. `""`: the questions that no department owns. */
  readonly department?: string;
  /** Shown next to the empty cells, never in them. */
  readonly last?: { readonly standard: Standard; readonly assessment: Assessment };
  /** What is known already: its answers are written into the form. */
  readonly filled?: { readonly assessment: Assessment; readonly document: SourceDocument };
  /** Questions that come back from a review, with the reviewer's words; `last` holds the answers so far. */
  readonly returned?: { readonly queries: ReadonlyMap<string, string>; readonly document: SourceDocument };
}

export interface FormContext extends FormRequest {
  readonly words: FormWords;
  readonly inputs: readonly Input[];
  readonly page: FormPage;
  /** The sheet of each table, by input. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

export function formContext(request: FormRequest): FormContext {
  const { standard, locale, department, period, city } = request;
  const words = formWords(locale);
  const { returned } = request;
  const all = inputsOf(standard, returned ? undefined : department);
  const inputs = returned ? all.filter(({ id }) => returned.queries.has(id)) : all;
  const days = words.to(period);
  const header = `&L${plain(formTitle(request, words))}&C${plain(departmentOf(request, words))}&R${plain(days)}`;
  const taken = new Set([words.questions, words.evidence, words.guide, codeSheetName, "lists"]);
  const sheetNames = new Map(
    inputs.flatMap((input): [string, string][] => {
      if (input.asks.kind !== "table") return [];
      const name = sheetName(line(input.question, locale), input.id, taken);
      taken.add(name.toLowerCase());
      return [[input.id, name]];
    }),
  );
  return { ...request, city, words, inputs, sheetNames, page: { header, footer: words.foot(words) } };
}

export const codeSheetName = "citymark";

/** The question, as far as the name of a sheet may hold it; else the code. */
function sheetName(question: string, id: string, taken: ReadonlySet<string>): string {
  const name = question
    .replace(/[[\]:*?/\\'（(].*$/, "")
    .trim()
    .slice(0, 20);
  return name === "" || taken.has(name.toLowerCase()) ? id.slice(0, 31) : name;
}

/** In headers and footers, & begins an instruction. */
const plain = (words: string): string => words.replaceAll("&", "&&");

export function formTitle({ city, standard, locale }: FormRequest, words: FormWords): string {
  return words.formTitle({ city: city.name, standard: line(standard.title, locale) });
}

export function departmentOf({ department, standard, locale }: FormRequest, words: FormWords): string {
  if (department === undefined) return words.allDepartments;
  return department === "" ? words.whole : line(standard.owners.get(department) ?? department, locale);
}
