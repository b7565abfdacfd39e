/** A form as a page that runs by itself: what it is called, what it says where scripts are off, and what it begins with. */
import type { RunningPage } from "../../document/document.ts";
import { type FormRequest, formTitle } from "./context.ts";
import { packForm } from "./start.ts";
import { formWords } from "./words.ts";

export function formPage(request: FormRequest): RunningPage {
  const words = formWords(request.locale);
  return {
    locale: request.locale,
    title: formTitle(request, words),
    withoutScript: words.withoutScript,
    start: packForm(request),
  };
}
