/** Rules on what was asked of an edition of a standard. */
import { rule } from "../engine/index.ts";

export const notSuccessor = rule({
  id: "usage/not-successor",
  severity: "error",
  en: {
    message: "{to} does not say that it replaces {from}, and no crosswalk leads there.",
    help: "Name an edition whose standard.yaml has `replaces: {from}`, or write a crosswalk.",
    why: "Without it nothing says which question follows which.",
  },
  zh: {
    message: "{to} 没有写明它替代 {from}，两者之间也没有对照表。",
    help: "请写 standard.yaml 中有 `replaces: {from}` 的版本，或编写对照表。",
    why: "否则无从知道各项填报的前后对应关系。",
  },
});

export const noCrosswalk = rule({
  id: "usage/no-crosswalk",
  severity: "error",
  en: {
    message: "There is no crosswalk between {from} and {to}.",
    help: "Write crosswalks/{name}.yaml in a folder of standards.",
    why: "Which indicators correspond is a judgement that somebody has to make and to source.",
  },
  zh: {
    message: "{from} 与 {to} 之间没有对照表。",
    help: "请在标准文件夹中写 crosswalks/{name}.yaml。",
    why: "哪些指标相对应，需要有人判断并注明依据。",
  },
});

export const noneOfEdition = rule({
  id: "usage/none-of-edition",
  severity: "error",
  en: {
    message: "There is no assessment by {edition}.",
    help: "Name a programme, or assessments whose `standard` is {edition}.",
    why: "Without a city there is no effect to show.",
  },
  zh: {
    message: "没有按 {edition} 填报的自评表。",
    help: "请写试点计划，或 `standard` 为 {edition} 的自评表。",
    why: "没有城市，就没有可以说明的影响。",
  },
});

export const noneAdded = rule({
  id: "usage/none-added",
  severity: "error",
  en: {
    message: "No standard was added from a pack.",
    help: "Name the pack, or add one: `citymark standard add FILE`.",
    why: "There is nothing to verify.",
  },
  zh: {
    message: "没有从标准包添加的标准。",
    help: "请写明标准包，或先添加：`citymark standard add 文件`。",
    why: "没有可以核验的内容。",
  },
});

export const releasedBefore = rule({
  id: "usage/released-before",
  severity: "error",
  en: {
    message: "{standard} has been released before, as version {version}.",
    help: "Name that release with --previous: its folder or its pack.",
    why: "What changed decides how large the new version must be.",
  },
  zh: {
    message: "{standard} 已经发布过，版本为 {version}。",
    help: "请用 --previous 指明上一次发布的文件夹或标准包。",
    why: "新版本号至少要多大，取决于改动的内容。",
  },
});

export const previousOther = rule({
  id: "usage/previous-other",
  severity: "error",
  en: {
    message: "--previous is {found}, not {expected}.",
    help: "Name the previous release of {expected}.",
    why: "A release follows one of the same edition.",
  },
  zh: {
    message: "--previous 是 {found}，不是 {expected}。",
    help: "请写 {expected} 的上一次发布。",
    why: "一次发布只接续同一版本的上一次发布。",
  },
});

export const replacedAbsent = rule({
  id: "usage/replaced-absent",
  severity: "error",
  en: {
    message: "The edition that it replaces, {edition}, is not here.",
    help: "Name its folder with --standards.",
    why: "Without it the notes on what changed cannot be checked.",
  },
  zh: {
    message: "没有找到它所替代的版本 {edition}。",
    help: "请用 --standards 指明所在文件夹。",
    why: "没有这一版，就无法核对修订说明。",
  },
});

export const releasedTooEarly = rule({
  id: "usage/released-too-early",
  severity: "error",
  en: {
    message: "{on} is before the day on which {standard} was released ({day}).",
    help: "Release on that day or later.",
    why: "Releases follow one another in time.",
  },
  zh: {
    message: "{on} 早于 {standard} 的发布日期（{day}）。",
    help: "请写当天或之后的日期。",
    why: "各次发布有先后。",
  },
});
