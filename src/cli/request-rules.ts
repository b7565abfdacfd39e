/** Rules on what a command was asked to do: every value can be read, and what is asked for still cannot be done. */
import { rule } from "../engine/index.ts";

export const notADay = rule({
  id: "usage/day",
  severity: "error",
  en: {
    message: "“{found}” is not a day.",
    help: "Write it as YYYY-MM-DD, such as 2026-11-30.",
    why: "Days are compared with due days: none is guessed.",
  },
  zh: {
    message: "“{found}”不是日期。",
    help: "请写作 YYYY-MM-DD，如 2026-11-30。",
    why: "日期要与截止日比较，程序不会猜测。",
  },
});

export const wrongForm = rule({
  id: "usage/form",
  severity: "error",
  en: {
    message: "{what} cannot be written “{found}”.",
    help: "Write {form}, such as {example}.",
    why: "The program does not guess what was meant.",
  },
  zh: {
    message: "{what} 不能写作“{found}”。",
    help: "请写作 {form}，如 {example}。",
    why: "程序不会猜测用意。",
  },
});

export const idTwice = rule({
  id: "usage/id-twice",
  severity: "error",
  en: {
    message: "{flag} {id} is given twice.",
    help: "Give each its own id.",
    why: "The id decides which answers belong to which.",
  },
  zh: {
    message: "{flag} {id} 写了两次。",
    help: "请各用不同的编号。",
    why: "各项内容归属于谁，由编号决定。",
  },
});

export const assessmentsNeeded = rule({
  id: "usage/assessments",
  severity: "error",
  en: {
    message: "Assessments given: {count}; needed[ with {flag}]: {needed}.",
    help: "Name the files, their folder, or a pattern in quotes.",
    why: "An assessment more or less would be left out without a word, or there is nothing to compare.",
  },
  zh: {
    message: "给出了 {count} 份自评表，[{flag} ]需要 {needed} 份。",
    help: "请写明文件、所在文件夹，或加引号的通配符。",
    why: "多一份或少一份，要么被悄悄略去，要么没有可比较的内容。",
  },
});

export const notComparable = rule({
  id: "usage/not-comparable",
  severity: "error",
  en: {
    message: "Not comparable: {a} was scored by {one}, {b} by {other}.",
    help: "Compare what was scored by the same rules; `citymark migrate` carries answers over to the next edition.",
    why: "Totals by different rules do not measure the same.",
  },
  zh: {
    message: "不可比：{a} 依据 {one} 评分，{b} 依据 {other} 评分。",
    help: "请比较按同一规则评分的自评表；`citymark migrate` 可把填报内容沿用到下一版。",
    why: "规则不同，总分衡量的不是同一件事。",
  },
});

export const otherCity = rule({
  id: "usage/other-city",
  severity: "error",
  en: {
    message: "{a} is of another city: {one}, not {other}.",
    help: "Name two assessments of one city. The id decides, not the name.",
    why: "A change is explained for one city.",
  },
  zh: {
    message: "{a} 属于另一个城市：{one}，不是 {other}。",
    help: "请写同一城市的两份自评表；以城市代码为准，不看名称。",
    why: "只能说明同一城市的变化。",
  },
});

export const notEarlier = rule({
  id: "usage/not-earlier",
  severity: "error",
  en: {
    message: "{a} is not the earlier one: its period ends on {one}, that of the other on {other}.",
    help: "{flag} takes an assessment of an earlier period.",
    why: "A change has a direction.",
  },
  zh: {
    message: "{a} 不是较早的一份：其期间止于 {one}，另一份止于 {other}。",
    help: "{flag} 后面应是较早一期的自评表。",
    why: "变化有先后方向。",
  },
});

export const cityTwice = rule({
  id: "usage/city-twice",
  severity: "error",
  en: {
    message: "{city} is given twice: {a}, {b}.",
    help: "Name one submission of each city.",
    why: "A city is ranked once.",
  },
  zh: {
    message: "{city}出现了两次：{a}、{b}。",
    help: "每个城市请只给出一份。",
    why: "每个城市只排一次。",
  },
});

export const noQueries = rule({
  id: "usage/no-queries",
  severity: "error",
  en: {
    message: "No query is open, so there is no letter to write.",
    help: "`citymark review decide REVIEW INPUT query --because …` asks the city about an answer.",
    why: "An empty letter would ask the city for nothing.",
  },
  zh: {
    message: "没有待城市答复的询问，不必发函。",
    help: "要询问某项填报，用 `citymark review decide 评审 填报项 query --because …`。",
    why: "空白的函件没有要城市答复的内容。",
  },
});

export const replyTooEarly = rule({
  id: "usage/reply-too-early",
  severity: "error",
  en: {
    message: "The last day for a reply, {by}, is before the day of the letter, {on}.",
    help: "Correct `--reply-by`, or `--on` for a letter of another day.",
    why: "A city cannot reply before it was asked.",
  },
  zh: {
    message: "答复期限 {by} 早于发函日期 {on}。",
    help: "请改正 `--reply-by`；函件不是这一天发出的，请改正 `--on`。",
    why: "城市无法在收到询问之前答复。",
  },
});

export const evidenceListed = rule({
  id: "usage/evidence-listed",
  severity: "error",
  en: {
    message: "The file is listed already as {id}[, there with {flag} {found}]; {flag} {given} would be lost.",
    help: "Leave {flag} out to rest the answer on {id}; to change {id}, edit it in the assessment.",
    why: "Other answers may rest on the entry, so it is not changed in passing.",
  },
  zh: {
    message: "该文件已登记为 {id}[，其中 {flag} 为 {found}]；{flag} {given} 不会生效。",
    help: "以 {id} 为佐证的，不必再写 {flag}；要修改 {id}，请在自评表中编辑。",
    why: "这条佐证可能还有其他填报在用，不能顺带修改。",
  },
});

export const outputNeeded = rule({
  id: "usage/output-needed",
  severity: "error",
  en: {
    message: "The file to write is not named: {because}.",
    help: "Name it with -o.",
    why: "Standard output holds one thing, and a screen shows text only.",
  },
  zh: {
    message: "没有写明要写入的文件：{because}。",
    help: "请用 -o 指定。",
    why: "标准输出只能放一种内容，屏幕只能显示文本。",
  },
});

export const outputEnding = rule({
  id: "usage/output-ending",
  severity: "error",
  en: {
    message: "-o {output} does not fit the format.",
    help: "Name a folder[, or a file that ends in {allowed}].",
    why: "A file with another ending than its contents opens in the wrong program.",
  },
  zh: {
    message: "-o {output} 与格式不符。",
    help: "请给出文件夹[，或以 {allowed} 结尾的文件]。",
    why: "扩展名与内容不符的文件，会用错误的程序打开。",
  },
});

export const nodeUnknown = rule({
  id: "usage/node-unknown",
  severity: "error",
  en: {
    message: "There is no indicator, group, dimension, gate or input “{id}” in {edition}.",
    help: "[Did you mean “{near}”? ]`citymark standard show {edition}` lists them.",
    why: "An explanation of something else would be taken for the one asked for.",
  },
  zh: {
    message: "{edition} 中没有名为“{id}”的指标、分组、维度、门槛规则或填报项。",
    help: "[是否想写“{near}”？]`citymark standard show {edition}` 可列出全部。",
    why: "说明了别的内容，会被当作所问的内容。",
  },
});

export const ruleUnknown = rule({
  id: "usage/rule-unknown",
  severity: "error",
  en: {
    message: "There is neither a file nor a rule “{id}”.",
    help: "[Did you mean “{near}”? ]Check the path, or the id as a finding prints it.",
    why: "Nothing is explained in place of what was asked for.",
  },
  zh: {
    message: "没有名为“{id}”的文件或规则。",
    help: "[是否想写“{near}”？]请检查路径，或问题中所示的规则代码。",
    why: "不会用别的说明代替所问的内容。",
  },
});

export const receivedLater = rule({
  id: "usage/received-later",
  severity: "error",
  en: {
    message: "The submission of {city} came in on {on} already; it cannot come in again on {found}.",
    help: "Give {on} or a later day with --on.",
    why: "The days of receipt follow one another: the first decides whether a submission is late.",
  },
  zh: {
    message: "{city} 的提交材料已登记于 {on} 收到，不能再登记为 {found} 重新提交。",
    help: "请用 --on 写明 {on} 或之后的日期。",
    why: "收到日期按先后登记，是否逾期由首次收到的日期决定。",
  },
});
