/** The help of receipts, logs and the list of submissions in Chinese. */
export const programmeHelp: Readonly<Record<string, string>> = {
  "Record when submissions were received, with their digests.": "登记提交材料的收到日期和当时的校验码。",
  "A line in the log beside each submission of the phase that is there and not recorded yet, or has changed since. By the first day a submission is in time or late; later ones are days on which it came in again. What is as recorded is left alone.":
    "本阶段已有而尚未登记的提交，或登记后有改动的，各在其旁边的日志中添一行。是否逾期按首次收到的日期判断，之后的是重新提交的日期。与登记时相同的不再登记。",
  "The phase; by default the last.": "阶段；默认最后一个。",
  "Only this city, by id; may be given several times.": "只处理这个城市（代号）；可写多次。",
  "The day of receipt, YYYY-MM-DD.": "收到日期，YYYY-MM-DD。",
  "Who received it.": "收件人。",
  "Chosen, sorted or in groups it is a list with totals, which --format writes as a file. The exit code is 0 whatever the state of the submissions is; 3 where the programme itself cannot be read.":
    "筛选、排序或分组时列成清单并附合计，可用 --format 写成文件。无论各份提交状态如何，退出码均为 0；计划文件本身读不了时为 3。",
  "Only this phase.": "只列这个阶段。",
  "Only what was due and was not there in time.": "只列逾期的。",
  "Only where the total may yet lose so many points or more.": "只列总分可能减少这么多分或更多的。",
  "Only cities with this verdict, in the last phase.": "只列最后阶段结论为此的城市。",
  "The most late, the most at risk, the lowest total or the most unverified first.":
    "按逾期最久、可能失分最多、总分最低或未核实最多排序。",
  "Totals by cohort, phase, reviewer or verdict.": "按城市组、阶段、评审员或结论合计。",
  "Write the list in these formats, separated by commas; by default that of the file's ending, else html.":
    "以这些格式写出清单，用逗号分隔；默认按文件扩展名，否则为 html。",
  "Verify a report, a result, a sealed submission or the logs of a programme: compute again, and say what differs.":
    "核验报告、结果、封装的提交或试点计划的日志：重新计算，指出不一致之处。",
  "Works years later and without a network, from what the page itself holds. What it has not looked at it lists. The exit code is 4 when a number differs or the standard is not found, 1 when a result could not be computed again: a public edition, or another revision of the scoring. A submission is verified from its own files: each by its digest, the score by the standard in it. Of a programme or a log each line is held against the one before, and the last against the file: the first that does not follow is named.":
    "只凭页面自身所含内容，多年以后、没有网络也能核验。没有核验的内容会逐一列出。数值不一致或找不到标准时退出码为 4；公开版或另一修订版评分的结果无法重新计算，退出码为 1。提交文件只凭自身核验：各文件按校验码，得分按其中的标准。试点计划或日志，逐行与上一行核对，末行与文件核对，指出第一处不衔接。",
  "A report (HTML, no PDF), results (JSON), a submission (zip), a log, or the folder of a programme.":
    "报告（HTML，不能是 PDF）、结果（JSON）、提交文件（zip）、日志，或试点计划的文件夹。",
  // programme sample
  "Draw answers to be checked in depth, with a seed and strata; the programme keeps what was drawn.":
    "按种子分层抽取须深入核查的填报项，抽取结果记入试点计划。",
  "Drawn is from every answer of the phase that a reviewer is to decide. Within a stratum the SHA-256 of seed/city/input gives the order, so that anybody can repeat it. `programme queue --sampled` lists what was drawn; `programme status` and the report tell the error rate. The same draw is written once; the same answers are not drawn with another seed.":
    "从该阶段须由评审员决定的全部填报项中抽取；各层之内按“种子/城市/填报项”的 SHA-256 排序，任何人都可以重复。抽中的用 `programme queue --sampled` 列出，差错率见 `programme status` 和报告。同样的抽取只写入一次；同样的填报项不能换种子再抽。",
  "What decides the order: a number or a text that nobody could choose.":
    "决定顺序的种子：任何人都无法挑选的数字或文字。",
  "What divides the answers into strata, separated by commas; without it all are one.":
    "按什么分层，用逗号分隔；不写则不分层。",
  "How many answers of each stratum, or what share of it: 5, or 10 %.": "每层抽取的项数或比例，如 5 或 10 %。",
  "Of reviews by two people: only with the decisions of this reviewer, in review-ID.yaml; those of others are not shown.":
    "双人评审时：只按该评审员本人在 review-代号.yaml 中的决定，不显示他人的决定。",
  "Only answers that `programme sample` drew.": "只列 `programme sample` 抽中的填报项。",
};
