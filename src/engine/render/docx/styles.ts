/** The styles of a document, as its part says them. */
import type { Locale } from "../../model/index.ts";
import { type Face, faces, fontsOf, type Role } from "./fonts.ts";
import { colours } from "./ink.ts";
import type { Look } from "./look.ts";
import { sheets } from "./sheet.ts";
import { tableStyles } from "./table-styles.ts";
import { element, part, type Xml } from "./xml.ts";

const characters: Readonly<Record<string, readonly [name: string, parts: readonly Xml[]]>> = {
  Strong: ["Strong", [element("w:b"), element("w:bCs")]],
  Quiet: ["Quiet", [element("w:color", { "w:val": colours.muted }), element("w:sz", { "w:val": 20 })]],
  Hyperlink: ["Hyperlink", [element("w:color", { "w:val": colours.accent })]],
};

export function styles(namespaces: Readonly<Record<string, string>>, locale: Locale): string {
  const own = faces[locale];
  const language = element("w:lang", { "w:val": "en-GB", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA" });
  const size = locale === "zh" ? 28 : 22;
  const defaults = element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, [element("w:rPr", {}, [fontsOf(own.body), ...sizes(size), language])]),
    element("w:pPrDefault", {}, [element("w:pPr")]),
  ]);
  const normal = element("w:style", { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" }, [
    element("w:name", { "w:val": "Normal" }),
    element("w:qFormat"),
  ]);
  const code = element("w:rPr", {}, [
    fontsOf(own.code),
    element("w:sz", { "w:val": 17 }),
    element("w:szCs", { "w:val": 17 }),
  ]);
  return part(
    element("w:styles", namespaces, [
      defaults,
      normal,
      ...Object.entries(sheets[locale]).map(([id, [name, look]]) => paragraphStyle(id, name, look, own)),
      ...Object.entries(characters).map(([id, [name, parts]]) => characterStyle(id, name, element("w:rPr", {}, parts))),
      characterStyle("Code", "Code", code),
      ...tableStyles,
    ]),
  );
}

function paragraphStyle(id: string, name: string, look: Look, own: Readonly<Record<Role, Face>>): Xml {
  return element("w:style", { "w:type": "paragraph", "w:styleId": id }, [
    element("w:name", { "w:val": name }),
    element("w:basedOn", { "w:val": look.based ?? "Normal" }),
    ...(look.next === undefined ? [] : [element("w:next", { "w:val": look.next })]),
    element("w:qFormat"),
    element("w:pPr", {}, paragraphLook(look)),
    element("w:rPr", {}, [
      ...(look.role === undefined ? [] : [fontsOf(own[look.role])]),
      ...(look.bold === undefined
        ? []
        : [element("w:b", { "w:val": Number(look.bold) }), element("w:bCs", { "w:val": Number(look.bold) })]),
      ...(look.colour === undefined ? [] : [element("w:color", { "w:val": look.colour })]),
      ...(look.size === undefined ? [] : sizes(look.size)),
    ]),
  ]);
}

function characterStyle(id: string, name: string, properties: Xml): Xml {
  return element("w:style", { "w:type": "character", "w:styleId": id }, [
    element("w:name", { "w:val": name }),
    element("w:qFormat"),
    properties,
  ]);
}

/** In the order that the schema asks for. */
function paragraphLook({ keep, list, edge, shade, space, line, indent, align, outline }: Look): Xml[] {
  const [before, after] = space ?? [];
  return [
    ...(keep ? [element("w:keepNext"), element("w:keepLines")] : []),
    ...(list
      ? [element("w:numPr", {}, [element("w:ilvl", { "w:val": list.level }), element("w:numId", { "w:val": list.id })])]
      : []),
    ...(edge
      ? [
          element("w:pBdr", {}, [
            element(`w:${edge.side}`, {
              "w:val": "single",
              "w:sz": edge.size,
              "w:space": edge.space,
              "w:color": edge.colour,
            }),
          ]),
        ]
      : []),
    ...(shade ? [element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": shade })] : []),
    ...(space || line
      ? [
          element("w:spacing", {
            "w:before": before,
            "w:after": after,
            "w:line": line?.height,
            "w:lineRule": line?.rule,
          }),
        ]
      : []),
    ...(indent ? [element("w:ind", indent)] : []),
    ...(align ? [element("w:jc", { "w:val": align })] : []),
    ...(outline === undefined ? [] : [element("w:outlineLvl", { "w:val": outline })]),
  ];
}

function sizes(size: number): Xml[] {
  return [element("w:sz", { "w:val": size }), element("w:szCs", { "w:val": size })];
}
