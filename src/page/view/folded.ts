/** Parts of the page that a person folds out. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";

/** What is folded in is not made: a key stroke would make it anew for every question. */
export function folded(
  app: App,
  key: string,
  kind: "more" | "why" | "whole" | "dimension",
  summary: TemplateResult,
  content: () => TemplateResult | typeof nothing,
): TemplateResult {
  const open = app.unfolded.has(key);
  return html`<details class=${kind} ?open=${open} @toggle=${(event: Event) => app.unfold(key, (event.target as HTMLDetailsElement).open)}>
      <summary>${summary}</summary>${open ? content() : nothing}</details>`;
}
