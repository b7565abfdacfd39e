/** Answers held against those of the last assessment of the same city: probable slips, jumps, and copied figures. */
import { bareAmong, inUnit, questions } from "../evaluate/index.ts";
import {
  type Answer,
  type Assessment,
  type Diagnostic,
  diagnose,
  type Input,
  type Locale,
  type Standard,
  say,
  type Worded,
} from "../model/index.ts";
import { type Decimal, isPlain, sameKind, type Unit } from "../quantity/index.ts";
import { sameValue } from "../validate/index.ts";
import { type Change, changeSince, tenTo } from "./compare.ts";
import { jump, powerOfTen, sameAsBefore } from "./rules.ts";
import { timesWords } from "./words.ts";

/** An assessment with the standard that it answers. */
export interface LastTime {
  readonly standard: Standard;
  readonly assessment: Assessment;
}

/** A figure with fewer digits than these may well be the same again. */
const tellingDigits = 3;

/** Nothing is said of an answer that the city confirmed, giving a reason. Places are paths. */
export function foundSinceLast(standard: Standard, now: Assessment, last: LastTime): readonly Diagnostic[] {
  const pairs = [...standard.inputs.values()].flatMap((input): Pair[] => {
    const [answer, before] = [now, last.assessment].map(({ answers }) => answers.get(input.id));
    const asked = last.standard.inputs.get(input.id);
    if (!answer?.value || !before?.value || !asked || answer.confirmed !== undefined) return [];
    return [{ input, answer, before, asked }];
  });
  return [...pairs.flatMap((pair) => changed(standard, now, pair)), ...copied(standard, now, pairs)];
}

interface Pair {
  readonly input: Input;
  readonly answer: Answer;
  readonly before: Answer;
  /** As it was asked then. */
  readonly asked: Input;
}

function changed(standard: Standard, now: Assessment, { input, answer, before, asked }: Pair): readonly Diagnostic[] {
  const [value, earlier] = [answer.value, before.value];
  if (value?.kind === "quantity" && earlier?.kind === "quantity") {
    const unit = sameUnit(unitOf(input), unitOf(asked));
    const found = unit && finding(value.number, earlier.number, unit, standard);
    const bare = bareAmong([input.id], standard, now);
    return found ? [found({ input: questions([input.id], standard, new Map()), id: input.id, bare })] : [];
  }
  if (value?.kind !== "table" || earlier?.kind !== "table") return [];
  return cells(input, asked, standard, value.rows, earlier.rows);
}

type Rows = Extract<Answer["value"], { readonly kind: "table" }>["rows"];

/** Of each column the first cell that is unusual. */
function cells(input: Input, asked: Input, standard: Standard, rows: Rows, earlier: Rows): readonly Diagnostic[] {
  if (input.asks.kind !== "table" || asked.asks.kind !== "table") return [];
  const columns = asked.asks.columns;
  return [...input.asks.columns].flatMap(([id, column]) => {
    const unit = sameUnit(column.unit, columns.get(id)?.unit);
    for (const { label, cells } of unit ? rows : []) {
      const [number, before] = [cells, earlier.find((row) => row.label === label)?.cells].map((row) => row?.get(id));
      const found = unit && number && before && finding(number, before, unit, standard);
      if (!found) continue;
      const place = questions([input.id], standard, new Map());
      const words = (locale: Locale) => `${place[locale]} · ${label} · ${say(column.title, locale)}`;
      const worded = { fact: `${input.id}.${id}`, zh: words("zh"), en: words("en") };
      return [found({ input: worded, id: input.id, bare: undefined })];
    }
    return [];
  });
}

interface At {
  readonly input: Worded;
  readonly id: string;
  readonly bare: string | undefined;
}

function finding(now: Decimal, last: Decimal, unit: Unit, standard: Standard): ((at: At) => Diagnostic) | undefined {
  const change = changeSince(last, now, isPlain(unit.kind) && unit.counted !== "" && unit.factor.equals(1));
  if (!change) return undefined;
  const facts = { now: inUnit(now, unit, standard), before: inUnit(last, unit, standard) };
  return ({ input, id, bare }) => {
    const where = { path: ["answers", id] };
    if (change.kind === "jump") return diagnose(jump, where, { input, ...facts, times: timesOf(change) });
    const corrected = inUnit(now.div(tenTo(change.power)), unit, standard);
    return diagnose(powerOfTen, where, {
      input,
      ...facts,
      corrected,
      times: timesWords(tenTo(change.power)),
      bare: change.power === -4 ? bare : undefined,
    });
  };
}

function timesOf(change: Extract<Change, { readonly kind: "jump" }>): Worded | undefined {
  return change.factor && timesWords(change.factor);
}

function unitOf({ asks }: Input): Unit | undefined {
  return asks.kind === "quantity" ? asks.unit : undefined;
}

/** The unit of now, where it is of the same kind as that of then. */
function sameUnit(now: Unit | undefined, then: Unit | undefined): Unit | undefined {
  return now && then && sameKind(now.kind, then.kind) && now.counted === then.counted ? now : undefined;
}

/** Of each department one finding: what it probably copied is one question to it. */
function copied(standard: Standard, now: Assessment, pairs: readonly Pair[]): readonly Diagnostic[] {
  const same = pairs.filter(
    ({ answer, before }) =>
      answer.value && before.value && isTelling(answer.value) && sameValue(answer.value, before.value),
  );
  const by = new Map<string, string[]>();
  for (const { input, answer } of same) {
    const department = answer.by ?? input.owner ?? "";
    by.set(department, [...(by.get(department) ?? []), input.id]);
  }
  return [...by].map(([department, ids]) => {
    const facts = { department: named(department, standard, now), count: String(ids.length) };
    return diagnose(
      sameAsBefore,
      { path: ["answers", ids[0] ?? ""] },
      { ...facts, inputs: questions(ids, standard, now.answers) },
    );
  });
}

function isTelling(value: NonNullable<Answer["value"]>): boolean {
  if (value.kind === "quantity") return value.number.precision() >= tellingDigits;
  return value.kind === "date" || value.kind === "table";
}

function named(department: string, { owners }: Standard, { departments }: Assessment): Worded {
  const title = departments.get(department) ?? owners.get(department);
  if (title === undefined)
    return { fact: department || "-", zh: department || "未分部门", en: department || "No department" };
  return { fact: department, zh: say(title, "zh"), en: say(title, "en") };
}
