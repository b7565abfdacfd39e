/** Samples of a programme held against the reviews: what was checked, how much of it was wrong, and whether they are as drawn. */
import type { SourceDocument } from "../intake/index.ts";
import {
  canonicalJson,
  type Decision,
  type Diagnostic,
  type Drawn,
  diagnose,
  type Programme,
  type Sample,
  type Standard,
} from "../model/index.ts";
import { programmeRules } from "../validate/index.ts";
import { drawSample, frameDigest } from "./draw-sample.ts";
import { type CheckedAnswers, type ErrorRate, errorRate } from "./error-rate.ts";

export interface SampleOutcome {
  readonly sample: Sample;
  /** Its place in the programme. */
  readonly index: number;
  readonly strata: readonly StratumOutcome[];
  readonly all: SampleCount & { readonly error?: ErrorRate };
  /** Whether the answers are those from which it was drawn: later ones may lack some, or have more. */
  readonly sameFrame: boolean;
  /** Of the same answers: whether what is written is what the seed draws. */
  readonly asDrawn?: boolean;
}

export interface SampleCount extends CheckedAnswers {
  readonly drawn: number;
}

export interface StratumOutcome extends SampleCount {
  readonly stratum: string;
  readonly error?: ErrorRate;
}

export interface Sampled {
  /** Every answer of the sample's phase that is to be decided. */
  readonly frame: (sample: Pick<Sample, "phase" | "on">) => readonly Drawn[];
  readonly decision: (phase: string, answer: Drawn) => Decision | undefined;
}

/** Those drawn by the day. */
export function sampleOutcomes(
  programme: Programme,
  standard: Standard,
  asOf: string,
  sampled: Sampled,
): readonly SampleOutcome[] {
  return programme.samples.flatMap((sample, index) =>
    sample.on > asOf ? [] : [sampleOutcome(programme, standard, sample, index, sampled)],
  );
}

export function sampleOutcome(
  programme: Programme,
  standard: Standard,
  sample: Sample,
  index: number,
  { frame, decision }: Sampled,
): SampleOutcome {
  const strata = sample.strata.map(({ id, answers, drawn }) => {
    const decided = drawn.map((answer) => verdictOn(decision(sample.phase, answer)));
    const checked = decided.filter((each) => each !== undefined).length;
    const wrong = decided.filter((each) => each === "wrong").length;
    const count = { answers, drawn: drawn.length, checked, wrong };
    return { stratum: id, ...count, ...rated([count]) };
  });
  const now = frame(sample);
  const all = { ...total(strata), ...rated(strata) };
  if (frameDigest(now) !== sample.frame) return { sample, index, strata, all, sameFrame: false };
  const asDrawn = isSame(drawSample(programme, standard, sample, now), sample.strata);
  return { sample, index, strata, all, sameFrame: true, asDrawn };
}

/** What is not decided, asked about, not verified, or to be reviewed again, was not checked. */
function verdictOn(decision: Decision | undefined): "right" | "wrong" | undefined {
  if (!decision || decision.again) return undefined;
  if (decision.verdict === "accepted") return "right";
  return decision.verdict === "adjusted" || decision.verdict === "rejected" ? "wrong" : undefined;
}

function rated(strata: readonly CheckedAnswers[]): { readonly error?: ErrorRate } {
  const error = errorRate(strata);
  return error ? { error } : {};
}

function total(strata: readonly SampleCount[]): SampleCount {
  const sum = (of: keyof SampleCount) => strata.reduce((all, each) => all + each[of], 0);
  return { answers: sum("answers"), drawn: sum("drawn"), checked: sum("checked"), wrong: sum("wrong") };
}

/** Whatever the order in which they stand in the file. */
function isSame(one: Sample["strata"], other: Sample["strata"]): boolean {
  const listed = (strata: Sample["strata"]) =>
    canonicalJson(
      Object.fromEntries(
        strata.map(({ id, answers, drawn }) => [
          id,
          { answers, drawn: drawn.map(({ city, input }) => `${city}/${input}`).sort() },
        ]),
      ),
    );
  return listed(one) === listed(other);
}

/** Samples that are not what their seed draws; `where`: the place in the programme. */
export function checkSamples(
  { samples }: { readonly samples: readonly SampleOutcome[] },
  where: SourceDocument["where"],
): readonly Diagnostic[] {
  return samples
    .filter(({ asDrawn }) => asDrawn === false)
    .map(({ sample: { phase, seed }, index }) =>
      diagnose(programmeRules.sampleDiffers, where(["samples", index, "seed"]), { phase, seed }),
    );
}
