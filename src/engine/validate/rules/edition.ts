/** What can be wrong between two editions of a standard. */
import { rule } from "../../model/index.ts";

export const successorShape = rule({
  id: "edition/successor-shape",
  severity: "error",
  en: {
    message: "What became of “{id}” must be said in exactly one way.",
    help: "Write { same: new-id }, { converted: new-id, by: formula }, { other: reason } or { ended: reason }.",
    why: "Answers of a city are carried over, computed, asked anew or archived by what stands here.",
  },
  zh: {
    message: "“{id}”的去向应写且只写一种。",
    help: "请写 { same: 新 id }、{ converted: 新 id, by: 公式 }、{ other: 理由 } 或 { ended: 理由 }。",
    why: "城市原有的填报内容是沿用、换算、重新填报还是存档，都以此为准。",
  },
});

export const otherPredecessor = rule({
  id: "edition/other-predecessor",
  severity: "error",
  en: {
    message: "This edition replaces {found}, not {expected}.",
    help: "Compare it with the edition it replaces, or correct `replaces`.",
    why: "What became of a question holds for one earlier edition only.",
  },
  zh: {
    message: "本版所替代的是 {found}，不是 {expected}。",
    help: "请与它所替代的版本比较，或更正 replaces。",
    why: "填报项的去向只对某一个旧版成立。",
  },
});

export const predecessorUnreadable = rule({
  id: "edition/predecessor-unreadable",
  severity: "warning",
  en: {
    message: "{edition}, which it replaces, cannot be read: nothing was held against it.",
    help: "Put it beside this edition, and correct it until `citymark standard lint {edition}` finds no error.",
    why: "Reused ids, lost answers and false notes are seen only beside the earlier edition.",
  },
  zh: {
    message: "它所替代的 {edition} 无法读取，两版之间未作核对。",
    help: "请把该版放在本版旁边，并更正到 `citymark standard lint {edition}` 不再报错。",
    why: "id 被挪用、填报内容丢失、修订说明不实，都要对照旧版才能发现。",
  },
});

export const unknownSuccessor = rule({
  id: "edition/unknown-id",
  severity: "error",
  en: {
    message: "{edition} has no question or indicator “{id}”.",
    help: "[Did you mean “{nearest}”? ]Name what stands in that edition.",
    why: "A successor of nothing, or to nothing, would lose an answer.",
  },
  zh: {
    message: "{edition} 中没有填报项或指标“{id}”。",
    help: "[是否想写“{nearest}”？]请写该版中已有的 id。",
    why: "去向两端若有一端不存在，填报内容就会丢失。",
  },
});

export const reusedId = rule({
  id: "edition/reused-id",
  severity: "error",
  en: {
    message: "“{id}” stood for “{before}” and now stands for “{after}”.",
    help: "Use a new id. If the id must stay, write {id}: { other: reason } under replaces.successors: it is then asked anew.",
    why: "Earlier answers would be taken for answers to the new question.",
  },
  zh: {
    message: "“{id}”原指“{before}”，现指“{after}”。",
    help: "请换用新的 id。如必须保留，请在 replaces.successors 下写 {id}: { other: 理由 }，届时重新填报。",
    why: "否则原有的填报内容会被当作新问题的填报内容。",
  },
});

export const noSuccessor = rule({
  id: "edition/no-successor",
  severity: "warning",
  en: {
    message: "Nothing says what became of {number} of {edition}: {ids}.",
    help: "Say so under replaces.successors, such as {first}: { ended: reason } or {first}: { same: new-id }.",
    why: "A city must know whether its answer moved, or is not wanted any more.",
  },
  zh: {
    message: "{edition} 的 {number} 项不再填报，却没有写明去向：{ids}。",
    help: "请在 replaces.successors 下写明，如 {first}: { ended: 理由 } 或 {first}: { same: 新 id }。",
    why: "城市须知道原来的填报内容是换了地方，还是不再需要。",
  },
});

export const wrongNote = rule({
  id: "edition/wrong-note",
  severity: "warning",
  en: {
    message: "The note on “{id}” says {claim}, but {fact}.",
    help: "Correct the note, or the edition.",
    why: "Cities prepare for an edition by what its notes say.",
  },
  zh: {
    message: "“{id}”的修订说明称{claim}，但{fact}。",
    help: "请更正说明，或更正本版。",
    why: "城市按修订说明为新版作准备。",
  },
});

export const silentNote = rule({
  id: "edition/silent-note",
  severity: "warning",
  en: {
    message: "The notes do not say that {what} of “{id}” changed.",
    help: "Add it under replaces.notes.",
    why: "Cities prepare for an edition by what its notes say.",
  },
  zh: {
    message: "修订说明没有提到“{id}”的{what}有改动。",
    help: "请在 replaces.notes 下补充。",
    why: "城市按修订说明为新版作准备。",
  },
});

export const smallVersion = rule({
  id: "edition/version",
  severity: "error",
  en: {
    message: "Version {found} follows {before}, but {what} changed: the smallest version allowed is {expected}.",
    help: "Write version: {expected} or a higher one.",
    why: "Readers of a score must see from the version whether it can have moved.",
  },
  zh: {
    message: "版本 {found} 接在 {before} 之后，但{what}有改动：最小应为 {expected}。",
    help: "请写 version: {expected} 或更高的版本。",
    why: "持有得分的人应能从版本号看出得分是否可能变动。",
  },
});
