/** A command that writes, for each way of writing; in a folder with the small city of the stories, its standard and an assessment. */
export interface Scenario {
  /** Commands that come before, without faults. */
  readonly prepare: readonly (readonly string[])[];
  readonly command: readonly string[];
  /** The command given again after a fault, where it is another. */
  readonly again?: readonly string[];
  readonly exit: number;
}

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
};
