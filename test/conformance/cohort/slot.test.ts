/** A submission belongs where it lies: by the programme's id of its city or by its name, by programme, phase and period. */
import { describe, expect, test } from "vitest";
import { checkAssessment, checkProgramme, checkSlot, type Data } from "../../../src/engine/index.ts";
import { document, standardOf } from "../scenario.ts";

const standard = standardOf({
  dimensions: { d: { indicators: { a: { question: "a", unit: "item", score: { worst: "0", best: "100" } } } } },
});

const { value: programme } = checkProgramme({
  document: document("programme.yaml", {
    citymark: "programme/1",
    id: "pilot",
    title: "pilot",
    standard: standard.reference,
    phases: {
      before: { period: { from: "2025-01-01", to: "2025-12-31" } },
      after: { period: { from: "2026-01-01", to: "2026-12-31" } },
    },
    cities: {
      oasis: { name: { zh: "绿洲市", en: "Oasis" } },
      haiwan: { name: "海湾市", former: [{ name: "滨海县", until: "2024-05-01", because: "撤县设市" }] },
      bailu: { name: { zh: "白鹭市" } },
      "suzhou-js": { name: { zh: "苏州市", en: "Suzhou" } },
      "suzhou-ah": { name: { zh: "宿州市", en: "Suzhou" } },
    },
  }),
  standard,
});

interface Head {
  readonly city: Data;
  readonly period?: Data;
  readonly programme?: Data;
}

function found(slot: string, { city, period, programme: named }: Head): readonly string[] {
  const text = document("assessment.yaml", {
    citymark: "assessment/1",
    standard: standard.reference,
    city,
    period: period ?? { from: "2025-01-01", to: "2025-12-31" },
    ...(named === undefined ? {} : { programme: named }),
    answers: { a: "1" },
  });
  const { value: assessment } = checkAssessment({ document: text, standard });
  if (!programme || !assessment) throw new Error("The programme or the assessment cannot be read.");
  return checkSlot({ programme, document: text, assessment, city: slot, phase: "before" }).map(
    ({ rule, where }) => `${rule} ${where.path.join(".")}`,
  );
}

describe("a submission", () => {
  test.each<{ what: string; slot: string; city: Data; fits: boolean }>([
    { what: "by the programme's id and name", slot: "oasis", city: { id: "oasis", name: "绿洲市" }, fits: true },
    {
      what: "by the programme's id, where the names have no language in common",
      slot: "bailu",
      city: { id: "bailu", name: { en: "Egret" } },
      fits: true,
    },
    { what: "by an official code and the name", slot: "oasis", city: { id: "990100", name: "绿洲市" }, fits: true },
    {
      what: "by its name in one language of two",
      slot: "oasis",
      city: { id: "990100", name: { en: "Oasis" } },
      fits: true,
    },
    {
      what: "by its name, however it is spaced and capitalised",
      slot: "oasis",
      city: { id: "990100", name: " OASIS " },
      fits: true,
    },
    {
      what: "where a plain name stands for both languages",
      slot: "haiwan",
      city: { id: "1", name: { zh: "海湾市", en: "Haiwan" } },
      fits: true,
    },
    {
      what: "by the name in one language that another city has, too, where the other language tells them apart",
      slot: "suzhou-ah",
      city: { id: "341300", name: { zh: "宿州市", en: "Suzhou" } },
      fits: true,
    },
    { what: "by the name before it was renamed", slot: "haiwan", city: { id: "haiwan", name: "滨海县" }, fits: true },
    { what: "by an official code and its former name", slot: "haiwan", city: { id: "9", name: "滨海县" }, fits: true },
    { what: "under another city's former name", slot: "bailu", city: { id: "bailu", name: "滨海县" }, fits: false },
    {
      what: "by the programme's id under a name that it is not",
      slot: "oasis",
      city: { id: "oasis", name: "海湾市" },
      fits: false,
    },
    {
      what: "that says neither the id nor a name in a language of the programme",
      slot: "bailu",
      city: { id: "1", name: { en: "Egret" } },
      fits: false,
    },
    { what: "of another city", slot: "oasis", city: { id: "haiwan", name: "海湾市" }, fits: false },
    {
      what: "of another city under an official code",
      slot: "bailu",
      city: { id: "990200", name: { zh: "海湾市", en: "Haiwan" } },
      fits: false,
    },
    {
      what: "of a city that is called the same in one language",
      slot: "suzhou-ah",
      city: { id: "320500", name: { zh: "苏州市", en: "Suzhou" } },
      fits: false,
    },
    {
      what: "with another city's id, whatever its name",
      slot: "suzhou-ah",
      city: { id: "suzhou-js", name: { zh: "宿州市", en: "Suzhou" } },
      fits: false,
    },
    {
      what: "with another city's id, where the names have no language in common",
      slot: "bailu",
      city: { id: "haiwan", name: { en: "Haiwan" } },
      fits: false,
    },
  ])("$what: fits $fits", ({ slot, city, fits }) =>
    expect(found(slot, { city })).toEqual(fits ? [] : ["programme/other-city city"]),
  );

  test.each<{ what: string; city: Data; slots: readonly string[] }>([
    { what: "of a name that two cities have", city: { id: "1", name: { en: "Suzhou" } }, slots: [] },
    { what: "of a plain name that two cities have", city: { id: "1", name: "suzhou" }, slots: [] },
    { what: "of such a name with an id", city: { id: "suzhou-ah", name: "Suzhou" }, slots: ["suzhou-ah"] },
    { what: "in nobody's language", city: { id: "1", name: { en: "Nowhere" } }, slots: [] },
    { what: "of two names at once", city: { id: "1", name: { zh: "海湾市", en: "Oasis" } }, slots: ["haiwan"] },
  ])("$what belongs to one city at most: $slots", ({ city, slots }) =>
    expect(programme?.cities.map(({ id }) => id).filter((id) => found(id, { city }).length === 0)).toEqual(slots),
  );

  const city = { id: "oasis", name: "绿洲市" };
  test.each<{ what: string; head: Omit<Head, "city">; rules: readonly string[] }>([
    { what: "that names no programme is taken", head: {}, rules: [] },
    { what: "that names this one is taken", head: { programme: { id: "pilot" } }, rules: [] },
    { what: "that names its phase is taken", head: { programme: { id: "pilot", phase: "before" } }, rules: [] },
    {
      what: "of another programme is not",
      head: { programme: { id: "other", phase: "before" } },
      rules: ["programme/other-programme programme.id"],
    },
    {
      what: "of another phase is not",
      head: { programme: { id: "pilot", phase: "after" } },
      rules: ["programme/other-phase programme.phase"],
    },
    {
      what: "of another period is not",
      head: { period: { from: "2026-01-01", to: "2026-12-31" } },
      rules: ["programme/other-period period"],
    },
    {
      what: "of a part of the period is not",
      head: { period: { from: "2025-01-01", to: "2025-06-30" } },
      rules: ["programme/other-period period"],
    },
  ])("$what", ({ head, rules }) => expect(found("oasis", { city, ...head })).toEqual(rules));
});
