/** Answers that other answers make doubtful: more users than people, a district that is larger than its city. */
import { evaluateFormula, isNumber, namesIn } from "../formula/index.ts";
import { type Diagnostic, diagnose, type Formula, type Standard } from "../model/index.ts";
import type { Decimal, Unit } from "../quantity/index.ts";
import { answerScope } from "./answer-scope.ts";
import { type Answered, bareAmong, inUnit, questions } from "./findings-facts.ts";
import { formulaInWords } from "./formula-in-words.ts";
import { aboveUsual, belowUsual, suspectInput, suspectLimit } from "./rules.ts";

/** With this many answers beyond limits that one answer sets, that one is suspected rather than each of them. */
const severalAnswers = 3;

interface Beyond {
  readonly input: string;
  readonly end: "atLeast" | "atMost";
  readonly limit: Formula;
  readonly most: Decimal;
  readonly unit: Unit;
}

/** Nothing is said of an answer that the city confirmed, nor where its limit rests on one that is in doubt already. */
export function beyondUsual(
  standard: Standard,
  assessment: Answered,
  doubtful: readonly Diagnostic[],
): readonly Diagnostic[] {
  const suspects = doubtful.flatMap(({ rule, where }) =>
    rule === suspectInput.id && "path" in where ? [String(where.path.at(-1))] : [],
  );
  const beyond = limitsPassed(standard, assessment).filter(
    ({ input, limit }) => ![input, ...namesIn(limit)].some((name) => suspects.includes(name)),
  );
  const names = [...new Set(beyond.flatMap(({ limit }) => namesIn(limit)))];
  const shared = names
    .map((name) => ({ name, passed: beyond.filter(({ limit }) => namesIn(limit).includes(name)) }))
    .find(({ passed }) => passed.length >= severalAnswers);
  const rest = beyond.filter((each) => each.input !== shared?.name && !shared?.passed.includes(each));
  return [
    ...(shared ? [suspectFinding(shared.name, shared.passed, standard, assessment)] : []),
    ...rest.map((each) => finding(each, standard, assessment)),
  ];
}

function limitsPassed(standard: Standard, assessment: Answered): readonly Beyond[] {
  const scope = answerScope(standard, assessment);
  return [...standard.inputs.values()].flatMap(({ id, asks, usual }) => {
    const { value, confirmed } = assessment.answers.get(id) ?? {};
    if (!usual || value?.kind !== "quantity" || asks.kind !== "quantity" || confirmed !== undefined) return [];
    return (["atLeast", "atMost"] as const).flatMap((end): readonly Beyond[] => {
      const limit = usual[end];
      const most = limit && evaluateFormula(limit, scope);
      if (!limit || most === undefined || !isNumber(most)) return [];
      const passed = end === "atMost" ? value.number.greaterThan(most) : value.number.lessThan(most);
      return passed ? [{ input: id, end, limit, most, unit: asks.unit }] : [];
    });
  });
}

function finding({ input, end, limit, most, unit }: Beyond, standard: Standard, assessment: Answered): Diagnostic {
  const isAnswer = limit.op === "name" && standard.inputs.has(limit.name);
  const computed = { limit: formulaInWords(standard, limit), most: inUnit(most, unit, standard) };
  return diagnose(
    end === "atMost" ? aboveUsual : belowUsual,
    { path: ["answers", input] },
    {
      answer: questions([input], standard, assessment.answers),
      ...(isAnswer ? { limit: questions([limit.name], standard, assessment.answers) } : computed),
      values: questions([input, ...namesIn(limit)], standard, assessment.answers),
    },
  );
}

function suspectFinding(
  input: string,
  passed: readonly Beyond[],
  standard: Standard,
  assessment: Answered,
): Diagnostic {
  return diagnose(
    suspectLimit,
    { path: ["answers", input] },
    {
      count: String(passed.length),
      input: questions([input], standard, assessment.answers),
      values: questions(
        passed.map((each) => each.input),
        standard,
        assessment.answers,
      ),
      bare: bareAmong([input], standard, assessment),
    },
  );
}
