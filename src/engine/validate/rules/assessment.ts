/** What can be wrong with an assessment. */
import type { Rule } from "../../model/index.ts";

export const unknownInput: Rule = {
  id: "assessment/unknown-input",
  severity: "error",
  en: {
    message: "{edition} asks no “{id}”[: the character {strange} stands in it].",
    help: "[Did you mean “{nearest}”?] Correct the name, or delete the answer.",
    why: "An answer that nobody asked for is an answer lost.",
  },
  zh: {
    message: "{edition} 没有“{id}”这一填报项[：其中有字符 {strange}]。",
    help: "[是否想写“{nearest}”？]请更正名称，或删去这个答案。",
    why: "答非所问，就等于丢了一个答案。",
  },
};

export const belowMinimum: Rule = {
  id: "assessment/minimum",
  severity: "error",
  terms: ["minimum"],
  en: {
    message: "“{written}” is less than the smallest answer that can be right, {minimum}.",
    help: "Look for a wrong unit or a slip of the pen.",
    why: "The standard says what can be right.",
  },
  zh: {
    message: "“{written}”小于可能的最小值 {minimum}。",
    help: "请检查单位或笔误。",
    why: "标准规定了可能的范围。",
  },
};

export const aboveMaximum: Rule = {
  id: "assessment/maximum",
  severity: "error",
  terms: ["maximum"],
  en: {
    message: "“{written}” is more than the largest answer that can be right, {maximum}.",
    help: "Look for a wrong unit or a slip of the pen.",
    why: "The standard says what can be right.",
  },
  zh: {
    message: "“{written}”大于可能的最大值 {maximum}。",
    help: "请检查单位或笔误。",
    why: "标准规定了可能的范围。",
  },
};

export const maybeFraction: Rule = {
  id: "assessment/maybe-fraction",
  severity: "warning",
  en: {
    message: "“{written}” was read as {written} %.",
    help: "If you mean {percent} %, write that; else write {written} %.",
    why: "A fraction where a percentage is asked is wrong by a factor of 100.",
  },
  zh: {
    message: "“{written}”按 {written} % 读取。",
    help: "若本意是 {percent} %，请照写；否则写 {written} %。",
    why: "该写百分数时写了小数，会差 100 倍。",
  },
};

export const date: Rule = {
  id: "assessment/date",
  severity: "error",
  en: {
    message: "“{written}” is no day of the calendar.",
    help: "Write it as YYYY-MM-DD, such as 2025-03-01.",
    why: "03/04 is March to some and April to others.",
  },
  zh: {
    message: "“{written}”不是日历上的一天。",
    help: "请写成 YYYY-MM-DD，如 2025-03-01。",
    why: "03/04 有人读作三月，有人读作四月。",
  },
};

export const unknownChoice: Rule = {
  id: "assessment/unknown-choice",
  severity: "error",
  en: {
    message: "“{written}” is none of the choices: {known}.",
    help: "[Did you mean “{nearest}”?] Write one of the choices.",
    why: "Only what can be chosen can be scored.",
  },
  zh: {
    message: "“{written}”不在可选项之内：{known}。",
    help: "[是否想写“{nearest}”？]请填写可选项之一。",
    why: "只有可选的项才能计分。",
  },
};

export const repeatedItem: Rule = {
  id: "assessment/repeated-item",
  severity: "error",
  en: {
    message: "“{written}” stands twice in the list.",
    help: "Keep one.",
    why: "An item is met once.",
  },
  zh: {
    message: "“{written}”在列表里出现了两次。",
    help: "请只保留一个。",
    why: "同一项只算一次。",
  },
};

export const wrongForm: Rule = {
  id: "assessment/wrong-form",
  severity: "error",
  terms: ["expected"],
  en: {
    message: "“{id}” asks for {expected}.",
    help: "Write it like this: {how}.",
    why: "The form of an answer follows from the question.",
  },
  zh: {
    message: "“{id}”要填的是{expected}。",
    help: "写法如：{how}。",
    why: "答案的写法由问题决定。",
  },
};

export const oneOf: Rule = {
  id: "assessment/one-of",
  severity: "error",
  en: {
    message: "A long answer has exactly one of: value, file, not-applicable, missing.",
    help: "Keep one.",
    why: "An answer is given, claimed not applicable, or missing.",
  },
  zh: {
    message: "长格式答案只能有其一：value、file、not-applicable、missing。",
    help: "请只保留一个。",
    why: "要么作答，要么申请不适用，要么说明缺失。",
  },
};

export const claimNotAllowed: Rule = {
  id: "assessment/claim-not-allowed",
  severity: "error",
  en: {
    message: "“{id}” may not be claimed not applicable.",
    help: "Answer it, or declare it missing with the reason.",
    why: "Only what the standard lets go may be left out.",
  },
  zh: {
    message: "“{id}”不能申请不适用。",
    help: "请作答，或注明缺失原因。",
    why: "只有标准允许的项才能申请不适用。",
  },
};

export const unknownColumn: Rule = {
  id: "assessment/unknown-column",
  severity: "error",
  en: {
    message: "The table “{id}” has no column “{column}”.",
    help: "[Did you mean “{nearest}”? ]It has: {known}.",
    why: "A column that is silently ignored is data lost.",
  },
  zh: {
    message: "表“{id}”没有列“{column}”。",
    help: "[是否想写“{nearest}”？]它有：{known}。",
    why: "悄悄忽略一列，就等于丢了数据。",
  },
};

export const rowLabel: Rule = {
  id: "assessment/row-label",
  severity: "error",
  en: {
    message: "A row of “{id}” has no {column}.",
    help: "Name every row.",
    why: "A row without a name cannot be checked by anybody.",
  },
  zh: {
    message: "“{id}”有一行没有填 {column}。",
    help: "请给每一行填上名称。",
    why: "没有名称的行，谁也无法核对。",
  },
};

export const repeatedRow: Rule = {
  id: "assessment/repeated-row",
  severity: "error",
  en: {
    message: "“{written}” stands in two rows of “{id}”.",
    help: "Keep one of them.",
    why: "A district counted twice changes the balance between districts.",
  },
  zh: {
    message: "“{written}”在表“{id}”中出现了两行。",
    help: "请只保留一行。",
    why: "重复计入一个区县会改变均衡程度。",
  },
};

export const emptyTable: Rule = {
  id: "assessment/empty-table",
  severity: "error",
  en: {
    message: "The table “{id}” has no rows.",
    help: "Add the rows, or declare the answer missing.",
    why: "Of no rows there is neither sum nor mean.",
  },
  zh: {
    message: "表“{id}”没有数据行。",
    help: "请填入各行，或注明缺失。",
    why: "没有行，就没有合计，也没有平均。",
  },
};

export const tableFile: Rule = {
  id: "assessment/table-file",
  severity: "error",
  en: {
    message: "The table “{file}” cannot be read.",
    help: "Put the CSV file beside the assessment, and check its name.",
    why: "The answer is in that file.",
  },
  zh: {
    message: "读不到表“{file}”。",
    help: "请把 CSV 文件放在自评表旁边，并检查文件名。",
    why: "答案就在那个文件里。",
  },
};

export const period: Rule = {
  id: "assessment/period",
  severity: "error",
  en: {
    message: "“{found}” is no period.",
    help: "Write two days, the first not after the last: { from: 2025-01-01, to: 2025-12-31 }.",
    why: "Every answer speaks of the same days.",
  },
  zh: {
    message: "期间“{found}”不成立。",
    help: "请写两个日期，起始日不晚于截止日：{ from: 2025-01-01, to: 2025-12-31 }。",
    why: "所有答案说的是同一段时间。",
  },
};

export const unknownDepartment: Rule = {
  id: "assessment/unknown-department",
  severity: "error",
  en: {
    message: "There is no department “{id}”.",
    help: "[Did you mean “{nearest}”? ]Add it under `departments`, or correct the name.",
    why: "A reader must be able to ask the one who answered.",
  },
  zh: {
    message: "没有部门“{id}”。",
    help: "[是否想写“{nearest}”？]请在 `departments` 中添加，或更正名称。",
    why: "读者要能找到填报人。",
  },
};

export const unknownEvidence: Rule = {
  id: "assessment/unknown-evidence",
  severity: "error",
  en: {
    message: "There is no evidence “{id}”.",
    help: "[Did you mean “{nearest}”? ]Add it under `evidence`, or correct the name.",
    why: "An answer cannot rest on something that nobody can look up.",
  },
  zh: {
    message: "没有佐证“{id}”。",
    help: "[是否想写“{nearest}”？]请在 `evidence` 中添加，或更正名称。",
    why: "答案不能以查不到的材料为依据。",
  },
};

export const evidenceMissing: Rule = {
  id: "assessment/evidence-missing",
  severity: "warning",
  en: {
    message: "“{id}” needs evidence and names none.",
    help: "Add it under `evidence`, and name it in the answer.",
    why: "The answer counts in the self-assessment; a reviewer cannot accept it.",
  },
  zh: {
    message: "“{id}”需要佐证，却没有列出。",
    help: "请在 `evidence` 中添加，并在答案中引用。",
    why: "自评中仍然计分，但评审员不能采信。",
  },
};

export const evidenceKind: Rule = {
  id: "assessment/evidence-kind",
  severity: "warning",
  en: {
    message: "“{id}” asks for evidence of the kinds {expected}, and has {found}.",
    help: "Add evidence of such a kind.",
    why: "Not every paper proves every number.",
  },
  zh: {
    message: "“{id}”要求的佐证类型是 {expected}，现有 {found}。",
    help: "请补充该类型的佐证。",
    why: "不是什么材料都能证明什么数。",
  },
};

export const evidenceSource: Rule = {
  id: "assessment/evidence-source",
  severity: "error",
  en: {
    message: "The evidence “{id}” has both a file and a url.",
    help: "Keep one of them; a printed publication needs neither.",
    why: "A reader must know where to look.",
  },
  zh: {
    message: "佐证“{id}”同时写了 file 和 url。",
    help: "请只保留一个；印刷出版物可以都不写。",
    why: "读者要知道去哪里查。",
  },
};

export const evidencePath: Rule = {
  id: "assessment/evidence-path",
  severity: "error",
  en: {
    message: "“{file}” leads out of the folder of the assessment.",
    help: "Use a path beside the assessment, with forward slashes: evidence/e-014.pdf.",
    why: "Evidence is handed in together with the answers.",
  },
  zh: {
    message: "“{file}”指向了自评表文件夹之外。",
    help: "请用自评表旁边的路径，以正斜杠书写：evidence/e-014.pdf。",
    why: "佐证要和答案一起提交。",
  },
};

export const evidenceAbsent: Rule = {
  id: "assessment/evidence-absent",
  severity: "warning",
  en: {
    message: "The evidence file “{file}” is not there.",
    help: "Put it there, or correct the path.",
    why: "Nobody can check what is not handed in.",
  },
  zh: {
    message: "佐证文件“{file}”不存在。",
    help: "请放入该文件，或更正路径。",
    why: "没有提交的材料谁也无法核对。",
  },
};

export const evidenceChanged: Rule = {
  id: "assessment/evidence-changed",
  severity: "error",
  en: {
    message: "The evidence file “{file}” is not the one whose digest is written here.",
    help: "Hand in the original file, or write its digest: {found}.",
    why: "A file that was changed afterwards proves nothing.",
  },
  zh: {
    message: "佐证文件“{file}”与登记的摘要不符。",
    help: "请提交原文件，或更新摘要：{found}。",
    why: "事后改动过的文件不能作证。",
  },
};

export const evidenceAddress: Rule = {
  id: "assessment/evidence-address",
  severity: "warning",
  en: {
    message: "The address “{url}” is not one that a reader can trust.",
    help: "Use an http or https address without a user name, of a public host.",
    why: "It may lead somewhere else than it seems to.",
  },
  zh: {
    message: "地址“{url}”不可信。",
    help: "请用不带用户名、指向公开主机的 http 或 https 地址。",
    why: "它可能通向与字面不同的地方。",
  },
};

export const lockChanged: Rule = {
  id: "assessment/lock-changed",
  severity: "error",
  en: {
    message: "The assessment was submitted against another scoring of {edition}.",
    help: "Use the version {version} of the standard, or submit again.",
    why: "The city answered other rules than these.",
  },
  zh: {
    message: "自评表提交时所依据的 {edition} 评分规则与现在不同。",
    help: "请使用标准的 {version} 版，或重新提交。",
    why: "城市当时依据的是另一套规则。",
  },
};

export const lockWords: Rule = {
  id: "assessment/lock-words",
  severity: "note",
  en: {
    message: "The words of {edition} have changed since the assessment was submitted; the scoring has not.",
    help: "Nothing needs to be done.",
    why: "Other words give the same numbers.",
  },
  zh: {
    message: "提交以后 {edition} 的文字有改动，评分规则未变。",
    help: "无须处理。",
    why: "文字不同，数不变。",
  },
};

export const badReference: Rule = {
  id: "assessment/bad-reference",
  severity: "error",
  en: {
    message: "“{found}” names no edition of a standard.",
    help: "Write id and edition: city-pilot/2026. `citymark standard list` shows what is there.",
    why: "An assessment answers one edition, and says which.",
  },
  zh: {
    message: "“{found}”不是某个标准的版本。",
    help: "请写 id 和版本，如 city-pilot/2026。用 `citymark standard list` 查看现有标准。",
    why: "自评表对应一个确定的标准版本，并写明是哪一版。",
  },
};

export const unknownStandard: Rule = {
  id: "assessment/unknown-standard",
  severity: "error",
  en: {
    message: "The standard “{found}” is not found.",
    help: "[Did you mean “{nearest}”? ]`citymark standard list` shows what is there; --standards adds a folder.",
    why: "Nobody is scored against a standard that cannot be read.",
  },
  zh: {
    message: "找不到标准“{found}”。",
    help: "[是否想写“{nearest}”？]用 `citymark standard list` 查看现有标准；--standards 可添加文件夹。",
    why: "读不到标准，就无法评分。",
  },
};

export const twoStandards: Rule = {
  id: "assessment/two-standards",
  severity: "error",
  en: {
    message: "“{found}” stands in two folders with different contents: {one} and {other}.",
    help: "Remove one of them, or rename its edition.",
    why: "One reference must mean one standard, or a score cannot be reproduced.",
  },
  zh: {
    message: "“{found}”在两个文件夹中内容不同：{one} 和 {other}。",
    help: "请删去其一，或更改其版本名。",
    why: "一个引用只能指一个标准，否则得分无法重现。",
  },
};

export const brokenStandard: Rule = {
  id: "assessment/broken-standard",
  severity: "error",
  en: {
    message: "The standard “{found}” has errors, and nothing can be scored against it.",
    help: "Run `citymark standard lint {found}`.",
    why: "A broken standard would give wrong numbers.",
  },
  zh: {
    message: "标准“{found}”有错误，不能用来评分。",
    help: "请运行 `citymark standard lint {found}`。",
    why: "有错误的标准会给出错误的数。",
  },
};

export const practiceIndicator: Rule = {
  id: "assessment/practice-indicator",
  severity: "error",
  en: {
    message: "The practice names an indicator “{id}” that {edition} does not have.",
    help: "[Did you mean “{nearest}”? ]Name the indicators that the practice moves.",
    why: "Others find a practice through the indicators on which they lose points.",
  },
  zh: {
    message: "好做法所列的指标“{id}”在 {edition} 中不存在。",
    help: "[是否想写“{nearest}”？]请列出该做法所改善的指标。",
    why: "其他城市通过失分的指标来查找好做法。",
  },
};
