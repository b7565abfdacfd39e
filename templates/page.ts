/**
 * What a reader can do with a page: sort tables, filter long ones, fold chapters. Without this script all of it stands there to
 * be read, and what is printed is never changed by it. The page allows this script by its digest, and no other.
 */

/** Fewer rows than these are seen at a glance. */
const fewest = { sorted: 4, filtered: 12 };

const tools = document.getElementById("page-tools") as HTMLTemplateElement;
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

const all = <E extends Element>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
];

function tool<E extends HTMLElement>(name: string): E {
  return (tools.content.querySelector(`.${name}`) as Element).cloneNode(true) as E;
}

/** Moves what an element says into a button. */
function inButton(element: Element, name: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = name;
  button.append(...[...element.childNodes].filter((node) => node.nodeName.toLowerCase() !== "svg"));
  element.prepend(button);
  return button;
}

/** The words of a cell without its quieter second line and its drawing. */
function wordsOf(row: HTMLTableRowElement, column: number): string {
  const nodes = [...(row.cells[column]?.childNodes ?? [])];
  const said = nodes.filter(({ nodeName }) => !/^(?:small|svg)$/i.test(nodeName));
  return said
    .map(({ textContent }) => textContent)
    .join("")
    .trim();
}

type Key = string | number | undefined;

/** What a column is sorted by, a key for each row; nothing where its numbers have different units. */
function keysOf(rows: readonly HTMLTableRowElement[], column: number, numeric: boolean): readonly Key[] | undefined {
  const words = rows.map((row) => wordsOf(row, column));
  if (!numeric) return words.map((each) => (each === "" || each === "–" ? undefined : each));
  const read = words.map((each) => /^([+−-]?)([\d,]*\.?\d+)(.*)$/.exec(each));
  const units = new Set(read.flatMap((match) => (match ? [match[3]] : [])));
  if (units.size > 1) return undefined;
  return read.map((match) =>
    match ? Number(`${match[1]}${match[2]}`.replace("−", "-").replace(/,/g, "")) : undefined,
  );
}

/** Rows without a key come last, whichever way. */
function compare(a: Key, b: Key, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return sign * order;
}

function sorting(figure: Element): void {
  const table = figure.querySelector("table") as HTMLTableElement;
  const [body] = table.tBodies;
  const rows = [...(body?.rows ?? [])];
  if (!body || rows.length < fewest.sorted) return;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const show = (order: readonly HTMLTableRowElement[]) => body.append(...order);
  let shown: readonly HTMLTableRowElement[] = rows;
  heads.forEach((head, column) => {
    const numeric = figure.classList.contains(`n${column + 1}`);
    const keys = head.classList.contains("drawing") ? undefined : keysOf(rows, column, numeric);
    if (!keys || new Set(keys).size < 2) return;
    const key = new Map(rows.map((row, index) => [row, keys[index]]));
    const turns = numeric ? ["descending", "ascending"] : ["ascending", "descending"];
    inButton(head, "sort").addEventListener("click", () => {
      const turn = turns[turns.indexOf(head.getAttribute("aria-sort") ?? "") + 1];
      for (const each of heads) each.removeAttribute("aria-sort");
      if (turn) head.setAttribute("aria-sort", turn);
      const sign = turn === "descending" ? -1 : 1;
      shown = turn ? [...rows].sort((a, b) => compare(key.get(a), key.get(b), sign)) : rows;
      show(shown);
    });
  });
  addEventListener("beforeprint", () => show(rows));
  addEventListener("afterprint", () => show(shown));
}

/** A field before `place`, which leaves only what contains the words in it. */
function filtering(items: readonly Element[], place: Element): void {
  if (items.length < fewest.filtered) return;
  const field = tool("filter");
  const input = field.querySelector("input") as HTMLInputElement;
  const output = field.querySelector("output") as HTMLOutputElement;
  const texts = items.map(({ textContent }) => (textContent ?? "").toLowerCase());
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    const kept = items.filter((item, index) => !item.classList.toggle("out", !texts[index]?.includes(wanted)));
    output.value = wanted === "" ? "" : `${kept.length} / ${items.length}`;
  });
  place.before(field);
}

const folded = (element: Element) => element.classList.contains("folded");

function fold(element: Element, away: boolean): void {
  element.classList.toggle("folded", away);
  element.querySelector(".fold")?.setAttribute("aria-expanded", String(!away));
}

function folding(element: Element, head: Element): void {
  const button = inButton(head, "fold");
  button.setAttribute("aria-expanded", "true");
  button.addEventListener("click", () => fold(element, !folded(element)));
}

/** A button that folds all of them, or opens them again. */
function foldingAll(elements: readonly Element[]): HTMLElement {
  const button = tool<HTMLButtonElement>("fold-all");
  button.addEventListener("click", () => {
    const away = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(away));
    for (const element of elements) fold(element, away);
  });
  return button;
}

/** Nothing that a link leads to stays folded or filtered. */
function reveal(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (!target) return;
  for (let each: Element | null = target; each; each = each.parentElement) {
    if (folded(each)) fold(each, false);
    each.classList.remove("out");
  }
  target.scrollIntoView();
}

for (const figure of all(".block")) {
  const table = figure.querySelector("table") as HTMLTableElement;
  if (figure.classList.contains("sortable")) sorting(figure);
  filtering([...(table.tBodies[0]?.rows ?? [])], table);
}
const chapters = all("main > section:not(#summary)");
for (const chapter of chapters) {
  folding(chapter, chapter.querySelector("h2") as Element);
  const parts = all(":scope > .part", chapter);
  for (const part of parts) folding(part, part.querySelector("h3") as Element);
  const [first] = parts;
  if (!first) continue;
  filtering(parts, first);
  first.before(foldingAll(parts));
}
if (chapters.length > 1) document.querySelector(".contents")?.append(foldingAll(chapters));
addEventListener("hashchange", reveal);
reveal();
