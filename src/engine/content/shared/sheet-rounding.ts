/**
 * Rounding as a formula that gives the same result in every spreadsheet program, and the same rounding here.
 *
 * Spreadsheets use binary numbers and round half up only: 72.125 may be held as 72.12499999999999. A number is first
 * rounded to nine decimals. A number within a ten-millionth of a tie counts as a tie, and is rounded to the even digit
 * by halving, rounding and doubling.
 */
import type { RoundingMode } from "../../quantity/index.ts";

export interface RoundTo {
  readonly decimals: number;
  readonly mode: RoundingMode;
}

const settledAt = 9;
const tie = 1e-7;

/** `cell` occurs several times in the formula. */
export function roundedFormula(cell: string, { decimals, mode }: RoundTo): string {
  if (decimals >= settledAt) return `ROUND(${cell},${decimals})`;
  const settled = `ROUND(${cell},${settledAt})`;
  if (mode === "half-up") return `ROUND(${settled},${decimals})`;
  const power = 10 ** decimals;
  const whole = `ABS(${settled})*${power}`;
  return `IF(ABS(${whole}-TRUNC(${whole})-0.5)<${tie.toFixed(7)},2*ROUND(${settled}*${power}/2,0)/${power},ROUND(${settled},${decimals}))`;
}

/** The result of the formula. */
export function roundedNumber(value: number, { decimals, mode }: RoundTo): number {
  if (decimals >= settledAt) return halfUp(value, decimals);
  const settled = halfUp(value, settledAt);
  if (mode === "half-up") return halfUp(settled, decimals);
  const power = 10 ** decimals;
  const whole = Math.abs(settled) * power;
  if (Math.abs(whole - Math.trunc(whole) - 0.5) < tie) return (2 * halfUp((settled * power) / 2, 0)) / power;
  return halfUp(settled, decimals);
}

/** ROUND of a spreadsheet: a tie is rounded away from zero, after 15 significant digits. */
function halfUp(value: number, decimals: number): number {
  const written = Number(value.toPrecision(15));
  const [digits = "0", exponent = "0"] = Math.abs(written).toExponential().split("e");
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return Math.sign(written) * Number(`${shifted}e${-decimals}`);
}
