/** What names stand for: the answers of a city and the parameters of the standard. */
import { Absent, Column, Day, type Scope, type Value } from "../formula/index.ts";
import type { Answer, Assessment, Standard } from "../model/index.ts";

export function answerScope(
  { parameters }: Standard,
  { answers, period }: Pick<Assessment, "answers" | "period">,
): Scope {
  const name = (id: string): Value => {
    const answer = answers.get(id);
    if (answer) return valueIn(answer);
    const parameter = parameters.get(id);
    if (parameter?.value.kind === "constant") return parameter.value.number;
    if (!parameter) return new Absent("error", [id], "formula/types");
    const choice = name(parameter.value.input);
    return choice instanceof Absent
      ? choice
      : (parameter.value.values.get(String(choice)) ?? new Absent("error", [id], "formula/types"));
  };
  const column = (table: string, id: string): Value => {
    const answer = answers.get(table);
    if (answer?.value?.kind !== "table") return answer ? absent(answer) : new Absent("error", [table], "formula/types");
    return new Column(
      table,
      answer.value.rows.map(({ cells }) => cells.get(id)),
    );
  };
  const known = (id: string): Value => {
    const answer = answers.get(id);
    // That there is a value is all that is asked.
    return answer?.value ? true : answer ? absent(answer) : new Absent("missing", [id]);
  };
  return { name, column, known, period };
}

function valueIn(answer: Answer): Value {
  switch (answer.value?.kind) {
    case "quantity":
      return answer.value.number;
    case "date":
      return new Day(answer.value.day);
    case "choice":
      return answer.value.choice;
    default:
      return absent(answer);
  }
}

function absent({ input, status, rule = "" }: Answer): Absent {
  if (status === "claimed" || status === "rejected") return new Absent(status, [input]);
  return status === "error" ? new Absent("error", [input], rule) : new Absent("missing", [input]);
}
