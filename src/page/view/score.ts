/** The score beside the form: total, grade and interval; progress; dimensions; gates; findings; what would gain most. */
import { html, nothing, type TemplateResult } from "lit-html";
import { presentTotal } from "../../engine/index.ts";
import type { App } from "../app.ts";
import { finding } from "./findings.ts";
import { folded } from "./folded.ts";
import { explained } from "./question.ts";

export function scorePanel(app: App): TemplateResult {
  const { summary, report, words } = app;
  return html`<aside class="panel" id="score" aria-label=${words.toScore}>
    ${totalOf(app)}
    ${app.start.department === undefined ? nothing : html`<p class="remark">${words.partly}</p>`}
    ${summary && app.judged.begun ? html`<p class="verdict">${summary.verdict}</p>` : nothing}
    ${progress(app)}
    ${found(app)}
    ${summary ? dimensions(app) : nothing}
    ${gates(app)}
    ${gains(app)}
    <p class="remark">${report.intervalNote}</p>
  </aside>`;
}

/** The total as it is with the last key stroke. */
export function totalOf(app: App): TemplateResult | typeof nothing {
  const { result } = app.judged;
  if (!result) return nothing;
  // Nothing said is no score of 0, even where the standard counts what is missing as 0.
  if (!app.judged.begun)
    return html`<p class="total"><span class="name">${app.report.total}</span> <span class="number">${app.report.nothingAnswered}</span></p>`;
  const { outcome, grade } = presentTotal(result.total, app.start.standard, app.locale);
  const interval = outcome.interval === "" ? "" : `${app.report.interval}${app.report.colon}${outcome.interval}`;
  return html`<p class="total"><span class="name">${app.report.total}</span>
    <span class="number">${outcome.score || outcome.text}</span>
    ${outcome.outOf === "" ? nothing : html`<span class="of">/ ${outcome.outOf}</span>`}
    ${grade === "" ? nothing : html`<span class="grade">${grade}</span>`}
    ${interval === "" ? nothing : html`<span class="interval">${interval}</span>`}</p>`;
}

interface Count {
  readonly title: string;
  readonly done: number;
  readonly all: number;
}

/** By department; a question counts as answered when anything is said in answer to it. */
function progress(app: App): TemplateResult {
  const { words, form } = app;
  const counts = new Map<string, Count>();
  for (const { id, owner = "" } of form.inputs) {
    const title = owner === "" ? app.report.noOwner : app.departmentTitle(owner);
    const { done, all } = counts.get(owner) ?? { done: 0, all: 0 };
    const { status } = app.judged.assessment?.answers.get(id) ?? { status: "unanswered" };
    counts.set(owner, { title, done: done + (status === "unanswered" ? 0 : 1), all: all + 1 });
  }
  const list = [...counts.values()];
  const [done, all] = [list.reduce((sum, each) => sum + each.done, 0), form.inputs.length];
  return html`<h3>${words.progress}</h3><p>${words.answeredOf({ done, all })}</p>
    ${
      list.length < 2
        ? nothing
        : html`<ul class="progress">${list.map(
            (each) =>
              html`<li><span>${each.title}</span> <progress max=${each.all} value=${each.done} aria-label=${each.title}></progress> <span>${each.done}/${each.all}</span></li>`,
          )}</ul>`
    }`;
}

function found(app: App): TemplateResult {
  return html`<h3>${app.report.findings}</h3>
    ${app.findings.length === 0 ? html`<p>${app.report.noFindings}</p>` : nothing}
    <ul class="findings">${app.findings.map((each) => {
      const [section, id] = each.path;
      const target = section === "answers" ? `q-${id}` : section === "evidence" ? `e-${id}` : "";
      const there = target !== "" && (section === "evidence" || app.form.inputs.some((input) => input.id === id));
      return html`<li class=${each.severity}>${finding(each)} ${there ? html`<a href=${`#${target}`}>${app.words.toQuestion} ${id}</a>` : nothing}</li>`;
    })}</ul>`;
}

function dimensions(app: App): TemplateResult {
  return html`<h3>${app.report.dimensions}</h3>${app.summary?.dimensions.map(({ id, title, outcome }) => {
    const summary = html`<span>${title}</span> <b>${outcome.text}</b>`;
    return folded(app, `dimension/${id}`, "dimension", summary, () => explained(app, id));
  })}`;
}

function gates(app: App): TemplateResult | typeof nothing {
  const acting = (app.summary?.gates.gates ?? []).filter(({ state }) => state !== "not-acting");
  if (acting.length === 0) return nothing;
  return html`<h3>${app.report.gates}</h3><ul>${acting.map(
    ({ title, stateWords, effect, waiting }) =>
      html`<li>${title} <b>${effect}</b> <small>${[stateWords, ...waiting].join(app.report.comma)}</small></li>`,
  )}</ul>`;
}

function gains(app: App): TemplateResult | typeof nothing {
  const { next = [], hindered = "" } = app.summary?.gains ?? {};
  if (next.length === 0 && hindered === "") return nothing;
  return html`<h3>${app.report.nextPoints}</h3>${hindered === "" ? nothing : html`<p>${hindered}</p>`}
    <ul>${next
      .slice(0, 5)
      .map(
        ({ points, title, outcome, tips }) =>
          html`<li><b>+${points}</b> ${title} <small>${outcome.text}${tips[0] ? ` · ${tips[0].text}` : ""}</small></li>`,
      )}</ul><p><a href="#improve">${app.words.outlook}</a></p>`;
}
