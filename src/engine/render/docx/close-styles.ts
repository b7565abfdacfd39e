/** The close setting, for parts of chapters: the styles named `Close…` in the templates, with smaller letters and lines. */
import { templates } from "./templates.gen.ts";

/** The styles that have one; they are the same in every language. */
const close: ReadonlySet<string> = new Set(
  Array.from(templates.zh.styles.matchAll(/w:styleId="Close(\w+)"/g), ([, style]) => style ?? ""),
);

/** Of a text in a table, against the usual setting. */
export const closeness = 18 / 17;

/** The style by which a text of this style is set. */
export function styled(style: string, closely: boolean): string {
  return closely && close.has(style) ? `Close${style}` : style;
}
