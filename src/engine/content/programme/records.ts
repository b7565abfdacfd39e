/** Everything as rows of plain numbers: one a city, phase and node, the total first. */
import type { Lateness, PhaseState } from "../../cohort/index.ts";
import { headline } from "../../model/index.ts";
import type { PublishedNode } from "../../schema/types.gen.ts";
import { numbersOf } from "../shared/outcome.ts";
import { unitWords } from "../shared/unit-words.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";

export interface ProgrammeRecord {
  readonly city: string;
  readonly cityName: string;
  readonly cohort: string;
  readonly phase: string;
  /** scored, missing or unreadable. */
  readonly submission: string;
  /** The first day of receipt, and by how many days submission and review are late; "" where nothing says so. */
  readonly received: string;
  readonly submissionLate: string;
  readonly reviewLate: string;
  readonly kind: "total" | "dimension" | "group" | "indicator";
  readonly id: string;
  readonly title: string;
  readonly outcome: string;
  readonly value: string;
  readonly unit: string;
  readonly score: string;
  readonly low: string;
  readonly high: string;
  readonly weight: string;
  readonly share: string;
  readonly contribution: string;
  readonly lost: string;
  readonly selfAssessed: string;
  readonly verifiedOnly: string;
  readonly verification: string;
  readonly grade: string;
  readonly target: string;
  readonly targetMet: string;
  /** rule=state; for the judged phase. */
  readonly acceptance: string;
  readonly accepted: string;
}

export function* records(subject: ProgrammeSubject): Iterable<ProgrammeRecord> {
  for (const city of [...subject.cities, ...subject.departed])
    for (const each of city.outcome.phases) yield* phaseRecords(subject, city, each);
}

function phaseRecords(
  subject: ProgrammeSubject,
  city: City,
  { phase, state, late, target = "", met }: City["outcome"]["phases"][number],
): ProgrammeRecord[] {
  const result = city.result(phase);
  const judged = phase === subject.phase;
  const common = {
    city: city.id,
    cityName: city.name,
    cohort: city.cohort,
    phase,
    submission: state.status,
    ...timesOf(state, late),
  };
  const total: ProgrammeRecord = {
    ...common,
    ...nothing,
    kind: "total",
    id: "total",
    title: subject.words.total,
    ...(result ? numbersOf(headline(result)) : {}),
    selfAssessed: result?.totals["self-assessed"].outcome.score ?? "",
    verifiedOnly: result?.totals["verified-only"]?.outcome.score ?? "",
    grade: (result && headline(result).grade?.id) ?? "",
    target,
    targetMet: met === undefined ? "" : String(met),
    acceptance: judged ? city.outcome.judgements.map(({ rule, state: is }) => `${rule.id}=${is}`).join(" ") : "",
    accepted: judged ? city.outcome.accepted : "",
  };
  return [total, ...(result?.nodes ?? []).map((node) => nodeRecord(subject, common, node))];
}

function timesOf(state: PhaseState, late: readonly Lateness[]) {
  const days = (...kinds: readonly Lateness["what"][]) =>
    String(late.find(({ what }) => kinds.includes(what))?.days ?? "");
  return {
    received: state.status === "missing" ? "" : (state.receipt?.on ?? ""),
    submissionLate: days("submission", "submitted-late"),
    reviewLate: days("review", "review-signed-late"),
  };
}

const nothing = {
  outcome: "",
  value: "",
  unit: "",
  score: "",
  low: "",
  high: "",
  weight: "",
  share: "",
  contribution: "",
  lost: "",
  selfAssessed: "",
  verifiedOnly: "",
  verification: "",
  grade: "",
  target: "",
  targetMet: "",
  acceptance: "",
  accepted: "",
} as const;

function nodeRecord(
  { title, standard, locale }: ProgrammeSubject,
  common: Pick<
    ProgrammeRecord,
    "city" | "cityName" | "cohort" | "phase" | "submission" | keyof ReturnType<typeof timesOf>
  >,
  {
    id,
    kind,
    outcome,
    coverage,
    value = "",
    weight = "",
    share = "",
    contribution = "",
    lost = "",
    verification,
    "self-assessed": before,
  }: PublishedNode,
): ProgrammeRecord {
  const node = standard.nodes.get(id);
  return {
    ...common,
    ...nothing,
    kind,
    id,
    title: title(id),
    ...numbersOf({ outcome, coverage }),
    value,
    unit: value === "" || node?.kind !== "indicator" || !node.unit ? "" : unitWords(node.unit, standard.units, locale),
    weight,
    share,
    contribution,
    lost,
    verification: verification ?? "",
    selfAssessed: before?.score ?? "",
  };
}
