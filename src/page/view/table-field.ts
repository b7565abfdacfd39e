/** The rows of a table, such as districts, with last time's numbers beneath. */
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type Data, type Input, isObject, lastRows, optionsOf } from "../../engine/index.ts";
import type { App } from "../app.ts";

type Row = Readonly<Record<string, Data>>;

export function tableField(app: App, input: Input, value: Data | undefined): TemplateResult {
  const { asks, id } = input;
  if (asks.kind !== "table") return html``;
  const file = app.draft.entry("answers", id)["file"];
  if (typeof file === "string") return html`<p class="remark">${app.words.tableFile({ file })}</p>`;
  const before = app.start.last ? lastRows(id, app.start.last) : new Map<string, ReadonlyMap<string, string>>();
  const given = Array.isArray(value) ? value.filter(isObject) : [];
  const rows: readonly Row[] = given.length > 0 ? given : [...before.keys()].map((label) => ({ [asks.rows]: label }));
  const columns = optionsOf(asks, app.start.standard.units, app.locale);
  const set = (next: readonly Row[]) => app.answer(id, "value", next.length === 0 ? undefined : next);
  const change = (index: number, column: string, text: string) =>
    set(rows.map((row, i) => (i === index ? withCell(row, column, text) : row)));
  const cell = (row: Row, index: number, column: string, title: string, mode: string) => {
    const last = before.get(String(row[asks.rows] ?? ""))?.get(column);
    return html`<input type="text" inputmode=${mode} autocomplete="off" spellcheck="false"
      aria-label=${`${app.words.rowNumber({ row: index + 1 })} ${title}`} .value=${live(String(row[column] ?? ""))}
      @input=${(event: Event) => change(index, column, (event.target as HTMLInputElement).value)}>
      ${last === undefined ? nothing : html`<small>${app.form.words.last} ${last}</small>`}`;
  };
  return html`<div class="scroll"><table class="rows">
    <thead><tr><th scope="col">${asks.rows}</th>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}<td></td></tr></thead>
    <tbody>${rows.map(
      (row, index) => html`<tr><td>${cell(row, index, asks.rows, asks.rows, "text")}</td>
        ${columns.map((column) => html`<td>${cell(row, index, column.id, column.title, "decimal")}</td>`)}
        <td><button type="button" class="quiet" aria-label=${app.words.removeRow({ row: index + 1 })}
          @click=${() => set(rows.filter((_, i) => i !== index))}>×</button></td></tr>`,
    )}</tbody></table></div>
    <button type="button" @click=${() => set([...rows, { [asks.rows]: "" }])}>${app.words.addRow}</button>`;
}

function withCell(row: Row, column: string, text: string): Row {
  return { ...row, [column]: text };
}
