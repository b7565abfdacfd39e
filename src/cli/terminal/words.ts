/** What the command line says itself: refusals, and what became of files. All else is in the catalogue of the engine. */
import { catalogue, type Locale, type Spoken, speak } from "../../engine/index.ts";

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
  notBegun: {
    zh: "尚未填报，不参加排名。",
    en: "not filled in yet; left out.",
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
  collected: {
    zh: "答案 {given} 项，其中新增或更改 {written} 项",
    en: "answers: {given}, new or changed: {written}",
  },
  sealed: {
    zh: "已封装 {files} 个文件。清单校验码：{digest}",
    en: "Sealed with {files} files. Digest of the manifest: {digest}",
  },
  notSealed: {
    zh: "未封装：请先改正错误。",
    en: "Not sealed: correct the errors first.",
  },
  fileLocked: {
    zh: "{file} 正由另一个程序修改，未写入任何内容，请重试。如果没有程序在运行，请删除 {file}.lock。",
    en: "{file} is being changed by another program: nothing was written. Try again. Where no program is running, delete {file}.lock.",
  },
  reviewAgainFirst: {
    zh: "未签字：下列填报或其佐证在作出决定之后有改动，须重新评审：{inputs}。请用 `citymark review decide` 逐项重新作出决定。",
    en: "Not signed: these answers or their evidence were changed after they were decided, and are to be reviewed again: {inputs}. Add a decision on each: `citymark review decide`.",
  },
  sameReview: {
    zh: "{one} 和 {other} 是同一份评审。请写两位评审员各自的评审文件。",
    en: "{one} and {other} are the same review. Name the reviews of two people.",
  },
  sameReviewer: {
    zh: "两份评审的评审员都是{name}：同一人的两份评审谈不上一致。请写两位评审员各自的评审文件；姓名有误的请更正。",
    en: "Both reviews are by {name}: the agreement of one person with themselves means nothing. Name the reviews of two people, and correct the name where it is wrong.",
  },
  signatureTaken: {
    zh: "原签字已撤回，请重新签字。",
    en: "The signature was withdrawn: sign again.",
  },
  signedTooEarly: {
    zh: "{on} 早于最后一项决定（{input}，{day}）：签字只涵盖此前已作出的决定。",
    en: "{on} is before the last decision ({input}, {day}): a signature covers what was decided before it.",
  },
  noSuchDay: {
    zh: "“{on}”不是 YYYY-MM-DD 格式的日期。",
    en: "“{on}” is not a day, written YYYY-MM-DD.",
  },
  noName: {
    zh: "--{flag} 后面要写姓名。",
    en: "--{flag} needs a name.",
  },
  decideWhat: {
    zh: "请写明填报项和决定；或不写填报项，用 --rest 写明对其余各项的决定。",
    en: "Name an input and a decision; or no input, and with --rest the decision on all that have none.",
  },
  decideFirst: {
    zh: "未签字：{all} 项填报中有 {count} 项未作决定。没有核对的请写明：`citymark review decide {review} --rest not-verified --because …`。",
    en: "Not signed: {count} of {all} answers have no decision. If nobody has checked them, say so: `citymark review decide {review} --rest not-verified --because …`.",
  },
  unverifiedAnswers: {
    zh: "{all} 项填报中有 {count} 项未核实：按城市所填计分。",
    en: "{count} of {all} answers are not verified: they count as the city gave them.",
  },
  signatureReplaced: {
    zh: "原签字（{name}，{on}）已被替换。",
    en: "It replaces the signature of {name}, {on}.",
  },
  onlyOne: {
    zh: "仅一名评审员作出决定",
    en: "Only one reviewer has decided",
  },
  queriesFirst: {
    zh: "未签字：请先了结待答复的询问（{inputs}）。",
    en: "Not signed: decide the open queries first ({inputs}).",
  },
  disputed: {
    zh: "两名评审员意见不同",
    en: "Two reviewers differ",
  },
  notThatSubmission: {
    zh: "不是当时评审的那份提交。",
    en: "not the submission that was reviewed.",
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
  doctorGood: { en: "ok", zh: "正常" },
  doctorOptional: { en: "absent", zh: "未找到" },
  doctorBad: { en: "wrong", zh: "有误" },
  doctorProgram: { en: "Program", zh: "程序" },
  doctorNode: { en: "Node", zh: "Node" },
  doctorNodeOld: { en: "Node 20.19 or later is needed.", zh: "需要 Node 20.19 或更高版本。" },
  doctorLocale: { en: "Language", zh: "语言" },
  doctorProject: { en: "Project file", zh: "项目文件" },
  doctorNoProject: {
    en: "none; citymark.yaml in this folder or above would be read",
    zh: "无；本文件夹或上级文件夹中如有 citymark.yaml 则会读取",
  },
  doctorFolder: { en: "Working folder", zh: "当前文件夹" },
  doctorNotWritable: {
    en: "Nothing can be written here ({reason}): choose another folder, or name files elsewhere with -o.",
    zh: "这里无法写入（{reason}）：请换一个文件夹，或用 -o 把文件写到别处。",
  },
  doctorBrowser: { en: "Browser for PDF", zh: "用于 PDF 的浏览器" },
  doctorNoBrowser: {
    en: "Only PDF needs one. Install Chromium, Chrome or Edge, or print the HTML report from any browser.",
    zh: "只有 PDF 需要。请安装 Chromium、Chrome 或 Edge，或用任意浏览器打印 HTML 报告。",
  },
  doctorFont: { en: "Chinese font", zh: "中文字体" },
  doctorNoFont: {
    en: "Chinese in a PDF may be missing. Install a Chinese font, such as Noto Sans CJK SC.",
    zh: "PDF 中的汉字可能无法显示。请安装中文字体，如思源黑体（Noto Sans CJK SC）。",
  },
  doctorOffice: { en: "LibreOffice", zh: "LibreOffice" },
  doctorNoOffice: {
    en: "Not needed by the program: workbooks and DOCX open in WPS, Excel, Word or LibreOffice.",
    zh: "本程序不依赖它：工作簿和 DOCX 可用 WPS、Excel、Word 或 LibreOffice 打开。",
  },
  doctorStandards: { en: "Standards", zh: "标准" },
  doctorBroken: {
    en: "cannot be used: citymark standard lint {reference}",
    zh: "不能使用：citymark standard lint {reference}",
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

export type Words = Spoken<typeof messages>;

export function wordsIn(locale: Locale): Words {
  return speak(messages, locale);
}
