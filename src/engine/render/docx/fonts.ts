/** The fonts that offices have, and by what other names each may be found. Both scripts are named in both languages: a city's name may be in either. */
import type { Locale } from "../../model/index.ts";
import { element, part, type Xml } from "./xml.ts";

export interface Face {
  readonly latin: string;
  readonly chinese: string;
}

export type Role = "body" | "heading" | "subheading" | "title" | "table" | "code";

export const faces: Readonly<Record<Locale, Readonly<Record<Role, Face>>>> = {
  zh: {
    body: { latin: "Times New Roman", chinese: "仿宋" },
    heading: { latin: "Times New Roman", chinese: "黑体" },
    subheading: { latin: "Times New Roman", chinese: "楷体" },
    title: { latin: "Times New Roman", chinese: "方正小标宋简体" },
    table: { latin: "Times New Roman", chinese: "宋体" },
    code: { latin: "Courier New", chinese: "宋体" },
  },
  en: {
    body: { latin: "Times New Roman", chinese: "宋体" },
    heading: { latin: "Arial", chinese: "黑体" },
    subheading: { latin: "Arial", chinese: "黑体" },
    title: { latin: "Arial", chinese: "黑体" },
    table: { latin: "Arial", chinese: "宋体" },
    code: { latin: "Courier New", chinese: "宋体" },
  },
};

export function fontsOf({ latin, chinese }: Face): Xml {
  return element("w:rFonts", { "w:ascii": latin, "w:hAnsi": latin, "w:eastAsia": chinese, "w:cs": latin });
}

const han = "86";
const western = "00";

const table = [
  font(
    "仿宋",
    "FangSong,仿宋_GB2312,FangSong_GB2312,STFangsong,华文仿宋,Noto Serif CJK SC",
    "02010609060101010101",
    han,
    "modern",
  ),
  font("黑体", "SimHei,STHeiti,Heiti SC,Noto Sans CJK SC,Source Han Sans SC", "02010609060101010101", han, "modern"),
  font(
    "楷体",
    "KaiTi,楷体_GB2312,KaiTi_GB2312,STKaiti,Kaiti SC,Noto Serif CJK SC",
    "02010609060101010101",
    han,
    "modern",
  ),
  font("宋体", "SimSun,STSong,Songti SC,Noto Serif CJK SC,Source Han Serif SC", "02010600030101010101", han, "auto"),
  font(
    "方正小标宋简体",
    "FZXiaoBiaoSong-B05S,方正小标宋_GBK,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC",
    "02010601030101010101",
    han,
    "auto",
  ),
  font("Times New Roman", "Liberation Serif,Tinos,Noto Serif", "02020603050405020304", western, "roman"),
  font("Arial", "Liberation Sans,Arimo,Noto Sans", "020B0604020202020204", western, "swiss"),
  font("Courier New", "Liberation Mono,Cousine,Noto Sans Mono", "02070309020205020404", western, "modern"),
];

/** Where a font is not installed, another name or its kind leads to one that is. */
export function fontTable(namespaces: Readonly<Record<string, string>>): string {
  return part(element("w:fonts", namespaces, table));
}

function font(name: string, others: string, panose: string, charset: string, family: string): Xml {
  return element("w:font", { "w:name": name }, [
    element("w:altName", { "w:val": others }),
    element("w:panose1", { "w:val": panose }),
    element("w:charset", { "w:val": charset }),
    element("w:family", { "w:val": family }),
    element("w:pitch", { "w:val": family === "modern" ? "fixed" : "variable" }),
  ]);
}
