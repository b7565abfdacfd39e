/** The whole page: head and file actions, the questions by dimension, evidence, signatures, and the score beside them. */
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { departmentOf, formSections, formTitle } from "../../engine/index.ts";
import type { App } from "../app.ts";
import { evidenceList } from "./evidence.ts";
import { finding } from "./findings.ts";
import { outlook } from "./outlook.ts";
import { question } from "./question.ts";
import { scorePanel, totalOf } from "./score.ts";

export function page(app: App): TemplateResult {
  const { form, words } = app;
  return html`<header>
      <h1>${formTitle(form, form.words)}</h1>
      <dl class="about">
        <div><dt>${form.words.department}</dt><dd>${departmentOf(form, form.words)}</dd></div>
        <div><dt>${form.words.period}</dt><dd>${app.start.period.from} – ${app.start.period.to}</dd></div>
        <div><dt>${form.words.standard}</dt><dd>${app.start.standard.reference}</dd></div>
      </dl>
      ${actions(app)}
      ${notice(app)}
    </header>
    <a class="bar" href="#score">${totalOf(app)}<span>${words.toScore}</span></a>
    <div class="columns">
      <main>
        ${formSections(form).map(
          ({ dimension = "", title, inputs }) => html`<section aria-labelledby=${`s-${dimension}`}>
            <h2 id=${`s-${dimension}`}>${title}</h2>
            ${repeat(
              inputs,
              ({ id }) => id,
              (input) => question(app, input),
            )}</section>`,
        )}
        ${evidenceList(app)}
        ${outlook(app)}
        ${signatures(app)}
      </main>
      ${scorePanel(app)}
    </div>`;
}

function actions(app: App): TemplateResult {
  const { words } = app;
  const file = (title: string, act: (file: File) => Promise<void>) =>
    html`<label class="button"><input type="file" accept=".yaml,.yml,.txt" @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      const [chosen] = input.files ?? [];
      if (chosen)
        void act(chosen).then(() => {
          input.value = "";
        });
    }}>${title}</label>`;
  return html`<div class="actions" role="group" aria-label=${words.actions}>
    <button type="button" class="main" @click=${() => app.save()}>${words.save}</button>
    ${file(words.open, (chosen) => app.open(chosen))}
    ${file(words.merge, (chosen) => app.mergeFile(chosen))}
    <button type="button" @click=${() => print()}>${words.print}</button>
    <button type="button" lang=${app.locale === "zh" ? "en" : "zh-CN"} @click=${() => app.speak(app.locale === "zh" ? "en" : "zh")}>${words.language}</button>
  </div>`;
}

/** What was last done, and whether everything is safe. */
function notice(app: App): TemplateResult {
  const { words, merging } = app;
  const safe = { clean: "", kept: words.kept, "not-kept": words.notKept }[app.saved];
  return html`<div class="notices" role="status">
    ${app.restored ? html`<p>${words.restored} <button type="button" class="quiet" @click=${() => app.startAgain()}>${words.startAgain}</button></p>` : nothing}
    ${safe === "" ? nothing : html`<p class=${app.saved}>${safe}</p>`}
    ${
      app.notice
        ? html`<p>${app.notice.text}</p><ul class="findings">${app.notice.found.map(
            (each) => html`<li class=${each.severity}>${finding(merging ? { ...each, help: "" } : each)}</li>`,
          )}</ul>`
        : nothing
    }
    ${
      merging
        ? html`<p class="actions">
      <button type="button" @click=${() => app.takeInMerge(app.draft)}>${words.takeMine}</button>
      <button type="button" @click=${() => app.takeInMerge(merging.other)}>${words.takeTheirs({ file: merging.other.file })}</button>
      <button type="button" @click=${() => app.takeInMerge(undefined)}>${words.cancel}</button></p>`
        : nothing
    }
  </div>`;
}

/** On paper only. */
function signatures({ form: { words } }: App): TemplateResult {
  const lines = [words.filledBy, words.checkedBy, words.seal, words.signedOn];
  return html`<div class="signatures" aria-hidden="true">${lines.map((each) => html`<p>${each}</p>`)}</div>`;
}
