/** Every command, by what is typed. */
import Check from "./commands/check.ts";
import Compare from "./commands/compare.ts";
import Explain from "./commands/explain.ts";
import Init from "./commands/init.ts";
import Report from "./commands/report.ts";
import Schema from "./commands/schema.ts";
import Score from "./commands/score.ts";
import StandardLint from "./commands/standard/lint.ts";
import StandardList from "./commands/standard/list.ts";
import StandardShow from "./commands/standard/show.ts";
import StandardTest from "./commands/standard/test.ts";

export const commands = {
  init: Init,
  check: Check,
  score: Score,
  explain: Explain,
  report: Report,
  compare: Compare,
  schema: Schema,
  "standard:list": StandardList,
  "standard:show": StandardShow,
  "standard:lint": StandardLint,
  "standard:test": StandardTest,
};
