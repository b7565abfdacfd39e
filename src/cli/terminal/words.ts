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
  nodeUnknown: {
    zh: "{edition} 中没有名为“{id}”的指标、分组、维度、门槛规则或填报项。",
    en: "There is no indicator, group, dimension, gate or input “{id}” in {edition}.",
  },
  didYouMean: {
    zh: "是否想写“{id}”？",
    en: "Did you mean “{id}”?",
  },
  ruleUnknown: {
    zh: "没有名为“{id}”的文件或规则。",
    en: "There is neither a file nor a rule “{id}”.",
  },
  notComparable: {
    zh: "不可比：{a} 依据 {one} 评分，{b} 依据 {other} 评分。",
    en: "Not comparable: {a} was scored by {one}, {b} by {other}.",
  },
  otherScoring: {
    zh: "{edition} 的另一套评分规则",
    en: "another scoring of {edition}",
  },
  otherCity: {
    zh: "{a} 属于另一个城市：{one}，不是 {other}；只能说明同一城市的变化。",
    en: "{a} is of another city: {one}, not {other}. A change is explained for one city.",
  },
  laterPeriod: {
    zh: "{a} 是较晚的一份，期间止于 {one}，晚于 {other}：--since 后面应是较早的一份。",
    en: "{a} is the later of the two: its period ends on {one}, the other on {other}. --since takes the earlier one.",
  },
  noEarlier: {
    zh: "{a} 的期间止于 {one}，不早于 {other}：--previous 后面应是上一期的自评表。",
    en: "{a}: its period ends on {one}, not before {other}. --previous takes the assessment of an earlier period.",
  },
  onePrevious: {
    zh: "--previous 只用于一份自评表。",
    en: "--previous goes with one assessment.",
  },
  compareAnswers: {
    zh: "--answers 比较两份自评表，先写较早的一份；文件格式只有 csv。",
    en: "--answers compares two assessments, the earlier one first; as a file it is csv.",
  },
  oneReminded: {
    zh: "--by department 只用于一份自评表。",
    en: "--by department goes with one assessment.",
  },
  reminderFormats: {
    zh: "--format：docx、html、md、xlsx 须与 --by department 同用；sarif 和 github 只能单独使用。",
    en: "--format: docx, html, md and xlsx go with --by department; sarif and github stand alone.",
  },
  nothingToRemind: { zh: "各部门均已填报，没有需要核对的内容。", en: "No department has anything left to do." },
  noPeers: {
    zh: "--peers：没有与“{pattern}”相符的文件。",
    en: "--peers: no file fits “{pattern}”.",
  },
  sinceTotal: {
    zh: "--since 说明的是总分的变化，请去掉“{id}”。",
    en: "--since explains the change of the total: leave out “{id}”.",
  },
  cityTwice: {
    zh: "{city}出现了两次：{a}、{b}。每个城市只排一次，请各给出一份。",
    en: "{city} is given twice: {a}, {b}. A city is ranked once: name one submission of each.",
  },
  compareTwo: {
    zh: "请至少给出两份自评表。",
    en: "Name at least two assessments.",
  },
  noFolder: {
    zh: "没有文件夹“{folder}”。",
    en: "There is no folder “{folder}”.",
  },
  oneReview: {
    zh: "一份评审只对应一份自评表。",
    en: "A review belongs to one assessment.",
  },
  noTotals: {
    zh: "其中一份没有总分，无法说明差异。",
    en: "One of the two has no total, so there is no difference to explain.",
  },
  noQueries: {
    zh: "没有待城市答复的询问，不必发函。",
    en: "No query is open, so there is no letter to write.",
  },
  notBegun: {
    zh: "尚未填报，不参加排名。",
    en: "not filled in yet; left out.",
  },
  idAndEdition: {
    en: "A new standard is named as id/edition, such as my-index/2027, not “{found}”.",
    zh: "新标准写作“代号/版本”，如 my-index/2027，而不是“{found}”。",
  },
  pairOf: {
    zh: "--{flag} 要写作 {form}，例如 {example}；其中 id 只用小写字母、数字和连字符。实为“{found}”。",
    en: "--{flag} takes {form}, for example {example}; the id is in small letters, digits and hyphens. Found: “{found}”.",
  },
  pairTwice: {
    zh: "--{flag} {id} 出现了两次：编号不能重复。",
    en: "--{flag} {id} is given twice: ids must differ.",
  },
  jsonNeedsFile: {
    zh: "使用 --json 时，请用 -o 指定要写入的文件。",
    en: "With --json, name the file to write with -o.",
  },
  periodForm: {
    zh: "--period 应写年份（如 2026）或首日和末日（如 2026-01-01/2026-06-30），实为“{found}”。",
    en: "--period takes a year, such as 2026, or the first and last day, such as 2026-01-01/2026-06-30. Found: “{found}”.",
  },
  formOutput: {
    zh: "-o {output}：这一格式的填报表应是以 .{extension} 结尾的文件；用 --by department 时请给出文件夹。",
    en: "-o {output}: a form in this format is a file that ends in .{extension}; with --by department name a folder.",
  },
  takeWhat: {
    zh: "--take {file}：请写所汇总的文件之一，或自评表本身。",
    en: "--take {file}: name one of the files that are collected, or the assessment itself.",
  },
  keyMade: {
    zh: "密钥编号：{id}。公钥（写入项目文件的 trust）：{key}",
    en: "Key: {id}. Public key, for `trust` in a project file: {key}",
  },
  noRanks: {
    zh: "有城市提交了多份自评表，表中不排名次。",
    en: "A city has several assessments: the table has no ranks.",
  },
  noTextForScreen: {
    zh: "这种格式不是文本，不能显示在屏幕上：请用 -o 指定文件。",
    en: "This format is not text and cannot be shown on the screen: name a file with -o.",
  },
  migrateWhereTo: {
    zh: "请写明沿用到哪里：--to 写版本，--period 写下一期，或两者都写。",
    en: "Say where to: --to with an edition, --period with the next period, or both.",
  },
  notItsSuccessor: {
    zh: "{to} 没有写明它替代 {from}，无法沿用答案。",
    en: "{to} does not say that it replaces {from}: answers cannot be carried over.",
  },
  migratedSame: { zh: "沿用待确认：{count} 项", en: "Carried over, to be confirmed: {count}" },
  migratedConverted: {
    zh: "换算得出待确认：{count} 项",
    en: "Computed from earlier answers, to be confirmed: {count}",
  },
  migratedAsked: { zh: "须重新填报：{count} 项", en: "Asked anew: {count}" },
  migratedArchived: { zh: "存档：{count} 项", en: "Kept under archive: {count}" },
  noGrade: {
    zh: "--to {written}：{edition} 没有这一等级。请写 {grades} 之一，或写总分。",
    en: "--to {written}: {edition} has no such grade. Name one of {grades}, or a total.",
  },
  effortForm: {
    zh: "--effort 应写指标和 1 至 20 的整数，如 citizen-survey=1，实为“{written}”。",
    en: "--effort takes an indicator and a whole number from 1 to 20, such as citizen-survey=1. Found: “{written}”.",
  },
  setForm: {
    zh: "--set 应写填报项和答案，如 visits-booked=80万人次，且只用于一份自评表，实为“{written}”。",
    en: "--set takes a question and its answer, such as visits-booked=80万人次, for one assessment. Found: “{written}”.",
  },
  supposed: {
    zh: "以下为假设，并非填报：{answers}。没有写入任何文件。不作此假设时，总分为 {total}。",
    en: "SUPPOSED, not answered: {answers}. Nothing was written. Without this the total is {total}.",
  },
  againstWhich: {
    zh: "与公布的表比较时，请写明是哪一版标准。",
    en: "Name the standard that is to be compared with the published table.",
  },
  noneOfEdition: { zh: "没有按 {edition} 填报的自评表。", en: "There is no assessment by {edition}." },
  askCity: { zh: "城市（名称，或 代码=名称；回车留空）", en: "City (name, or id=name; Enter leaves it open)" },
  askPeriod: {
    zh: "数据期间（2026，或 2026-01-01/2026-06-30；回车留空）",
    en: "Period (2026, or 2026-01-01/2026-06-30; Enter leaves it open)",
  },
  askDepartments: {
    zh: "部门（空格选择；不选表示全部填报项）",
    en: "Departments (space selects; none means all questions)",
  },
  forAssessment: {
    zh: "--for 只能与 assessment 一起使用：citymark schema assessment --for city-pilot/2026。",
    en: "--for goes with assessment only: citymark schema assessment --for city-pilot/2026.",
  },
});

const all = { ...messages, ...cityMessages, ...packMessages, ...reviewMessages };

export type Words = Spoken<typeof all>;

export function wordsIn(locale: Locale): Words {
  return speak(all, locale);
}
