/** After the questions: the score as the command `score` shows it, and what would raise it, as `improve` finds it. */
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { say, scorePart } from "../../engine/index.ts";
import type { App } from "../app.ts";
import type { Wish } from "../planning.ts";
import { blocks } from "./blocks.ts";
import { folded } from "./folded.ts";

export function outlook(app: App): TemplateResult | typeof nothing {
  const { words } = app;
  if (!app.full.result || !app.judged.begun) return nothing;
  return html`<section class="outlook" aria-labelledby="improve"><h2 id="improve">${words.outlook}</h2>
    ${scoreInFull(app)}
    <h3>${words.improve}</h3>
    <div class="parts">${wishes(app)}</div>
    <div class="explained" role="status">${plan(app)}</div></section>`;
}

function scoreInFull(app: App): TemplateResult {
  const { result } = app.full;
  return folded(app, "score", "whole", html`${app.words.scoreInFull}`, () =>
    result
      ? html`<div class="explained" id="score-in-full">${blocks(scorePart(result, app.start.standard, app.locale).blocks)}</div>`
      : nothing,
  );
}

function plan(app: App): readonly (TemplateResult | typeof nothing)[] | typeof nothing {
  const { result, assessment } = app.full;
  if (!result || !assessment) return nothing;
  const found = app.planning.blocks({ standard: app.start.standard, assessment, result, locale: app.locale });
  return found ? blocks(found) : nothing;
}

function wishes(app: App): readonly TemplateResult[] {
  const { words, locale } = app;
  const { grades, dimensions } = app.start.standard;
  const { to } = app.planning.wish;
  const total = grades.some(({ id }) => id === to) ? "" : to;
  const choices = (key: keyof Wish, title: string, all: readonly (readonly [id: string, title: string])[]) =>
    html`<label class="part"><span>${title}</span><select name=${key} @change=${(event: Event) => app.planning.change(key, (event.target as HTMLSelectElement).value)}>
      <option value=""></option>
      ${all.map(([id, each]) => html`<option value=${id} ?selected=${id === app.planning.wish[key]}>${each}</option>`)}</select></label>`;
  const number = (key: keyof Wish, title: string, value: string) =>
    html`<label class="part"><span>${title}</span><input type="text" inputmode="decimal" autocomplete="off" name=${`${key}-number`}
      .value=${live(value)} @input=${(event: Event) => app.planning.change(key, (event.target as HTMLInputElement).value)}></label>`;
  return [
    ...(grades.length === 0
      ? []
      : [
          choices(
            "to",
            words.toGrade,
            grades.map(({ id, title }) => [id, say(title, locale)]),
          ),
        ]),
    number("to", words.toTotal, total),
    choices(
      "only",
      words.onlyIn,
      dimensions.map(({ id, title }) => [id, say(title, locale)]),
    ),
    number("atMost", words.atMost, app.planning.wish.atMost),
  ];
}
