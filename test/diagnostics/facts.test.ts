/** The facts of a rule come from its sentences: what does not fit does not compile. The compiler checks each `@ts-expect-error`. */
import { expect, test } from "vitest";
import { diagnose, fill, type Rule, rule } from "../../src/engine/model/index.ts";

const where = { path: [] };
const why = { zh: "因为。", en: "Because." };

const unknown = rule({
  id: "test/unknown",
  severity: "error",
  zh: { message: "没有“{id}”。", help: "[是否想写“{nearest}”？]请写 { value: 1 }。", why: why.zh },
  en: { message: "There is no “{id}”.", help: "[Did you mean “{nearest}”? ]Write { value: 1 }.", why: why.en },
});

const empty = rule({
  id: "test/empty",
  severity: "note",
  zh: { message: "空。", help: "请填写。", why: why.zh },
  en: { message: "Empty.", help: "Fill it in.", why: why.en },
});

test("a finding gives the facts of its rule", () => {
  expect(diagnose(unknown, where, { id: "a" }).facts).toEqual({ id: "a" });
  expect(diagnose(unknown, where, { id: "a", nearest: undefined }).facts).toEqual({ id: "a" });
  expect(diagnose(unknown, where, { id: { fact: "a", zh: "甲", en: "A" }, nearest: "b" }).facts).toEqual({
    id: "a",
    "id.zh": "甲",
    "id.en": "A",
    nearest: "b",
  });
  expect(diagnose(empty, where).facts).toEqual({});
});

test("a sentence leaves out the parts whose facts are unknown", () => {
  expect(fill(unknown.en.help, { id: "a" })).toBe("Write { value: 1 }.");
  expect(fill(unknown.zh.help, { nearest: "b" })).toBe("是否想写“b”？请写 { value: 1 }。");
});

test("wrong facts do not compile", () => {
  // @ts-expect-error: missing
  diagnose(unknown, where);
  // @ts-expect-error: missing
  diagnose(unknown, where, { nearest: "b" });
  // @ts-expect-error: misspelt
  diagnose(unknown, where, { id: "a", neerest: "b" });
  // @ts-expect-error: superfluous
  diagnose(empty, where, { id: "a" });
  // @ts-expect-error: no fact is a number
  diagnose(unknown, where, { id: 1 });
  const any: Rule = unknown;
  // @ts-expect-error: the facts of any rule are not known
  diagnose(any, where, { id: "a" });
});

test("a rule whose languages or terms disagree does not compile", () => {
  rule({
    id: "test/other-name",
    severity: "error",
    // @ts-expect-error: the English sentence says {id}
    zh: { message: "没有“{key}”。", help: "改。", why: why.zh },
    en: { message: "There is no “{id}”.", help: "Correct it.", why: why.en },
  });
  rule({
    id: "test/other-need",
    severity: "error",
    // @ts-expect-error: the English sentence does without {id}
    zh: { message: "没有“{id}”。", help: "改。", why: why.zh },
    en: { message: "There is nothing[: {id}].", help: "Correct it.", why: why.en },
  });
  rule({
    id: "test/other-term",
    severity: "error",
    // @ts-expect-error: no fact has this name
    terms: ["unit"],
    zh: { message: "没有“{id}”。", help: "改。", why: why.zh },
    en: { message: "There is no “{id}”.", help: "Correct it.", why: why.en },
  });
});
