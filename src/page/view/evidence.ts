/** The list of evidence: a number for each piece, which answers name. */
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type Data, evidenceColumns, isObject, say } from "../../engine/index.ts";
import type { App } from "../app.ts";
import { findingsList } from "./findings.ts";

export function evidenceList(app: App): TemplateResult {
  const { words } = app.form;
  const all = [...app.draft.all("evidence")];
  return html`<section aria-labelledby="evidence"><h2 id="evidence">${words.evidence}</h2>
    <p class="hint">${app.words.evidenceStays}</p>
    ${all.map(
      ([
        id,
        entry,
      ]) => html`<fieldset class="question" id=${`e-${id}`}><legend><code>${id}</code></legend><div class="parts">
        ${evidenceColumns
          .filter((column) => column !== "id")
          .map(
            (
              column,
            ) => html`<label class="part"><span>${words[column]}</span><input type="text" name=${`${column}-${id}`} autocomplete="off"
              .value=${live(textOf(entry[column], app))} @input=${(event: Event) => app.evidence(id, column, (event.target as HTMLInputElement).value)}></label>`,
          )}</div>
        ${findingsList(app.findingsOn("evidence", id), `f-e-${id}`)}
        <button type="button" class="quiet" @click=${() => app.removeEvidence(id)}>${app.words.removeEvidence({ id })}</button>
      </fieldset>`,
    )}
    ${all.length === 0 ? nothing : html`<br>`}
    <label class="button"><input type="file" multiple @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      void app.addEvidence([...(input.files ?? [])]).then(() => {
        input.value = "";
      });
    }}>${app.words.addEvidence}</label>
  </section>`;
}

function textOf(value: Data | undefined, { locale }: App): string {
  if (typeof value === "string") return value;
  return isObject(value) ? say(value as Readonly<Record<string, string>>, locale) : "";
}
