/** The field in which a question is answered, by what it asks for. */
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type Data, type Input, lastAnswer, type Option, optionsOf } from "../../engine/index.ts";
import type { App } from "../app.ts";
import { tableField } from "./table-field.ts";

interface Field {
  readonly app: App;
  readonly input: Input;
  readonly value: Data | undefined;
  /** Of what describes the field. */
  readonly describedBy: string;
  readonly invalid: boolean;
}

export function answerField(field: Field): TemplateResult {
  const { app, input } = field;
  const options = optionsOf(input.asks, app.start.standard.units, app.locale);
  switch (input.asks.kind) {
    case "quantity":
      return textField(field, "decimal", "");
    case "date":
      return textField(field, "numeric", "YYYY-MM-DD");
    case "choice":
    case "levels":
      return choice(field, options);
    case "checklist":
      return checklist(field, options);
    case "table":
      return tableField(app, input, field.value);
  }
}

/** Whatever was written is shown as it was written, also where a number or a choice is expected. */
function written(value: Data | undefined): string {
  return typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);
}

function textField(field: Field, mode: "decimal" | "numeric", placeholder: string): TemplateResult {
  const { app, input, value, describedBy, invalid } = field;
  return html`<input id=${`a-${input.id}`} type="text" inputmode=${mode} autocomplete="off" spellcheck="false"
    placeholder=${placeholder} aria-describedby=${describedBy} aria-invalid=${invalid} .value=${live(written(value))}
    @input=${(event: Event) => app.answer(input.id, "value", (event.target as HTMLInputElement).value)}>`;
}

function choice(field: Field, options: readonly Option[]): TemplateResult {
  const { app, input, value, describedBy, invalid } = field;
  const now = written(value);
  const all = now === "" || options.some(({ id }) => id === now) ? options : [...options, { id: now, title: now }];
  return html`<select id=${`a-${input.id}`} aria-describedby=${describedBy} aria-invalid=${invalid}
    @change=${(event: Event) => app.answer(input.id, "value", (event.target as HTMLSelectElement).value)}>
    <option value="" ?selected=${now === ""}></option>
    ${all.map(({ id, title }) => html`<option value=${id} ?selected=${id === now}>${title}</option>`)}
  </select>`;
}

function checklist(field: Field, options: readonly Option[]): TemplateResult {
  const { app, input, value } = field;
  const met = Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : undefined;
  const strange = value !== undefined && value !== null && met === undefined;
  const set = (items: readonly string[] | undefined) => app.answer(input.id, "value", items);
  const last = app.start.last;
  return html`${strange ? html`<p class="remark">${written(value)}</p>` : nothing}
    ${options.map(({ id, title }) => {
      const before = last ? lastAnswer(input.id, last, app.locale, id) : "";
      return html`<label class="item"><input type="checkbox" .checked=${live(met?.includes(id) ?? false)}
        @change=${(event: Event) => {
          const others = (met ?? []).filter((each) => each !== id);
          const next = (event.target as HTMLInputElement).checked ? [...others, id] : others;
          set(next.length === 0 ? undefined : options.map((each) => each.id).filter((each) => next.includes(each)));
        }}> <span>${title}${before === "" ? nothing : html` <small>${app.form.words.last} ${before}</small>`}</span></label>`;
    })}
    <label class="item none"><input type="checkbox" .checked=${live(met?.length === 0)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? [] : undefined)}> <span>${app.words.none}</span></label>`;
}
