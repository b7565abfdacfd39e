/** Runs, paragraphs, links and fields. How they look is said by styles. */
import { element, textElement, type Xml } from "./xml.ts";

export interface Manner {
  /** A character style. */
  readonly style?: string | undefined;
  readonly colour?: string | undefined;
  /** A framed patch of colour, as wide as the text. */
  readonly fill?: string | undefined;
}

/** A text; its line breaks and tabs stay. */
export function run(text: string, manner: Manner = {}): Xml {
  const parts = text
    .split(/(\n|\t)/)
    .flatMap((part) =>
      part === "" ? [] : part === "\n" ? element("w:br") : part === "\t" ? element("w:tab") : textElement("w:t", part),
    );
  return element("w:r", {}, [...manners(manner), ...parts]);
}

export function pageBreak(): Xml {
  return element("w:r", {}, [element("w:br", { "w:type": "page" })]);
}

function manners({ style, colour, fill }: Manner): Xml[] {
  const said = [
    ...(style === undefined ? [] : [element("w:rStyle", { "w:val": style })]),
    ...(colour === undefined ? [] : [element("w:color", { "w:val": colour })]),
    ...(fill === undefined ? [] : patch(fill)),
  ];
  return said.length === 0 ? [] : [element("w:rPr", {}, said)];
}

function patch(fill: string): Xml[] {
  return [
    element("w:bdr", { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "55606C" }),
    element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill }),
  ];
}

export interface Setting {
  readonly keepNext?: boolean | undefined;
  readonly pageBreakBefore?: boolean | undefined;
  /** Without the number that the style would give. */
  readonly unnumbered?: boolean | undefined;
  /** Where it is not as the style says: before and after, in twentieths of a point. */
  readonly space?: readonly [before: number, after: number] | undefined;
  /** Where a text stops after a tab, in twentieths of a point. */
  readonly tabs?: readonly {
    readonly at: number;
    readonly kind: "left" | "center" | "right";
    readonly dotted?: boolean;
  }[];
}

export function paragraph(style: string, runs: readonly Xml[], setting: Setting = {}): Xml {
  return element("w:p", {}, [element("w:pPr", {}, settings(style, setting)), ...runs]);
}

/** In the order that the schema asks for. */
function settings(style: string, { keepNext, pageBreakBefore, unnumbered, space, tabs = [] }: Setting): Xml[] {
  return [
    element("w:pStyle", { "w:val": style }),
    ...(keepNext ? [element("w:keepNext")] : []),
    ...(pageBreakBefore ? [element("w:pageBreakBefore")] : []),
    ...(unnumbered
      ? [element("w:numPr", {}, [element("w:ilvl", { "w:val": 0 }), element("w:numId", { "w:val": 0 })])]
      : []),
    ...(tabs.length === 0
      ? []
      : [
          element(
            "w:tabs",
            {},
            tabs.map(({ at, kind, dotted }) =>
              element("w:tab", { "w:val": kind, "w:leader": dotted ? "dot" : undefined, "w:pos": Math.round(at) }),
            ),
          ),
        ]),
    ...(space ? [element("w:spacing", { "w:before": space[0], "w:after": space[1] })] : []),
  ];
}

export function link(anchor: string | undefined, runs: readonly Xml[]): Xml[] {
  return anchor === undefined ? [...runs] : [element("w:hyperlink", { "w:anchor": anchor, "w:history": 1 }, runs)];
}

/** A place that links and fields name. */
export function marked(id: number, name: string, runs: readonly Xml[]): Xml[] {
  return [
    element("w:bookmarkStart", { "w:id": id, "w:name": name }),
    ...runs,
    element("w:bookmarkEnd", { "w:id": id }),
  ];
}

/** A field with what it showed last. */
export function field(instruction: string, shown: string): Xml[] {
  return [...fieldStart(instruction), run(shown), fieldEnd()];
}

export function fieldStart(instruction: string): Xml[] {
  return [mark("begin"), element("w:r", {}, [textElement("w:instrText", instruction)]), mark("separate")];
}

export function fieldEnd(): Xml {
  return mark("end");
}

function mark(kind: "begin" | "separate" | "end"): Xml {
  return element("w:r", {}, [element("w:fldChar", { "w:fldCharType": kind })]);
}
