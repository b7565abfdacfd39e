/** The numbers of headings, counted by the document itself, and the dots of lists. */
import type { Locale } from "../../model/index.ts";
import { element, part, type Xml } from "./xml.ts";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly style?: string;
  readonly suffix?: "nothing" | "space" | "tab";
  readonly indent?: Readonly<Record<string, number>>;
}

const headings: Readonly<Record<Locale, readonly Level[]>> = {
  zh: [
    { format: "chineseCountingThousand", text: "%1、", style: "Heading1", suffix: "nothing" },
    { format: "chineseCountingThousand", text: "（%2）", style: "Heading2", suffix: "nothing" },
    { format: "decimal", text: "%3．", style: "Heading3", suffix: "nothing" },
  ],
  en: [
    { format: "decimal", text: "%1", style: "Heading1", suffix: "space" },
    { format: "decimal", text: "%1.%2", style: "Heading2", suffix: "space" },
    { format: "decimal", text: "%1.%2.%3", style: "Heading3", suffix: "space" },
  ],
};

const bullets: readonly Level[] = [
  { format: "bullet", text: "•", suffix: "tab", indent: { "w:left": 560, "w:hanging": 320 } },
];

export function numbering(namespaces: Readonly<Record<string, string>>, locale: Locale): string {
  return part(
    element("w:numbering", namespaces, [
      scheme(1, "multilevel", headings[locale]),
      scheme(2, "hybridMultilevel", bullets),
      ...[1, 2].map((id) => element("w:num", { "w:numId": id }, [element("w:abstractNumId", { "w:val": id })])),
    ]),
  );
}

function scheme(id: number, kind: string, levels: readonly Level[]): Xml {
  return element("w:abstractNum", { "w:abstractNumId": id }, [
    element("w:multiLevelType", { "w:val": kind }),
    ...levels.map(({ format, text, style, suffix = "tab", indent = { "w:left": 0, "w:firstLine": 0 } }, index) =>
      element("w:lvl", { "w:ilvl": index }, [
        element("w:start", { "w:val": 1 }),
        element("w:numFmt", { "w:val": format }),
        ...(style === undefined ? [] : [element("w:pStyle", { "w:val": style })]),
        element("w:suff", { "w:val": suffix }),
        element("w:lvlText", { "w:val": text }),
        element("w:lvlJc", { "w:val": "left" }),
        element("w:pPr", {}, [element("w:ind", indent)]),
      ]),
    ),
  ]);
}
