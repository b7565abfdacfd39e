/** A hidden sheet with a row for each question: the answer as a number in base units, or as the error that says why there is none. */
import { type Cell, computed, nothing, text } from "../../../dataset/cell.ts";
import { type Dataset, dataset, type References } from "../../../dataset/dataset.ts";
import { sheetErrors } from "../../../formula/index.ts";
import type { Input, Standard } from "../../../model/index.ts";
import { minutesPerDay, publish, sameKind, type Unit, unitWords } from "../../../quantity/index.ts";
import type { FormContext } from "../context.ts";
import { itemRows, questionRow } from "../questions.ts";
import { tableLength } from "../table.ts";

export const answersId = "score/answers";

const { missing, claimed, wrong } = sheetErrors;

export function answerSheet(form: FormContext): Dataset {
  return dataset<Input>({
    id: answersId,
    name: "answers",
    names: 0,
    hidden: true,
    columns: [
      { id: "id", title: "id", width: 24, cell: ({ id }) => text(id) },
      { id: "text", title: "text", width: 16, cell: (input, references) => textCell(input, form, references) },
      { id: "number", title: "number", width: 16, cell: (input, references) => numberCell(input, form, references) },
      { id: "value", title: "value", width: 16, cell: (input, references) => valueCell(input, form, references) },
    ],
    rows: form.inputs,
  });
}

/** The cell with the value of an answer. */
export function answerCell(form: FormContext, id: string, { range }: References): string | undefined {
  const row = form.inputs.findIndex((input) => input.id === id);
  return row < 0 ? undefined : range(answersId, "value", row, row);
}

/** The cell that says whether an item of a checklist is met. */
export function itemCell(form: FormContext, input: string, item: string, { range }: References): string {
  const row = itemRows(form, input).get(item) ?? 0;
  return range("questions", "answer", row, row);
}

const given = (form: FormContext, { id }: Input, column: "answer" | "status", { range }: References): string => {
  const row = questionRow(form, id);
  return range("questions", column, row, row);
};

/** What was typed as a text, without spaces and commas: a number with its unit, or a choice without its title. */
function textCell(input: Input, form: FormContext, references: References): Cell {
  const cell = given(form, input, "answer", references);
  switch (input.asks.kind) {
    case "quantity":
      return computed(`IF(ISTEXT(${cell}),SUBSTITUTE(SUBSTITUTE(${cell}," ",""),",",""),"")`);
    case "choice":
    case "levels":
      return computed(`IFERROR(LEFT(${cell},FIND(" · ",${cell})-1),${cell}&"")`);
    default:
      return nothing;
  }
}

/** A number in base units, before its bounds. */
function numberCell({ asks, ...input }: Input, form: FormContext, references: References): Cell {
  if (asks.kind !== "quantity") return nothing;
  const cell = given(form, { asks, ...input }, "answer", references);
  const factor = publish(asks.unit.factor);
  // 86.5% typed into a cell becomes 0.865 that is shown as a percentage.
  const number =
    asks.unit.written === "%"
      ? `IF(LEFT(CELL("format",${cell}),1)="P",${cell},${cell}*${factor})`
      : `${cell}*${factor}`;
  return computed(`IF(ISNUMBER(${cell}),${number},${withUnit(references.here("text"), asks.unit, form.standard)})`);
}

/** Conditions may stand one in another so often, and not more. */
const mostEndings = 60;

/** A text that ends in the unit or in one that converts to it, with 万 or 亿 before it or not. */
function withUnit(cell: string, unit: Unit, { units }: Standard): string {
  const plain = `IFERROR(VALUE(${cell})*${publish(unit.factor)},${wrong})`;
  const endings = [...factorsByWord(unit, units)]
    .flatMap(([word, factor]) =>
      times.map(([before, by]) => ({ ending: `${before}${word}`, factor: factor.times(by) })),
    )
    .sort((a, b) => b.ending.length - a.ending.length)
    .slice(0, mostEndings);
  return endings.reduceRight((rest, { ending, factor }) => {
    const number = `VALUE(LEFT(${cell},LEN(${cell})-${ending.length}))*${publish(factor)}`;
    return `IF(RIGHT(${cell},${ending.length})="${ending}",IFERROR(${number},${wrong}),${rest})`;
  }, plain);
}

const times = [
  ["亿", 1e8],
  ["万", 1e4],
  ["", 1],
] as const;

/** The ways to write a unit, each with the base units in one of it. */
function factorsByWord(unit: Unit, units: Standard["units"]): ReadonlyMap<string, Unit["factor"]> {
  const own = [unit.written, unitWords(unit, units, "zh"), unitWords(unit, units, "en")];
  const simple = !/[/／]/.test(unit.written);
  const others = [...units.words].flatMap(([word, atoms]): [string, Unit["factor"]][] => {
    const atom = atoms.find((each) =>
      each.counted ? each.id === unit.counted : unit.counted === "" && sameKind(each.kind, unit.kind),
    );
    return simple && atom ? [[word, atom.factor]] : [];
  });
  const all = [...others, ...own.map((word): [string, Unit["factor"]] => [word, unit.factor])];
  return new Map(
    all.map(([word, factor]) => [word.replaceAll(" ", ""), factor] as const).filter(([word]) => word !== ""),
  );
}

function valueCell(input: Input, form: FormContext, references: References): Cell {
  const status = given(form, input, "status", references);
  const { isEmpty, value } = read(input, form, references);
  const none = `IF(${status}="",${missing},IF(LEFT(${status},7)="missing",${missing},${claimed}))`;
  return computed(`IF(${isEmpty},${none},IF(${status}="",${value},${wrong}))`);
}

function read(
  input: Input,
  form: FormContext,
  references: References,
): { readonly isEmpty: string; readonly value: string } {
  const { asks, id } = input;
  const cell = given(form, input, "answer", references);
  const { here, range } = references;
  switch (asks.kind) {
    case "quantity":
      return { isEmpty: `${cell}=""`, value: bounded(here("number"), asks) };
    case "date":
      return { isEmpty: `${cell}=""`, value: `IF(ISNUMBER(${cell}),${cell},DATEVALUE(${cell}))*${minutesPerDay}` };
    case "choice":
      return { isEmpty: `${cell}=""`, value: among(here("text"), asks.choices.keys()) };
    case "levels":
      return { isEmpty: `${cell}=""`, value: among(here("text"), asks.levels.keys()) };
    case "checklist": {
      const rows = [...itemRows(form, id).values()];
      const cells = range("questions", "answer", Math.min(...rows), Math.max(...rows));
      const said = `COUNTIF(${cells},"yes*")+COUNTIF(${cells},"no*")`;
      return { isEmpty: `COUNTA(${cells})=0`, value: `IF(${said}=${rows.length},1,${wrong})` };
    }
    case "table":
      return { isEmpty: `COUNTA(${range(`table/${id}`, asks.rows, 0, tableLength(form, id) - 1)})=0`, value: "1" };
  }
}

function bounded(
  cell: string,
  { minimum, maximum }: { readonly minimum?: Unit["factor"]; readonly maximum?: Unit["factor"] },
): string {
  const outside = [
    ...(minimum ? [`ROUND(${cell}-${publish(minimum)},9)<0`] : []),
    ...(maximum ? [`ROUND(${cell}-${publish(maximum)},9)>0`] : []),
  ];
  return outside.length === 0 ? cell : `IF(OR(${outside.join(",")}),${wrong},${cell})`;
}

function among(cell: string, ids: Iterable<string>): string {
  const list = [...ids].map((id) => `"${id}"`).join(",");
  return `IF(ISNUMBER(MATCH(${cell},{${list}},0)),${cell},${wrong})`;
}
