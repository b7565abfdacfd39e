/** Blocks of a document in the page: those of which explanations are made. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Block, Cell } from "../../engine/index.ts";

export function blocks(all: readonly Block[]): readonly (TemplateResult | typeof nothing)[] {
  return all.map(block);
}

function block(each: Block): TemplateResult | typeof nothing {
  switch (each.kind) {
    case "heading":
      return html`<h3>${each.text}</h3>`;
    case "lead":
    case "text":
    case "notice":
    case "remark":
      return html`<p class=${each.kind}>${each.text}</p>`;
    case "facts":
      return html`<dl class="facts">${each.facts.map(
        ({ title, text, note }) =>
          html`<div><dt>${title}</dt><dd>${text}${note === "" ? nothing : html`<small>${note}</small>`}</dd></div>`,
      )}</dl>`;
    case "list":
      return html`<ul>${each.items.map(({ text, note }) => html`<li>${text} <small>${note}</small></li>`)}</ul>`;
    case "lines":
      return html`<dl class="steps">${each.lines.map(
        ({ title, text, code }) =>
          html`<div><dt>${title}</dt><dd>${code ? html`<code>${text}</code>` : text}</dd></div>`,
      )}</dl>`;
    case "table":
      return table(each);
    case "beside":
      return html`${each.tables.map(table)}`;
    case "figure":
      return html`<p class="text">${each.text}</p>`;
    case "tiles":
      return html`<ul>${each.rows.flat().flatMap((cell) => (cell ? [html`<li>${cell.text} <small>${cell.note}</small></li>`] : []))}</ul>`;
    case "signature":
      return nothing;
  }
}

function table({ caption, note, columns, rows, foot }: Block & { kind: "table" }): TemplateResult {
  const shown = columns.flatMap(({ kind }, index) => (kind === "drawing" ? [] : [index]));
  const line = (row: readonly Cell[]) =>
    html`<tr>${shown.map((index, place) => {
      const { text = "", note: remark = "" } = row[index] ?? {};
      const inside = html`${unbroken(text)}${remark === "" ? nothing : html`<small>${unbroken(remark)}</small>`}`;
      return place === 0
        ? html`<th scope="row">${inside}</th>`
        : html`<td class=${columns[index]?.kind ?? ""}>${inside}</td>`;
    })}</tr>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption || (columns[0]?.title ?? "")}><table>
    ${caption === "" ? nothing : html`<caption>${caption}</caption>`}
    <thead><tr>${shown.map((index) => html`<th scope="col" class=${columns[index]?.kind ?? ""}>${columns[index]?.title}</th>`)}</tr></thead>
    <tbody>${rows.map(line)}</tbody>${foot ? html`<tfoot>${line(foot)}</tfoot>` : nothing}</table>
    ${note === "" ? nothing : html`<p class="remark">${note}</p>`}</div>`;
}

/** A text whose dates stay on one line: a browser breaks them after a hyphen. */
function unbroken(text: string): readonly (TemplateResult | string)[] {
  return text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) => (index % 2 === 1 ? html`<time>${part}</time>` : part));
}
