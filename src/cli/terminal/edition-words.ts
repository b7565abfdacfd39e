/** What the screen says of moving from one edition to another, and of publishing one. */
export const editionSentences = {
  migrateWhereTo: {
    en: "Say where to: --to with an edition, --period with the next period, or both.",
    zh: "请写明沿用到哪里：--to 写版本，--period 写下一期，或两者都写。",
  },
  notItsSuccessor: {
    en: "{to} does not say that it replaces {from}: answers cannot be carried over.",
    zh: "{to} 没有写明它替代 {from}，无法沿用答案。",
  },
  noneOfEdition: { en: "There is no assessment by {edition}.", zh: "没有按 {edition} 填报的自评表。" },
  migratedSame: {
    en: "Carried over, to be confirmed: {n}",
    zh: "沿用待确认：{n} 项",
  },
  migratedConverted: { en: "Computed from earlier answers, to be confirmed: {n}", zh: "换算得出待确认：{n} 项" },
  migratedAsked: { en: "Asked anew: {n}", zh: "须重新填报：{n} 项" },
  migratedArchived: { en: "Kept under archive: {n}", zh: "存档：{n} 项" },
} as const;
