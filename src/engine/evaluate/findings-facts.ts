/** Facts that findings on combined answers share: the indicator by its title, and the answers with their questions. */
import {
  type Answer,
  type Assessment,
  inUnit as exactlyInUnit,
  type Indicator,
  type Input,
  type Standard,
  say,
  type Worded,
} from "../model/index.ts";
import { type Decimal, isPlain, type Unit } from "../quantity/index.ts";

/** The part of an assessment that findings need. */
export type Answered = Pick<Assessment, "answers" | "period">;

export function isGiven(answer: Answer | undefined): boolean {
  return answer?.written !== undefined || answer?.value !== undefined;
}

/** An indicator by its id, and for readers by its title. */
export function named({ id, title }: Indicator): Worded {
  return { fact: id, zh: `${say(title, "zh")}（${id}）`, en: `${say(title, "en")} (${id})` };
}

/** Inputs as `id = answer`, and for readers with their questions. */
export function questions(ids: readonly string[], { inputs }: Standard, answers: ReadonlyMap<string, Answer>): Worded {
  const asked = ids.flatMap((id) => inputs.get(id) ?? []);
  const list = (words: (input: Input) => string, between: string) =>
    asked
      .map((input) => [words(input), answers.get(input.id)?.written].filter((text) => text !== undefined).join(" = "))
      .join(between);
  return {
    fact: list(({ id }) => id, ", "),
    zh: list(({ id, question }) => `“${say(question, "zh")}”（${id}）`, "，"),
    en: list(({ id, question }) => `“${say(question, "en")}” (${id})`, ", "),
  };
}

/** The only answer without a unit among some: a count or an amount of money, after which 万 may be missing. */
export function bareAmong(
  ids: readonly string[],
  { inputs }: Standard,
  { answers }: Pick<Answered, "answers">,
): string | undefined {
  const bare = ids.flatMap((id) => {
    const asks = inputs.get(id)?.asks;
    const written = answers.get(id)?.written?.trim();
    const number = asks?.kind === "quantity" && takesMultiplier(asks.unit);
    return number && written !== undefined && /^[0-9.,]+$/.test(written) ? [written] : [];
  });
  return bare.length === 1 ? bare[0] : undefined;
}

function takesMultiplier({ kind, counted, multiplied }: Unit): boolean {
  const money = Object.keys(kind).length === 1 && ["CNY", "EUR", "USD"].some((currency) => kind[currency] === 1);
  return !multiplied && (money || (isPlain(kind) && counted !== "" && !counted.includes("/")));
}

/** A number in base units as it is read in a unit: six digits say what is implausible. */
export function inUnit(value: Decimal, unit: Unit | undefined, { units }: Standard): Worded {
  return exactlyInUnit(value, unit, units, 6);
}
