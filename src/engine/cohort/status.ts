/** The state of every submission of a programme, as rows that can be chosen, sorted and counted. */
import {
  type Departure,
  type Diagnostic,
  headline,
  isVerified,
  type Participant,
  type Phase,
  type Programme,
  type Standard,
} from "../model/index.ts";
import { Decimal, publish } from "../quantity/index.ts";
import { queriesPut, unverified } from "../review/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { type Accepted, isSigned, judge, verdictOf } from "./acceptance.ts";
import { type Lateness, lateness } from "./lateness.ts";
import { departureIn } from "./membership.ts";
import type { SubmissionState } from "./outcome.ts";
import { timed } from "./timed.ts";

/** A submission with what was found on reading it. */
export interface Submitted {
  readonly city: string;
  readonly phase: string;
  readonly state: SubmissionState;
  readonly diagnostics: readonly Diagnostic[];
}

export interface SubmittedProgramme {
  readonly programme: Programme;
  readonly standard: Standard;
  /** One for each city and phase. */
  readonly submitted: readonly Submitted[];
}

export interface StatusRow {
  readonly city: Participant;
  readonly phase: Phase;
  readonly state: SubmissionState;
  /** Where the city takes no part in the phase any more. */
  readonly left?: Departure;
  readonly late: readonly Lateness[];
  readonly errors: number;
  readonly result?: ResultDocument;
  readonly signed: boolean;
  /** Answers that a reviewer stands behind. */
  readonly verified: number;
  /** Answers that count as the city gave them. */
  readonly unverified: number;
  /** Open queries that were put in a letter: those to which the city has replied, and those whose reply is overdue. */
  readonly put: ReturnType<typeof queriesPut>;
  /** What the total would lose if all that is open or not verified were worth nothing. */
  readonly risk?: string;
  /** The ids of those whom the programme assigns the city. */
  readonly reviewers: readonly string[];
  /** In the last phase only, where the programme has conditions. */
  readonly verdict?: Accepted;
}

/** In the order of the programme. */
export function statusRows({ programme, standard, submitted }: SubmittedProgramme, asOf: string): readonly StatusRow[] {
  const cities = new Map(programme.cities.map((city) => [city.id, city]));
  const phases = new Map(programme.phases.map((phase) => [phase.id, phase]));
  const results = new Map(submitted.map(({ city, phase, state }) => [`${city}/${phase}`, resultOf(state)]));
  const last = programme.phases.at(-1)?.id;
  const verdict = (city: Participant): Accepted =>
    verdictOf(
      programme.acceptance.map((rule) =>
        judge(rule, city, last ?? "", programme.waivers, asOf, (id, phase) => results.get(`${id}/${phase}`)),
      ),
    );
  return submitted.flatMap((each): StatusRow[] => {
    const [city, phase] = [cities.get(each.city), phases.get(each.phase)];
    if (!city || !phase) return [];
    const left = departureIn(programme, city, phase.id, asOf);
    const isJudged = phase.id === last && programme.acceptance.length > 0;
    return [
      {
        city,
        phase,
        state: each.state,
        ...(left ? { left, late: [] } : { late: lateness(phase, timed(each.state), asOf) }),
        ...found(each, standard, asOf),
        reviewers: reviewersOf(programme, city),
        ...(isJudged ? { verdict: left ? "left" : verdict(city) } : {}),
      },
    ];
  });
}

function found({ state, diagnostics }: Submitted, standard: Standard, asOf: string) {
  const result = resultOf(state);
  const review = state.status === "scored" ? state.scored.review : undefined;
  const risk = result && riskOf(result);
  return {
    errors: diagnostics.filter(({ severity }) => severity === "error").length,
    ...(result ? { result } : {}),
    signed: result !== undefined && isSigned(result, asOf),
    verified: review ? [...review.latest.values()].filter(isVerified).length : 0,
    unverified: result ? unverified(result, standard).length : 0,
    put: review ? queriesPut(review, asOf) : { replied: [], overdue: [] },
    ...(risk === undefined ? {} : { risk }),
  };
}

function reviewersOf({ reviewers }: Programme, { id }: Participant): readonly string[] {
  return reviewers
    .filter(({ conflicts, cities }) => !conflicts.has(id) && cities?.has(id) !== false)
    .map((each) => each.id);
}

function resultOf(state: SubmissionState): ResultDocument | undefined {
  return state.status === "scored" ? state.scored.result : undefined;
}

function riskOf(result: ResultDocument): string | undefined {
  const { score, low } = headline(result).outcome;
  if (score === undefined) return undefined;
  return publish(new Decimal(score).minus(low ?? score));
}

/** What is asked for; nothing asks for all. */
export interface StatusQuery {
  readonly phase?: string | undefined;
  readonly reviewer?: string | undefined;
  /** Only what was due and was not there in time. */
  readonly late?: boolean | undefined;
  /** Only where the total may lose at least so many points. */
  readonly risk?: number | undefined;
  readonly verdict?: string | undefined;
  readonly sort?: StatusOrder | undefined;
}

export const statusOrders = ["late", "risk", "total", "unverified"] as const;
export type StatusOrder = (typeof statusOrders)[number];

/** Without an order that of the programme; else the most late, the most at risk, the lowest total, the most unverified first. */
export function chosenRows(rows: readonly StatusRow[], query: StatusQuery): readonly StatusRow[] {
  const { phase, reviewer, late = false, risk, verdict, sort } = query;
  const chosen = rows.filter(
    (row) =>
      (phase === undefined || row.phase.id === phase) &&
      (reviewer === undefined || row.reviewers.includes(reviewer)) &&
      (!late || row.late.length > 0) &&
      (risk === undefined || (row.risk !== undefined && new Decimal(row.risk).greaterThanOrEqualTo(risk))) &&
      (verdict === undefined || row.verdict === verdict),
  );
  if (sort === undefined) return chosen;
  const keyed = chosen.map((row) => ({ row, key: keys[sort](row) }));
  return keyed.sort((a, b) => compared(a.key, b.key)).map(({ row }) => row);
}

/** The lower the earlier; what has none stands last. */
const keys: Readonly<Record<StatusOrder, (row: StatusRow) => Decimal | undefined>> = {
  late: ({ late }) => (late.length === 0 ? undefined : new Decimal(-Math.max(...late.map(({ days }) => days)))),
  risk: ({ risk }) => (risk === undefined ? undefined : new Decimal(risk).negated()),
  total: ({ result }) => {
    const score = result && headline(result).outcome.score;
    return score === undefined ? undefined : new Decimal(score);
  },
  unverified: ({ result, unverified: count }) => (result ? new Decimal(-count) : undefined),
};

function compared(a: Decimal | undefined, b: Decimal | undefined): number {
  if (a && b) return a.comparedTo(b);
  return a ? -1 : b ? 1 : 0;
}

export const statusGroups = ["cohort", "phase", "reviewer", "verdict"] as const;
export type StatusGroup = (typeof statusGroups)[number];

export interface StatusTotals {
  /** The id of the cohort, phase, reviewer or verdict; "" for all others, and for all rows together. */
  readonly of: string;
  /** Of cities that take part. */
  readonly awaited: number;
  readonly submitted: number;
  readonly signed: number;
  readonly late: number;
  readonly unverified: number;
  readonly left: number;
}

/** One a group; a row of two reviewers counts for each of them. */
export function groupTotals(rows: readonly StatusRow[], group: StatusGroup): readonly StatusTotals[] {
  const groups = new Map<string, StatusRow[]>();
  for (const row of rows)
    for (const of of groupsOf(row)[group]) {
      const found = groups.get(of);
      if (found) found.push(row);
      else groups.set(of, [row]);
    }
  return [...groups].map(([of, all]) => statusTotals(all, of));
}

function groupsOf({ city, phase, reviewers, verdict }: StatusRow): Readonly<Record<StatusGroup, readonly string[]>> {
  return {
    cohort: [city.cohort ?? ""],
    phase: [phase.id],
    reviewer: reviewers.length > 0 ? reviewers : [""],
    verdict: [verdict ?? ""],
  };
}

export function statusTotals(all: readonly StatusRow[], of = ""): StatusTotals {
  const rows = all.filter(({ left }) => !left);
  const count = (test: (row: StatusRow) => boolean) => rows.filter(test).length;
  return {
    of,
    awaited: rows.length,
    submitted: count(({ state }) => state.status !== "missing"),
    signed: count(({ signed }) => signed),
    late: count(({ late }) => late.length > 0),
    unverified: rows.reduce((sum, row) => sum + row.unverified, 0),
    left: all.length - rows.length,
  };
}
