/**
 * How many of the answers that were checked were wrong, and what that says of all.
 *
 *     rate       of a stratum: wrong ÷ checked; of several: the mean of their rates, by how many answers they hold
 *     n          of a stratum: checked; of several: (Σ answers)² ÷ Σ (answers² ÷ checked), so that strata of which less
 *                was checked count as less (Kish)
 *     interval   Wilson, 95 %: (rate + z² ÷ 2n ± z √(rate (1 − rate) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), z = 1.959964
 */
export interface CheckedAnswers {
  /** How many there are. */
  readonly answers: number;
  readonly checked: number;
  readonly wrong: number;
}

/** Each from 0 to 1. */
export interface ErrorRate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** Nothing where nothing was checked; strata of which nothing was checked do not count. */
export function errorRate(strata: readonly CheckedAnswers[]): ErrorRate | undefined {
  const known = strata.filter(({ checked }) => checked > 0);
  if (known.length === 0) return undefined;
  const sum = (of: (stratum: CheckedAnswers) => number) => known.reduce((total, each) => total + of(each), 0);
  const answers = sum((each) => each.answers);
  const rate = sum(({ wrong, checked, answers: all }) => (all * wrong) / checked) / answers;
  const n = answers ** 2 / sum(({ checked, answers: all }) => all ** 2 / checked);
  return { rate, ...wilson(rate, n) };
}

function wilson(rate: number, n: number): Omit<ErrorRate, "rate"> {
  const middle = rate + z ** 2 / (2 * n);
  const reach = z * Math.sqrt((rate * (1 - rate)) / n + z ** 2 / (4 * n ** 2));
  const whole = 1 + z ** 2 / n;
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}
