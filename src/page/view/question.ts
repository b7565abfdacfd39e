/** One question: what is asked, the field, last time's answer, what was found, and how it counts. */
import { html, nothing, type TemplateResult } from "lit-html";
import { answerIn, explainPart, hintsOf, type Input, lastAnswer, line, say } from "../../engine/index.ts";
import type { App } from "../app.ts";
import { answerField } from "./answer-field.ts";
import { blocks } from "./blocks.ts";
import { findingsList } from "./findings.ts";
import { folded } from "./folded.ts";
import { more, moreInShort } from "./more.ts";

export function question(app: App, input: Input): TemplateResult {
  const { id, asks } = input;
  const found = app.findingsOn("answers", id);
  const isGroup = asks.kind === "checklist" || asks.kind === "table";
  const title = line(input.question, app.locale);
  const hint = [
    isGroup || asks.kind === "quantity" ? "" : answerIn(input, app.form),
    ...hintsOf(input, app.form),
  ].filter((part) => part !== "");
  const last = app.start.last ? lastAnswer(id, app.start.last, app.locale) : "";
  const short = moreInShort(app, input);
  const field = answerField({
    app,
    input,
    value: app.draft.entry("answers", id)["value"],
    describedBy: `h-${id} f-${id}`,
    invalid: found.some(({ severity }) => severity === "error"),
  });
  const asked = html`<span class="asked">${title}</span> <code>${id}</code>`;
  const content = html`<p class="hint" id=${`h-${id}`}>${hint.join(app.report.semicolon)}</p>
    <div class="field">${field}${asks.kind === "quantity" ? html`<span class="unit">${answerIn(input, app.form)}</span>` : nothing}</div>
    ${last === "" ? nothing : html`<p class="last"><span>${app.form.words.last}</span> ${last}</p>`}
    ${short === "" ? nothing : html`<p class="short">${short}</p>`}
    ${draft(app, id)}
    ${findingsList(found, `f-${id}`)}
    ${folded(app, `more/${id}`, "more", html`${app.words.more}<span class="hidden"> ${title}</span>`, () => html`<div>${more(app, input)}</div>`)}
    ${explanations(app, id)}`;
  return isGroup
    ? html`<fieldset class="question" id=${`q-${id}`} aria-describedby=${`h-${id}`}><legend>${asked}</legend>${content}</fieldset>`
    : html`<div class="question" id=${`q-${id}`}><label for=${`a-${id}`}>${asked}</label>${content}</div>`;
}

/** An answer carried over from another edition or period waits to be confirmed. */
function draft(app: App, id: string): TemplateResult | typeof nothing {
  const from = app.draft.entry("answers", id)["draft"];
  if (typeof from !== "string") return nothing;
  return html`<p><button type="button" @click=${() => app.answer(id, "draft", undefined)}>${app.words.confirmDraft({ from })}</button></p>`;
}

/** How each indicator that uses the answer is worked out. */
function explanations(app: App, id: string): readonly TemplateResult[] {
  const users = app.users.get(id) ?? [];
  return users.map(({ id: indicator, title }) => {
    const summary = html`${app.report.calculation}${app.report.colon}${say(title, app.locale)}`;
    return folded(app, `${id}/${indicator}`, "why", summary, () => explained(app, indicator));
  });
}

export function explained(app: App, id: string): TemplateResult | typeof nothing {
  const { result } = app.full;
  const part = result && explainPart(result, app.start.standard, app.locale, { id, placeOf: () => "" });
  return part ? html`<div class="explained">${blocks(part.blocks)}</div>` : nothing;
}
