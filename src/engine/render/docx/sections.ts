/** Pages: A4 upright, what stands over and under every one of them. */
import type { Draft } from "./draft.ts";
import { field, paragraph, run } from "./text.ts";
import { element, part, type Xml } from "./xml.ts";

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the foot of the paper to the page number. */
  readonly footer: number;
}

/** In twentieths of a point: 25, 21, 22 and 23 mm. The margins of GB/T 9704 would make a fifth more pages. */
export const upright: Page = {
  width: 11906,
  height: 16838,
  top: 1418,
  right: 1191,
  bottom: 1247,
  left: 1304,
  footer: 680,
};
/** For the parts of chapters. */
export const full: Page = { ...upright, top: 1247, right: 1191, bottom: 1077, left: 1191, footer: 680 };

export function room({ width, left, right }: Page): number {
  return width - left - right;
}

/** What there is between the margins. */
export function inside(page: Page): { readonly width: number; readonly height: number } {
  return { width: room(page), height: page.height - page.top - page.bottom };
}

/** `first`: a cover, without a page number. `from`: where the numbers begin anew. */
export interface Section {
  readonly page: Page;
  readonly cover?: boolean;
  readonly from?: number;
  readonly numbers: "decimal" | "lowerRoman";
}

export function section({ page, cover = false, from, numbers }: Section): Xml {
  const { width, height, top, right, bottom, left, footer: foot } = page;
  const reference = (name: "header" | "footer", type: string, id: string) =>
    element(`w:${name}Reference`, { "w:type": type, "r:id": id });
  return element("w:sectPr", {}, [
    reference("header", "default", "rId_header"),
    ...(cover ? [reference("header", "first", "rId_cover_header")] : []),
    reference("footer", "default", "rId_footer"),
    ...(cover ? [reference("footer", "first", "rId_cover_footer")] : []),
    element("w:type", { "w:val": "nextPage" }),
    element("w:pgSz", { "w:w": width, "w:h": height }),
    element("w:pgMar", {
      "w:top": top,
      "w:right": right,
      "w:bottom": bottom,
      "w:left": left,
      "w:header": 600,
      "w:footer": foot,
      "w:gutter": 0,
    }),
    element("w:pgNumType", { "w:fmt": numbers, "w:start": from }),
    ...(cover ? [element("w:titlePg")] : []),
  ]);
}

/** Ends a section at this place, in a line so thin that it finds room on the last page. */
export function sectionEnd(end: Section): Xml {
  return element("w:p", {}, [element("w:pPr", {}, [element("w:pStyle", { "w:val": "End" }), section(end)])]);
}

/** What must be said of the whole is said on every page. */
export function header({ document }: Draft, namespaces: Readonly<Record<string, string>>): string {
  return part(element("w:hdr", namespaces, [...stamped(document.stamps), paragraph("Header", [run(document.title)])]));
}

/** The title is on the page itself. */
export function coverHeader({ document }: Draft, namespaces: Readonly<Record<string, string>>): string {
  return part(element("w:hdr", namespaces, [...stamped(document.stamps), paragraph("Header", [])]));
}

function stamped(stamps: Draft["document"]["stamps"]): readonly Xml[] {
  return stamps.length === 0 ? [] : [paragraph("HeaderStamp", [run(stamps.map(({ short }) => short).join(" · "))])];
}

export function footer({ document }: Draft, namespaces: Readonly<Record<string, string>>): string {
  const dash = document.locale === "zh" ? "—" : "–";
  return part(
    element("w:ftr", namespaces, [paragraph("Footer", [run(`${dash} `), ...field(" PAGE ", "1"), run(` ${dash}`)])]),
  );
}

export function coverFooter(namespaces: Readonly<Record<string, string>>): string {
  return part(element("w:ftr", namespaces, [paragraph("Footer", [])]));
}
