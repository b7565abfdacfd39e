/** What the command line says itself: refusals, and what became of files. All else is in the catalogue of the engine. */
import { catalogue, type Locale, type Spoken, speak } from "../../engine/index.ts";
import { cityMessages } from "./city-messages.ts";
import { packMessages } from "./pack-messages.ts";
import { reviewMessages } from "./review-messages.ts";

const messages = catalogue({
  moreLikeThis: {
    zh: "还有 {count} 条同类，用 `citymark check` 可逐条查看。",
    en: "{count} more like this one; `citymark check` lists them all.",
  },
  noFindings: {
    zh: "没有发现问题。",
    en: "No findings.",
  },
  scored: {
    zh: "已评分 {count} 份",
    en: "{count} scored",
  },
  withFindings: {
    zh: "其中 {count} 份有错误",
    en: "{count} with errors",
  },
  unreadable: {
    zh: "无法读取 {count} 份",
    en: "{count} unreadable",
  },
  written: {
    zh: "已写入",
    en: "Written",
  },
  usage: {
    zh: "用法错误",
    en: "Wrong usage",
  },
  bug: {
    zh: "这是程序的缺陷，请连同所运行的命令一起反馈。",
    en: "This is a defect of the program. Please report it with the command that you ran.",
  },
  nothingToRemind: { zh: "各部门均已填报，没有需要核对的内容。", en: "No department has anything left to do." },
  noTotals: {
    zh: "其中一份没有总分，无法说明差异。",
    en: "One of the two has no total, so there is no difference to explain.",
  },
  notBegun: {
    zh: "尚未填报，不参加排名。",
    en: "not filled in yet; left out.",
  },
  keyMade: {
    zh: "密钥编号：{id}。公钥（写入项目文件的 trust）：{key}",
    en: "Key: {id}. Public key, for `trust` in a project file: {key}",
  },
  noRanks: {
    zh: "有城市提交了多份自评表，表中不排名次。",
    en: "A city has several assessments: the table has no ranks.",
  },
  migratedSame: { zh: "沿用待确认：{count} 项", en: "Carried over, to be confirmed: {count}" },
  migratedConverted: {
    zh: "换算得出待确认：{count} 项",
    en: "Computed from earlier answers, to be confirmed: {count}",
  },
  migratedAsked: { zh: "须重新填报：{count} 项", en: "Asked anew: {count}" },
  migratedArchived: { zh: "存档：{count} 项", en: "Kept under archive: {count}" },
  supposed: {
    zh: "以下为假设，并非填报：{answers}。没有写入任何文件。不作此假设时，总分为 {total}。",
    en: "SUPPOSED, not answered: {answers}. Nothing was written. Without this the total is {total}.",
  },
  askCity: { zh: "城市（名称，或 代码=名称；回车留空）", en: "City (name, or id=name; Enter leaves it open)" },
  askPeriod: {
    zh: "数据期间（2026，或 2026-01-01/2026-06-30；回车留空）",
    en: "Period (2026, or 2026-01-01/2026-06-30; Enter leaves it open)",
  },
  askDepartments: {
    zh: "部门（空格选择；不选表示全部填报项）",
    en: "Departments (space selects; none means all questions)",
  },
});

const all = { ...messages, ...cityMessages, ...packMessages, ...reviewMessages };

export type Words = Spoken<typeof all>;

export function wordsIn(locale: Locale): Words {
  return speak(all, locale);
}
