/** A drawing as a picture in the line, with its text for those who cannot see it. */
import type { Drawing } from "../../document/drawing.ts";
import type { Draft } from "./draft.ts";
import { element, type Xml } from "./xml.ts";

/** English Metric Units: of a pixel of 1/96 inch, and of a twentieth of a point. */
const pixel = 9525;
const twip = 635;

interface Frame {
  /** In twentieths of a point. */
  readonly width: number;
  readonly close: boolean;
}

/** Nothing where nobody can draw. */
export function picture(
  draft: Draft,
  drawing: Drawing,
  { width, close }: Frame,
  title: string,
  description: string,
): Xml[] {
  const drawn = draft.draw(drawing, Math.round((width * twip) / pixel), close);
  if (!drawn) return [];
  const id = draft.nextId();
  const size = { cx: drawn.width * pixel, cy: drawn.height * pixel };
  const named = { id, name: `${draft.words.picture} ${id}`, descr: description, title };
  const graphic = element("pic:pic", {}, [
    element("pic:nvPicPr", {}, [element("pic:cNvPr", named), element("pic:cNvPicPr")]),
    element("pic:blipFill", {}, [
      element("a:blip", { "r:embed": relationOf(drawn.name) }),
      element("a:stretch", {}, [element("a:fillRect")]),
    ]),
    element("pic:spPr", {}, [
      element("a:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", size)]),
      element("a:prstGeom", { prst: "rect" }, [element("a:avLst")]),
    ]),
  ]);
  const inline = element("wp:inline", { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element("wp:extent", size),
    element("wp:docPr", named),
    element("wp:cNvGraphicFramePr", {}, [element("a:graphicFrameLocks", { noChangeAspect: 1 })]),
    element("a:graphic", {}, [
      element("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/picture" }, [graphic]),
    ]),
  ]);
  return [element("w:r", {}, [element("w:drawing", {}, [inline])])];
}

/** The id of the relation to a picture's part. */
export function relationOf(name: string): string {
  return `rId_${name.replace(".png", "")}`;
}
