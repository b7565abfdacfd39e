/** A pilot programme of small submissions: what its cities answered and a reviewer decided, and what comes of it. */
import {
  checkProgramme,
  type Data,
  type Diagnostic,
  evaluate,
  evaluateProgramme,
  type Programme,
  type ProgrammeOutcome,
  type Standard,
  type SubmissionState,
  type Submissions,
  type SubmittedProgramme,
  type WorkQueue,
  workQueue,
} from "../../../src/engine/index.ts";
import { document, submission } from "../scenario.ts";

export interface HandedIn {
  readonly answers: Readonly<Record<string, Data>>;
  readonly decisions?: readonly Data[];
  readonly signed?: boolean;
}

/** By city, then by phase; `broken` stands for a file that nobody can read. */
export type HandedInBy = Readonly<Record<string, Readonly<Record<string, HandedIn | "broken">>>>;

export interface Pilot {
  /** What of programme.yaml the case is about. */
  readonly programme: Readonly<Record<string, Data>>;
  readonly submissions: HandedInBy;
  readonly asOf?: string;
  readonly phase?: string;
}

const phases = {
  before: { period: { from: "2025-01-01", to: "2025-12-31" } },
  after: { period: { from: "2026-01-01", to: "2026-12-31" } },
};

export function findingsIn(standard: Standard, programme: Pilot["programme"]): readonly Diagnostic[] {
  return check(standard, programme).diagnostics;
}

export function outcomeOf(standard: Standard, { programme, submissions, asOf, phase }: Pilot): ProgrammeOutcome {
  return evaluateProgramme({
    programme: programmeOf(standard, programme),
    standard,
    submissions: statesOf(standard, submissions),
    asOf: asOf ?? "2027-01-01",
    draws: 20,
    ...(phase === undefined ? {} : { phase }),
  });
}

/** Every city and phase, as it is read. */
export function wholeOf(standard: Standard, { programme: text, submissions }: Pilot): SubmittedProgramme {
  const programme = programmeOf(standard, text);
  const states = statesOf(standard, submissions);
  const submitted = programme.cities.flatMap(({ id: city }) =>
    programme.phases.map(({ id: phase }) => ({
      city,
      phase,
      state: states.get(city)?.get(phase) ?? ({ status: "missing" } as const),
      diagnostics: [],
    })),
  );
  return { programme, standard, submitted };
}

/** What is to be reviewed of the last phase. */
export function queueOf(standard: Standard, { programme, submissions, asOf = "2027-06-01" }: Pilot): WorkQueue {
  return workQueue(programmeOf(standard, programme), standard, statesOf(standard, submissions), "after", asOf);
}

export function programmeOf(standard: Standard, programme: Pilot["programme"]): Programme {
  const { value, diagnostics } = check(standard, programme);
  if (!value) throw new Error(`The programme is wrong: ${JSON.stringify(diagnostics)}`);
  return value;
}

function statesOf(standard: Standard, submissions: HandedInBy): Submissions {
  return new Map(
    Object.entries(submissions).map(([city, byPhase]) => [
      city,
      new Map(Object.entries(byPhase).map(([id, each]) => [id, stateOf(standard, each)])),
    ]),
  );
}

function check(standard: Standard, programme: Pilot["programme"]) {
  return checkProgramme({
    document: document("programme.yaml", {
      citymark: "programme/1",
      id: "pilot",
      title: "pilot",
      standard: standard.reference,
      phases,
      ...programme,
    }),
    standard,
  });
}

function stateOf(standard: Standard, handedIn: HandedIn | "broken"): SubmissionState {
  if (handedIn === "broken") return { status: "unreadable", blocked: "assessment" };
  const { answers, decisions, signed = false } = handedIn;
  const one = submission(standard, answers, decisions ? { decisions, signed } : {});
  return { status: "scored", scored: { ...one, result: evaluate({ standard, ...one }) } };
}
