/** Findings in the words of the command line: how grave, what is wrong, what to do. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { LiveFinding } from "../../engine/index.ts";

/** Under a field, or in a notice. */
export function findingsList(all: readonly LiveFinding[], id: string): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<ul class="findings" id=${id}>${all.map((each) => html`<li class=${each.severity}>${finding(each)}</li>`)}</ul>`;
}

export function finding({ severityWords, message, help }: LiveFinding): TemplateResult {
  return html`<b>${severityWords}</b> ${message} ${help === "" ? nothing : html`<small>${help}</small>`}`;
}
