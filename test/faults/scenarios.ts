/** Commands that write, for each way of writing; in a folder with the small city of the stories, its standard and an assessment. */
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** One of them, and what comes before. */
export interface Scenario {
  /** What comes before, without faults: commands, and changes of files. */
  readonly prepare: readonly (readonly string[] | Change)[];
  readonly command: readonly string[];
  /** The command given again after a fault, where it is another. */
  readonly again?: readonly string[];
  readonly exit: number;
}

/** A file or folder of the scenario that is copied, taken away, or in which words are replaced. */
export type Change =
  | { readonly copy: string; readonly to: string }
  | { readonly remove: string }
  | { readonly edit: string; readonly from: RegExp; readonly into: string };

const reviewBy = (name: string): readonly string[] => [
  "review",
  "new",
  "assessment.yaml",
  "--reviewer",
  name,
  "-o",
  `${name}.yaml`,
];
const decide = (file: string): readonly string[] => [
  "review",
  "decide",
  file,
  "beds,plan,trams",
  "accepted",
  "--on",
  "2027-02-01",
];
const query = (file: string): readonly string[] => [
  "review",
  "decide",
  file,
  "beds",
  "query",
  "--because",
  "Which year?",
  "--on",
  "2027-02-01",
];
/** A programme of one city, which has submitted and has a reviewer. */
const programme: readonly (readonly string[] | Change)[] = [
  ["programme", "new", "mini/2026", "--city", "town=Town", "--phase", "final=2026", "-o", "p"],
  { copy: "assessment.yaml", to: "p/cities/town/final/assessment.yaml" },
  { edit: "p/programme.yaml", from: /$/, into: "reviewers:\n  wang: { name: Wang }\n" },
];
const queue = ["programme", "queue", "p", "--reviewer", "wang", "--format", "csv", "-o", "queue.csv"];
/** The verdict of the first row of a table of decisions. */
const accepted: Change = { edit: "queue.csv", from: /,,,,(?=r[0-9a-f]{16})/, into: ",accepted,,," };
const writing = (command: readonly string[]): Scenario => ({
  prepare: [],
  command,
  again: [...command, "--force"],
  exit: 0,
});

export const scenarios: Readonly<Record<string, Scenario>> = {
  init: writing(["init", "mini/2026", "-o", "new/assessment.yaml"]),
  form: writing(["form", "mini/2026", "--city", "Town", "--period", "2026", "-o", "form.xlsx"]),
  report: writing(["report", "assessment.yaml", "--format", "html,md,csv", "-o", "reports"]),
  submit: writing(["submit", "assessment.yaml", "-o", "town.zip"]),
  collect: {
    prepare: [
      ["form", "mini/2026", "--city", "Town", "--period", "2026", "-o", "form.xlsx", "--from", "assessment.yaml"],
    ],
    command: ["collect", "form.xlsx", "-o", "collected.yaml"],
    exit: 0,
  },
  review: writing(reviewBy("a")),
  decide: { prepare: [reviewBy("a")], command: decide("a.yaml"), exit: 0 },
  sign: {
    prepare: [reviewBy("a"), decide("a.yaml")],
    command: ["review", "sign", "a.yaml", "--name", "a", "--on", "2027-02-02"],
    exit: 0,
  },
  rebase: {
    prepare: [reviewBy("a"), decide("a.yaml")],
    command: ["review", "rebase", "a.yaml", "assessment.yaml", "--on", "2027-02-03"],
    exit: 0,
  },
  reconcile: {
    ...writing(["review", "reconcile", "a.yaml", "b.yaml", "-o", "review.yaml"]),
    prepare: [reviewBy("a"), decide("a.yaml"), reviewBy("b"), decide("b.yaml")],
  },
  programme: {
    prepare: [],
    command: ["programme", "new", "mini/2026", "--city", "town=Town", "--phase", "final=2026", "-o", "p"],
    exit: 0,
  },
  receive: {
    prepare: programme,
    command: ["programme", "receive", "p", "--phase", "final", "--on", "2027-03-29", "--by", "Office"],
    exit: 0,
  },
  sample: {
    prepare: programme,
    command: ["programme", "sample", "p", "--seed", "s", "--by", "city", "--size", "2", "--on", "2027-04-21"],
    exit: 0,
  },
  "decide-from": {
    prepare: [...programme, queue, accepted],
    command: ["programme", "decide", "p", "--from", "queue.csv", "--reviewer", "wang", "--on", "2027-02-01"],
    exit: 0,
  },
  letter: {
    prepare: [reviewBy("a"), query("a.yaml")],
    command: ["review", "letter", "a.yaml", "--reply-by", "2027-03-01", "--on", "2027-02-02", "-o", "letter"],
    again: [
      ...["review", "letter", "a.yaml", "--reply-by", "2027-03-01", "--on", "2027-02-02", "-o", "letter", "--force"],
    ],
    exit: 0,
  },
  return: {
    ...writing(["review", "return", "a.yaml", "-o", "returned"]),
    prepare: [reviewBy("a"), query("a.yaml")],
  },
  evidence: {
    prepare: [],
    command: [
      ...["evidence", "add", "assessment.yaml", "beds", join(root, "LICENSE"), "--kind", "document"],
      ...["--date", "2026-12-31", "--title", "Report"],
    ],
    exit: 0,
  },
  migrate: writing(["migrate", "assessment.yaml", "--period", "2027", "-o", "next.yaml"]),
  reminders: writing(["check", "assessment.yaml", "--by", "department", "-o", "reminders", "--format", "md"]),
  forms: writing([
    ...["form", "mini/2026", "--city", "Town", "--period", "2026", "--format", "xlsx,html", "-o", "forms"],
  ]),
  pack: writing(["standard", "pack", "mini/2026", "-o", "mini.zip"]),
  "sign-pack": {
    prepare: [
      ["standard", "pack", "mini/2026", "-o", "mini.zip"],
      ["keygen", "-o", "body"],
    ],
    command: ["standard", "sign", "mini.zip", "--key", "body.key"],
    exit: 0,
  },
  add: {
    prepare: [["standard", "pack", "mini/2026", "-o", "mini.zip"], { remove: "standards" }],
    command: ["standard", "add", "mini.zip"],
    exit: 0,
  },
  manual: writing(["standard", "manual", "mini/2026", "-o", "manual", "--format", "html,md"]),
  export: writing(["standard", "export", "mini/2026", "--format", "csv", "-o", "tables"]),
};
