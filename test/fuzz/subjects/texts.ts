/** Texts inside documents, and tables: formulas, quantities, CSV. */

import { FormulaProblem, parseFormula, writeFormula } from "../../../src/engine/formula/index.ts";
import { hasErrors, parseCsvGrid, parseQuantity, parseTable, parseUnit, publish } from "../../../src/engine/index.ts";
import { unitTable } from "../../../src/engine/quantity/index.ts";
import { hold, read, type Subject, sound } from "./laws.ts";

const units = unitTable();

export const formula: Subject<string> = {
  seeds: [
    "min(1, a / b) * 100 - 5 * max(0, c - 2)",
    "if(a > 50 % and not (b = 'metro'), sqrt(a), log(b + 1))",
    "sum(districts.people) / 3 km^2 + mean(districts.x) - gini(districts.x)",
    "score(services) >= 60 or coverage(total) < 80 %",
    "year(period.to) - 2020 + -a ^ 2",
  ],
  try: (text) => {
    try {
      const tree = parseFormula(text, units);
      const written = writeFormula(tree);
      hold("a formula reads back", writeFormula(parseFormula(written, units)) === written);
      return "read";
    } catch (error) {
      if (!(error instanceof FormulaProblem)) throw error;
      hold(
        "a problem names a part of the text",
        0 <= error.start && error.start <= error.end && error.end <= text.length,
      );
      return "refused";
    }
  },
};

const quantityUnits = ["人次", "元", "%", "item", "km", "分钟"].flatMap((text) => {
  const unit = parseUnit(text, units);
  return "factor" in unit ? [unit] : [];
});

/** The digits from the first to the last that is not 0: those of the text are those of its value, whatever its unit or 万. */
function digitsOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^0-9]/g, "")
    .replace(/^0+|0+$/g, "");
}

export const quantity: Subject<string> = {
  seeds: ["12.5 万人次", "3亿5000万元", "1,234", "86.5 %", "-0.5", "１２３", "5 km", "90 分钟", "1 234.5 元", "99.99%"],
  try: (text) => {
    let read = "refused";
    for (const unit of quantityUnits) {
      const found = parseQuantity(text, unit, units);
      if (!("value" in found)) continue;
      read = "read";
      hold("a number is finite", found.value.isFinite());
      const published = publish(found.value.div(unit.factor));
      const again = parseQuantity(published, unit, units);
      // With its 万 written out it may have more digits than one may write.
      const tooLong = "problem" in again && again.problem === "too-many-digits";
      const same = "value" in again && publish(again.value.div(unit.factor)) === published;
      hold(`${published} reads back as itself`, tooLong || same);
      const summed = /[亿万][^亿万]*[0-9０-９]/.test(text);
      if (!found.converted && !summed)
        hold("no digit is lost or added", digitsOf(text) === digitsOf(found.value.toFixed()));
      hold("a number with a digit in it", /[0-9０-９]/.test(text));
    }
    return read;
  },
};

export const table: Subject<string> = {
  seeds: [read("examples/city-pilot/oasis/districts.csv"), 'a,b\n"x ""y""",2\n', "区;人口\n东;1,5\n", "a\tb\n1\t2\r\n"],
  try: (text) => {
    const parsed = parseTable({ file: "fuzz.csv", text });
    sound(parsed.diagnostics);
    sound(parseCsvGrid({ file: "fuzz.csv", text }).diagnostics);
    if (parsed.value) for (const [i] of (parsed.value.data as readonly unknown[]).entries()) parsed.value.where([i]);
    else hold("a table that is not read has an error", hasErrors(parsed.diagnostics));
    return parsed.value ? "read" : "refused";
  },
};
