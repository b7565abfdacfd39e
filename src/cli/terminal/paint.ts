/** Colours. The only user of chalk. */
import { Chalk, supportsColor } from "chalk";
import { colourOf } from "../../engine/index.ts";
import { coloured } from "./coloured.ts";

/** Text is painted if either stream shows colour; the other takes it out again (see `session/output.ts`). */
const wanted = coloured(process.stdout) || coloured(process.stderr);
const chalk = new Chalk({ level: wanted ? (supportsColor ? supportsColor.level : 1) : 0 });

export const paint = {
  strong: chalk.bold,
  quiet: chalk.dim,
  good: chalk.green,
  fair: chalk.yellow,
  bad: chalk.red,
  link: chalk.cyan,
};

/** The paint for a place on the scale, 0 to 1. Colour only underlines what the number says. */
export function paintFor(at: number): (text: string) => string {
  if (at >= 0.8) return paint.good;
  return at >= 0.6 ? (text) => text : at >= 0.4 ? paint.fair : paint.bad;
}

/** The paint for a cell. */
export function toned({ tone }: { readonly tone?: string }): (text: string) => string {
  return colourOf(paint, tone);
}
