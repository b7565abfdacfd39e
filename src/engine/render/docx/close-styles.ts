/** The close setting, for parts of chapters: styles as they are, with smaller letters and lines. None is below 8 points. */
import type { Look, Sheet } from "./look.ts";

/** The style by which a text of this style is set. */
export function styled(style: string, close: boolean): string {
  return close && `Close${style}` in closeStyles ? `Close${style}` : style;
}

const exactly = (height: number) => ({ height, rule: "exact" }) as const;
/** Of a text in a table, against the usual setting. */
export const closeness = 18 / 17;

const unindented = { "w:firstLineChars": 0, "w:firstLine": 0 };
const running: Look = { size: 18, line: exactly(232), space: [10, 20], align: "left", indent: unindented };
const row: Look = { size: 17, line: exactly(197), space: [0, 0] };
const note: Look = { size: 16, line: exactly(184), space: [0, 0] };

function close(name: string, style: string, look: Look): Sheet {
  return { [`Close${style}`]: [`Close ${name}`, { ...look, based: style }] };
}

export const closeStyles: Sheet = {
  ...close("Lead", "Lead", running),
  ...close("Body Text", "BodyText", running),
  ...close("Remark", "Remark", { ...note, space: [20, 0] }),
  ...close("Notice", "Notice", { ...running, space: [40, 40] }),
  ...close("Definition", "Definition", { size: 17, line: exactly(210), space: [0, 10] }),
  ...close("List Bullet", "ListBullet", { size: 18, line: exactly(232), space: [0, 0] }),
  ...close("Fact Title", "FactTitle", { ...note, space: [0, 0] }),
  ...close("Fact Figure", "FactFigure", { size: 24, line: exactly(270), space: [0, 0] }),
  ...close("Fact Words", "FactWords", { size: 18, line: exactly(215), space: [0, 0] }),
  ...close("Fact Note", "FactNote", { ...note, space: [0, 0] }),
  ...close("Table Text", "TableText", row),
  ...close("Table Number", "TableNumber", row),
  ...close("Table Head", "TableHead", row),
  ...close("Table Head Centred", "TableHeadCentred", row),
  ...close("Table Small", "TableSmall", note),
  ...close("Table Small Number", "TableSmallNumber", note),
  ...close("Table Axis", "TableAxis", note),
  ...close("Table Note", "TableNote", { ...note, space: [20, 20] }),
  ...close("Gap", "Gap", { size: 8, line: exactly(80), space: [0, 0] }),
};
