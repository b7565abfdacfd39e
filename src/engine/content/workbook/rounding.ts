/**
 * Rounding as a formula that every spreadsheet reckons alike, and the same in our own numbers.
 *
 * Spreadsheets have binary numbers and know only half-up: 72.125 may stand there as 72.12499999999999.
 * A number is first settled at nine decimals; a tie is what lies within a ten-millionth of one, and goes
 * to the even digit by halving, rounding and doubling.
 */
import type { RoundingMode } from "../../quantity/index.ts";

export interface RoundTo {
  readonly decimals: number;
  readonly mode: RoundingMode;
}

const settledAt = 9;
const tie = 1e-7;

/** `cell` is named several times: it should be short. */
export function roundedFormula(cell: string, { decimals, mode }: RoundTo): string {
  if (decimals >= settledAt) return `ROUND(${cell},${decimals})`;
  const settled = `ROUND(${cell},${settledAt})`;
  if (mode === "half-up") return `ROUND(${settled},${decimals})`;
  const power = 10 ** decimals;
  const whole = `ABS(${settled})*${power}`;
  return `IF(ABS(${whole}-TRUNC(${whole})-0.5)<${tie.toFixed(7)},2*ROUND(${settled}*${power}/2,0)/${power},ROUND(${settled},${decimals}))`;
}

/** What the formula comes to. */
export function roundedNumber(value: number, { decimals, mode }: RoundTo): number {
  if (decimals >= settledAt) return halfUp(value, decimals);
  const settled = halfUp(value, settledAt);
  if (mode === "half-up") return halfUp(settled, decimals);
  const power = 10 ** decimals;
  const whole = Math.abs(settled) * power;
  if (Math.abs(whole - Math.trunc(whole) - 0.5) < tie) return (2 * halfUp((settled * power) / 2, 0)) / power;
  return halfUp(settled, decimals);
}

/** As a spreadsheet's ROUND: away from zero at a tie, decimal digits as they are written, to 15 digits. */
function halfUp(value: number, decimals: number): number {
  const written = Number(value.toPrecision(15));
  const [digits = "0", exponent = "0"] = Math.abs(written).toExponential().split("e");
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return Math.sign(written) * Number(`${shifted}e${-decimals}`);
}
