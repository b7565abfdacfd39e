/** Every command, by what is typed. */
import Check from "./commands/check.ts";
import Compare from "./commands/compare.ts";
import Explain from "./commands/explain.ts";
import Init from "./commands/init.ts";
import ProgrammeAccept from "./commands/programme/accept.ts";
import ProgrammeNew from "./commands/programme/new.ts";
import ProgrammeScore from "./commands/programme/score.ts";
import ProgrammeStatus from "./commands/programme/status.ts";
import Rank from "./commands/rank.ts";
import Report from "./commands/report.ts";
import ReviewDecide from "./commands/review/decide.ts";
import ReviewNew from "./commands/review/new.ts";
import ReviewRebase from "./commands/review/rebase.ts";
import ReviewReconcile from "./commands/review/reconcile.ts";
import ReviewSign from "./commands/review/sign.ts";
import ReviewStatus from "./commands/review/status.ts";
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
  rank: Rank,
  schema: Schema,
  "review:new": ReviewNew,
  "review:decide": ReviewDecide,
  "review:status": ReviewStatus,
  "review:rebase": ReviewRebase,
  "review:reconcile": ReviewReconcile,
  "review:sign": ReviewSign,
  "programme:new": ProgrammeNew,
  "programme:status": ProgrammeStatus,
  "programme:score": ProgrammeScore,
  "programme:accept": ProgrammeAccept,
  "standard:list": StandardList,
  "standard:show": StandardShow,
  "standard:lint": StandardLint,
  "standard:test": StandardTest,
};
