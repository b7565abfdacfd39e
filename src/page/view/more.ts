/** What belongs to an answer beside its value: why there is none, a note, its evidence, who gave it, why it is right. */
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type Data, type Input, isObject, say, statuses } from "../../engine/index.ts";
import type { App } from "../app.ts";

export function more(app: App, input: Input): TemplateResult {
  const entry = app.draft.entry("answers", input.id);
  const { words } = app.form;
  const { id, claimable } = input;
  const { missing } = entry;
  const status = missing !== undefined ? "missing" : entry["not-applicable"] !== undefined ? "not-applicable" : "";
  const reason = isObject(missing) ? missing["reason"] : entry["not-applicable"];
  const expected = isObject(missing) ? missing["expected"] : undefined;
  const setStatus = (next: string) => setNoAnswer(app, id, next, textOf(reason, app), textOf(expected, app));
  const text = (name: string, title: string, value: Data | undefined, set: (value: string) => void, hint = "") =>
    html`<label class="part"><span>${title}</span><input type="text" name=${`${name}-${id}`} autocomplete="off" placeholder=${hint}
      .value=${live(textOf(value, app))} @input=${(event: Event) => set((event.target as HTMLInputElement).value)}></label>`;
  const plain = (key: string, title: string) => text(key, title, entry[key], (value) => app.answer(id, key, value));
  const evidence = Array.isArray(entry["evidence"]) ? entry["evidence"].join(", ") : textOf(entry["evidence"], app);
  return html`<label class="part"><span>${words.status}</span><select name=${`status-${id}`}
      @change=${(event: Event) => setStatus((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${status === ""}></option>
      ${statuses
        .filter((each) => each.id === "missing" || claimable || each.id === status)
        .map(
          (each) => html`<option value=${each.id} ?selected=${each.id === status}>${each.title[app.locale]}</option>`,
        )}
    </select></label>
    ${status === "" ? nothing : text("reason", words.reason, reason, (value) => setNoAnswer(app, id, status, value, textOf(expected, app)))}
    ${status === "missing" ? text("expected", words.expected, expected, (value) => setNoAnswer(app, id, status, textOf(reason, app), value), "YYYY-MM-DD") : nothing}
    ${plain("note", words.note)}
    ${text("evidence", words.evidenceOf, evidence, (value) => app.answer(id, "evidence", numbersIn(value)), "e-1")}
    ${by(app, input)}
    ${plain("confirmed", app.words.confirmed)}`;
}

/** In one line what stands in the folded part, so that it is seen without opening it, and on paper. */
export function moreInShort(app: App, { id }: Input): string {
  const entry = app.draft.entry("answers", id);
  const { missing, note, evidence, confirmed } = entry;
  const { words } = app.form;
  const claim = entry["not-applicable"];
  const titleOf = (status: string) => statuses.find((each) => each.id === status)?.title[app.locale] ?? status;
  const said = (title: string, value: Data | undefined) => {
    const text = textOf(value, app);
    return text === "" ? [] : [`${title}${app.report.colon}${text}`];
  };
  return [
    ...(missing === undefined ? [] : said(titleOf("missing"), isObject(missing) ? missing["reason"] : missing)),
    ...said(titleOf("not-applicable"), claim),
    ...said(words.note, note),
    ...said(words.evidenceOf, Array.isArray(evidence) ? evidence.join(app.locale === "zh" ? "、" : ", ") : evidence),
    ...said(app.words.confirmed, confirmed),
  ].join(app.report.semicolon);
}

function by(app: App, { id }: Input): TemplateResult | typeof nothing {
  const { owners } = app.start.standard;
  const now = textOf(app.draft.entry("answers", id)["by"], app);
  const ids = [...new Set([...owners.keys(), ...app.draft.all("departments").keys(), ...(now === "" ? [] : [now])])];
  if (ids.length === 0) return nothing;
  return html`<label class="part"><span>${app.form.words.by}</span><select name=${`by-${id}`}
    @change=${(event: Event) => app.answeredBy(id, (event.target as HTMLSelectElement).value)}>
    <option value="" ?selected=${now === ""}></option>
    ${ids.map((each) => html`<option value=${each} ?selected=${each === now}>${app.departmentTitle(each)}</option>`)}
  </select></label>`;
}

function setNoAnswer(app: App, id: string, status: string, reason: string, expected: string): void {
  const missing = { reason, ...(expected === "" ? {} : { expected }) };
  app.answerAll(id, {
    missing: status === "missing" ? missing : undefined,
    "not-applicable": status === "not-applicable" ? reason : undefined,
  });
}

function numbersIn(text: string): readonly string[] | undefined {
  const numbers = text.split(/[\s,，、;；]+/).filter((each) => each !== "");
  return numbers.length === 0 ? undefined : numbers;
}

/** A text, or one in two languages in that of the page. */
function textOf(value: Data | undefined, { locale }: App): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  const { zh, en } = isObject(value) ? value : {};
  if (typeof zh !== "string" && typeof en !== "string") return JSON.stringify(value);
  return say({ ...(typeof zh === "string" ? { zh } : {}), ...(typeof en === "string" ? { en } : {}) }, locale);
}
