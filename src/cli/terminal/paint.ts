/** Colours. The only user of chalk. */
import { Chalk, supportsColor } from "chalk";
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
