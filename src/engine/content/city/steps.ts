/** One step of a calculation: the formula, with the values put in, and what it gives. */

import { plainText } from "../../catalogue/plain-text.ts";
import { steps, truths } from "../../catalogue/states.ts";
import type { Step } from "../../explain/index.ts";
import { Decimal } from "../../quantity/index.ts";
import type { Subject } from "../shared/subject.ts";

export interface StepView {
  readonly title: string;
  readonly formula: string;
  /** After an = or, where digits were left out, a ≈; "" where it says the same as the formula. */
  readonly withValues: string;
  readonly gives: string;
}

const mostDecimals = 6;

export function stepView({ speak }: Subject, { what, formula, withValues, gives = "" }: Step): StepView {
  const truth = gives === "true" || gives === "false" ? speak(truths[gives]) : undefined;
  return {
    title: speak(steps[what]),
    formula: plainText(formula),
    withValues: withValues === formula ? "" : equals(withValues),
    gives: truth ?? (gives === "" ? "" : equals(gives)),
  };
}

/** Led in by its sign; long decimals are cut, and then it is only nearly equal. */
function equals(written: string): string {
  const text = plainText(written);
  const short = text.replace(/(?<![\w.])(\d+\.)(\d+)(?!\w)/g, (number, whole: string, decimals: string) =>
    decimals.length > mostDecimals ? rounded(whole + decimals) : number,
  );
  return `${short === text ? "=" : "≈"} ${short}`;
}

function rounded(number: string): string {
  return new Decimal(number).toSignificantDigits(Math.max(mostDecimals, number.indexOf(".") + mostDecimals)).toString();
}
