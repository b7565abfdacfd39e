/** Blocks as a template takes them: drawings drawn, every key there, and all that needs a decision decided. */

import type { Block, Cell, Chapter, Head, Signature, Table } from "../../document/blocks.ts";
import { draw, type Svg } from "../svg/index.ts";

interface PageCell {
  readonly text: string;
  readonly note: string;
  readonly to: string;
  readonly href: string;
  readonly svg: Svg | "";
  /** Of the element: " class=…", ready to stand in a tag. */
  readonly class: string;
}

interface PageBlock {
  readonly lead: string;
  readonly heading: { readonly text: string; readonly id: string } | undefined;
  readonly text: string;
  readonly remark: string;
  readonly to: string;
  readonly notice: string;
  readonly facts: (Block & { kind: "facts" })["facts"] | undefined;
  readonly items: (Block & { kind: "list" })["items"] | undefined;
  readonly lines: (Block & { kind: "lines" })["lines"] | undefined;
  readonly table: PageTable | undefined;
  readonly beside: readonly PageTable[] | undefined;
  readonly figure: { readonly text: string; readonly svg: Svg } | undefined;
  readonly signature: Signature | undefined;
  readonly tiles: PageTiles | undefined;
}

interface PageTiles {
  readonly caption: string;
  readonly note: string;
  readonly rows: readonly (readonly PageCell[])[];
}

interface PageTable {
  readonly captioned: boolean;
  readonly caption: string;
  readonly note: string;
  readonly shape: string;
  readonly head: readonly { readonly title: string; readonly class: string; readonly svg: Svg | "" }[];
  readonly rows: readonly { readonly name: PageCell; readonly cells: readonly PageCell[] }[];
  readonly foot: { readonly name: PageCell; readonly cells: readonly PageCell[] } | undefined;
}

const none: PageBlock = {
  lead: "",
  heading: undefined,
  text: "",
  remark: "",
  to: "",
  notice: "",
  facts: undefined,
  items: undefined,
  lines: undefined,
  table: undefined,
  beside: undefined,
  figure: undefined,
  signature: undefined,
  tiles: undefined,
};

export function pageChapter({ id, title, blocks, parts, pages, annex = false }: Chapter) {
  return {
    id,
    title,
    pages,
    annex,
    blocks: pageBlocks(blocks),
    parts: parts.map((part) => ({ id: part.id, title: part.title, blocks: pageBlocks(part.blocks) })),
  };
}

export function pageChapters(chapters: readonly Chapter[]) {
  return chapters.map(pageChapter);
}

export function pageBlocks(blocks: readonly Block[]): readonly PageBlock[] {
  return blocks.map((block) => ({ ...none, ...pageBlock(block) }));
}

function pageBlock(block: Block): Partial<PageBlock> {
  switch (block.kind) {
    case "heading":
      return { heading: { text: block.text, id: block.id ?? "" } };
    case "lead":
    case "text":
    case "notice":
      return { [block.kind]: block.text };
    case "remark":
      return { remark: block.text, to: block.to ?? "" };
    case "facts":
      return { facts: block.facts };
    case "list":
      return { items: block.items };
    case "lines":
      return { lines: block.lines };
    case "table":
      return { table: pageTable(block) };
    case "beside":
      return { beside: block.tables.map(pageTable) };
    case "figure":
      return { figure: { text: block.text, svg: draw(block.drawing) } };
    case "signature":
      return { signature: block };
    case "tiles":
      return { tiles: { ...block, rows: block.rows.map((row) => row.map(pageTile)) } };
  }
}

function pageTile(cell: Cell | undefined): PageCell {
  return pageCell(cell ?? { text: "", tone: "empty" });
}

function pageTable({ caption, note, shape, columns, rows, foot }: Table): PageTable {
  const row = ([first, ...rest]: readonly Cell[]) => ({
    name: pageCell(first ?? { text: "" }),
    cells: rest.map(pageCell),
  });
  return {
    captioned: caption !== "" || note !== "",
    caption,
    note,
    shape: [
      shape,
      ...(columns.length > 5 ? ["wide"] : []),
      ...(isSortable(rows) ? ["sortable"] : []),
      ...numberColumns(columns),
    ].join(" "),
    head: columns.map(({ title, kind, axis }) => ({
      title,
      class: kind === "drawing" ? "drawing" : "",
      svg: axis ? draw(axis) : "",
    })),
    rows: rows.map(row),
    foot: foot && row(foot),
  };
}

/** Not the steps of a running sum, nor the branches of a tree: in another order they say something else. */
function isSortable(rows: Table["rows"]): boolean {
  return !rows.some((row) => row.some(({ drawing, level }) => drawing?.kind === "step" || level !== undefined));
}

/** Which columns hold numbers is said once for the table: `n2` is the second. On each cell it was a tenth of a long page. */
function numberColumns(columns: readonly Head[]): readonly string[] {
  return columns.flatMap(({ kind }, index) => (kind === "number" ? [`n${index + 1}`] : []));
}

function pageCell({ text, note = "", to = "", href = "", tone = "", drawing }: Cell): PageCell {
  const classes = [drawing ? "drawing" : "", tone].filter((name) => name !== "");
  return { text, note, to, href, svg: drawing ? draw(drawing) : "", class: classes.join(" ") };
}
