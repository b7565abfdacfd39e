/**
 * What an issuer says has changed, held against what differs: in the rule, and where the answers of both editions are at hand, in
 * the data. A note that the facts contradict is named, and so is a change of which no note speaks.
 */
import {
  type Assessment,
  type ChangeClaim,
  type ChangeNote,
  type Input,
  type Path,
  type Standard,
  say,
  type Text,
  type Worded,
} from "../../model/index.ts";
import { type Report, editionRules as rules, sameValue } from "../../validate/index.ts";
import type { Aspect, Edition, EditionChange } from "../diff/index.ts";
import { Origins } from "./origins.ts";

/** The assessments of some cities under each edition. */
export interface Cohorts {
  readonly before: readonly Assessment[];
  readonly after: readonly Assessment[];
}

/** `all`: what differs between the two. */
export function checkNotes(
  all: readonly EditionChange[],
  { before, after }: { readonly before: Edition; readonly after: Edition },
  report: Report,
  cohorts?: Cohorts,
): void {
  const notes = after.value.replaces?.notes;
  if (!notes || notes.size === 0) return;
  const origins = new Origins(before.value, after.value);
  const changes = new Map(all.flatMap((change) => (change.part === "indicator" ? [[change.id, change]] : [])));
  const at = (id: string) => ({ document: "standard", path: ["replaces", "notes", id] satisfies Path, key: true });
  for (const { id } of after.value.indicators) {
    const note = notes.get(id);
    const found = {
      origin: origins.of(id),
      before: before.value,
      after: after.value,
      change: changes.get(id),
      data: comparedData(id, origins.of(id), after.value, cohorts),
    };
    for (const { claim, fact } of note ? contradictions(id, note, found) : [])
      report(rules.wrongNote, at(id), { id, claim, fact });
    for (const what of silences(note, found)) report(rules.silentNote, at(id), { id, what });
  }
}

interface Found {
  /** Its id in the earlier edition. */
  readonly origin: string | undefined;
  readonly before: Standard;
  readonly after: Standard;
  readonly change: EditionChange | undefined;
  readonly data: ComparedData | undefined;
}

interface ComparedData {
  readonly equal: number;
  readonly cities: number;
}

/** How many cities give the same answer to an indicator's own question under both editions. */
function comparedData(
  id: string,
  origin: string | undefined,
  { inputs }: Standard,
  cohorts: Cohorts | undefined,
): ComparedData | undefined {
  if (origin === undefined || !cohorts || !inputs.has(id)) return undefined;
  const earlier = new Map(cohorts.before.map(({ city, answers }) => [city.id, answers.get(origin)?.value]));
  const pairs = cohorts.after.flatMap(({ city, answers }) => {
    const [one, two] = [earlier.get(city.id), answers.get(id)?.value];
    return one && two ? [sameValue(one, two)] : [];
  });
  return pairs.length === 0 ? undefined : { equal: pairs.filter(Boolean).length, cities: pairs.length };
}

interface Contradiction {
  readonly claim: Worded;
  readonly fact: Worded;
}

function contradictions(id: string, { says }: ChangeNote, found: Found): readonly Contradiction[] {
  const { origin, change, data } = found;
  const against = (claim: ChangeClaim, fact: Worded | undefined): readonly Contradiction[] =>
    says.has(claim) && fact ? [{ claim: claims[claim], fact }] : [];
  if (origin === undefined) {
    const known = [...says].find((claim) => claim !== "new");
    return known === undefined ? [] : [{ claim: claims[known], fact: facts.unknown(found.before.reference) }];
  }
  const differing = ruleAspects(change);
  const moved = isMoved(change);
  return [
    ...against("new", facts.known(origin, found.before.reference)),
    ...against("nothing", differing.length > 0 ? facts.differs(differing) : moved ? facts.moved : undefined),
    ...against("nothing", data && data.equal < data.cities ? facts.data(data) : undefined),
    ...against("rule", differing.length === 0 ? facts.alike : undefined),
    ...against("moved", moved ? undefined : facts.stays),
    ...against("year", data && data.equal === data.cities ? facts.data(data) : undefined),
    ...against("year", sameYears(id, origin, found)),
    ...against("source", data && data.equal === data.cities ? facts.data(data) : undefined),
  ];
}

/** What changed without a note that speaks of it. */
function silences(note: ChangeNote | undefined, { origin, change, data }: Found): readonly Worded[] {
  const says = note?.says ?? new Set<ChangeClaim>();
  if (says.has("new") || says.has("nothing")) return [];
  if (origin === undefined) return note ? [] : [subjects.new];
  const differing = ruleAspects(change);
  const newData = data !== undefined && data.equal < data.cities;
  return [
    ...(differing.length > 0 && !says.has("rule") ? [aspectList(differing)] : []),
    ...(isMoved(change) && !says.has("moved") ? [subjects.place] : []),
    ...(newData && !["year", "source", "rule"].some((claim) => says.has(claim as ChangeClaim)) ? [subjects.data] : []),
  ];
}

/** The sides of the rule that differ; of a question only what is asked for, not its words. */
function ruleAspects(change: EditionChange | undefined): readonly RuleAspect[] {
  const found = change?.details.filter((detail) => !isSameNumber(detail)).map(({ aspect }) => aspect) ?? [];
  return ruleSides.filter((side) => found.includes(side));
}

/** The same number in single precision is one number: an issuer's software has only kept fewer of its digits. */
function isSameNumber({ before, after }: { readonly before?: string; readonly after?: string }): boolean {
  const [one, two] = [before, after].map((text) => Math.fround(Number(text ?? "NaN")));
  return one === two;
}

function isMoved(change: EditionChange | undefined): boolean {
  return change?.details.some(({ aspect }) => aspect === "place") ?? false;
}

function sameYears(id: string, origin: string, { before, after }: Found): Worded | undefined {
  const [one, two] = [yearsIn(before.inputs.get(origin)), yearsIn(after.inputs.get(id))];
  return one !== "" && one === two ? facts.years(one) : undefined;
}

function yearsIn(input: Input | undefined): string {
  const said: Text = input?.question ?? "";
  return [...say(said, "en").matchAll(/\b(?:19|20)[0-9]{2}\b/g)].map(([year]) => year).join(", ");
}

const ruleSides = ["score", "weight", "unit", "formula", "condition"] as const satisfies readonly Aspect[];
type RuleAspect = (typeof ruleSides)[number];

const aspectWords: Readonly<Record<RuleAspect, { readonly zh: string; readonly en: string }>> = {
  score: { zh: "评分", en: "the scoring" },
  weight: { zh: "权重", en: "the weight" },
  unit: { zh: "单位或界限", en: "the unit or its bounds" },
  formula: { zh: "公式", en: "the formula" },
  condition: { zh: "条件", en: "the condition" },
};

function aspectList(aspects: readonly RuleAspect[]): Worded {
  const fact = aspects.join(",");
  const zh = aspects.map((each) => aspectWords[each].zh).join("、");
  const en = aspects.map((each) => aspectWords[each].en);
  const last = en.at(-1) ?? "";
  return { fact, zh, en: en.length < 2 ? last : `${en.slice(0, -1).join(", ")} and ${last}` };
}

const subjects = {
  new: { fact: "new", zh: "新增", en: "the addition" },
  place: { fact: "place", zh: "所属维度", en: "the dimension" },
  data: { fact: "data", zh: "数据", en: "the data" },
} as const satisfies Readonly<Record<string, Worded>>;

const claims: Readonly<Record<ChangeClaim, Worded>> = {
  nothing: { fact: "nothing", zh: "没有变化", en: "that nothing changed" },
  year: { fact: "year", zh: "更新了数据年份", en: "that the data are of a later year" },
  source: { fact: "source", zh: "更换了数据来源", en: "that the data have a new source" },
  rule: { fact: "rule", zh: "修改了计算或评分", en: "that the rule changed" },
  moved: { fact: "moved", zh: "移到了另一维度", en: "that it moved to another dimension" },
  new: { fact: "new", zh: "是新增指标", en: "that it is new" },
};

const facts = {
  unknown: (edition: string): Worded => ({
    fact: edition,
    zh: `${edition} 中没有这项指标`,
    en: `${edition} has no such indicator`,
  }),
  known: (id: string, edition: string): Worded => ({
    fact: id,
    zh: `${edition} 中已有（${id}）`,
    en: `${edition} has it as “${id}”`,
  }),
  differs: (aspects: readonly RuleAspect[]): Worded => {
    const { fact, zh, en } = aspectList(aspects);
    return { fact, zh: `${zh}已改动`, en: `${en} changed` };
  },
  moved: { fact: "moved", zh: "所属维度已改动", en: "it moved to another dimension" },
  stays: { fact: "stays", zh: "所属维度没有改动", en: "it stands under the same dimension" },
  alike: { fact: "alike", zh: "计算和评分均未改动", en: "it is measured and scored as before" },
  years: (years: string): Worded => ({ fact: years, zh: `两版都问 ${years} 年`, en: `both editions ask for ${years}` }),
  data: ({ equal, cities }: ComparedData): Worded => ({
    fact: `${equal}/${cities}`,
    zh: `${cities} 个城市中有 ${equal} 个的数据相同`,
    en: `${equal} of ${cities} cities have the same data`,
  }),
} as const;
