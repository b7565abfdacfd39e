/** The help of `review`, `rank` and `programme` in Chinese. */
export const reviewHelp: Readonly<Record<string, string>> = {
  // return
  "Return the open queries of a review: a workbook for each department that is asked.":
    "退回评审中的询问：每个被询问的部门一份工作簿。",
  "Each holds the questions that the reviewer asks about, with the reviewer's words and the answer so far; a department corrects the answer, or leaves it and adds a note or evidence. `collect` takes the replies into the assessment, and `review rebase` shows what has changed.":
    "表中只列评审员询问的填报项，写有评审意见和原填报；部门更正填报内容，或保留填报内容并补充说明、佐证。用 `collect` 把回复汇入自评表，再用 `review rebase` 查看有哪些变化。",
  // reviews, ranks and programmes
  "A review, a YAML file: gives the verified score.": "评审文件（YAML），据此给出核实得分。",
  "An earlier assessment, by the same edition or the one that it replaces: why did the score change?":
    "按同一版或所替代的上一版填报的较早自评表：得分为何变化？",
  "A review of the assessment, a YAML file.": "该自评表的评审文件（YAML）。",
  "A review of the earlier assessment, a YAML file.": "较早自评表的评审文件（YAML）。",
  "Rank cities, with how far each rank could move and how much it depends on the weights.":
    "给城市排名，并说明名次可能变动多少、多大程度取决于权重。",
  "Competition ranking on the totals, with the best and worst rank that each city can have once everything is answered and reviewed, and its ranks over seeded draws of the weights. Ranks are never shown alone.":
    "按总分作竞赛式排名；同时给出全部填报并评审后每个城市可能的最好和最差名次，以及权重随机抽样下的名次。不单独公布名次表。",
  "Lay the review.yaml beside each assessment over it.": "套用每份自评表旁边的 review.yaml。",
  "How many times the weights are drawn.": "权重抽样次数。",
  "Of the draws: the same seed gives the same ranks.": "抽样种子：种子相同，结果相同。",
  "The fewest cities for which percentiles are shown.": "显示百分位所需的最少城市数。",
  "Begin the review of an assessment: a file that lists the answers to look at, those with the most points at stake and the most doubt first.":
    "开始评审一份自评表：生成文件并列出待看内容，存疑和权重大的在前。",
  "The reviewer's name; by default that in citymark.yaml.": "评审员姓名；默认取 citymark.yaml 中的姓名。",
  "Add a decision to a review. Earlier ones stay: the file is the log.":
    "在评审中追加一条决定。之前的决定保留，文件即记录。",
  "A review, a YAML file.": "评审文件（YAML）。",
  "Several inputs may be decided alike: all of them, or none where one is refused. So it is with a table of decisions (--from), which `review status --format xlsx` writes. A signature is taken back by a decision.":
    "可对多个填报项作同样的决定：全部写入，若有一项不成立则都不写入；用 --from 导入评审决定表（由 `review status --format xlsx` 生成）也是如此。作出决定后，原签字即撤回。",
  "The input that is decided on; or several, separated by commas.": "所决定的填报项；多个用逗号分隔。",
  "The decision.": "决定。",
  "The decision on every answer that has none yet; then no input is named.":
    "对其余尚无决定的各项填报所作的决定；此时不写填报项。",
  "The value that counts instead, when adjusted.": "调整时改用的值。",
  "The reason; mandatory unless accepted.": "理由；除认可外必填。",
  "The day of the decision, YYYY-MM-DD; by default today.": "决定日期，YYYY-MM-DD；默认当天。",
  "The assessment; by default assessment.yaml beside the review.": "自评表；默认为评审文件旁的 assessment.yaml。",
  "Show how far a review has come, and what is to be looked at next.": "查看评审进度和接下来要看的内容。",
  "Sign a review off, once every answer is decided and nothing in it is wrong.":
    "在全部填报均有决定且内容无误后，为评审签字。",
  "What is signed is written as digests: the scoring of the standard, the submission, all decisions, the evidence files, the names and the day. The signature stands while all of them fit. It says what was signed; who signed it cannot prove.":
    "签字以校验码写明所签的内容：标准的计分部分、这份提交、全部决定、佐证文件、姓名和日期；全部相符时签字有效。签字只说明签了什么，不能证明是谁签的。",
  "Who signs.": "签字人。",
  "The day, YYYY-MM-DD; by default today.": "日期，YYYY-MM-DD；默认当天。",
  "Carry a review over to a new submission: what still holds stays, the rest is to be looked at again.":
    "把评审沿用到新的提交：仍成立的保留，其余重新评审。",
  "The review itself is written, and no decision is deleted. What was decided on an answer or on evidence that has changed is to be reviewed again: until then a rejection stays a rejection, an adjusted value counts, a queried answer counts as it was, and the review cannot be signed. A signature is taken back, unless nothing has changed.":
    "直接写入评审文件，不删除任何决定。填报或佐证有改动的，须重新评审：在此之前，已驳回的仍按驳回，已调整的仍按调整后的值，已询问的按原填报计分，评审也不能签字。内容有改动时，原签字撤回。",
  "The new submission, a YAML file.": "新的提交（YAML 文件）。",
  "The earlier submission, for decisions that do not say what was seen.": "较早的提交，用于没有记录所见内容的决定。",
  "Join two reviews of one submission: what agrees is written; what differs, or only one has decided, is listed, and written as a query for people to settle.":
    "合并同一提交的两份评审：一致的写入；不一致的和仅一人作出的决定列出，并写成询问（query）待人裁定。",
  "A review in which something is wrong is refused: nothing of it is lost unseen.":
    "有错误的评审不予合并，以免其中内容悄然丢失。",
  "Another review of the same submission.": "同一提交的另一份评审。",
  "A programme, a YAML file or its folder.": "试点计划（YAML 文件或其文件夹）。",
  "The day for which it is judged, YYYY-MM-DD: what is late, which signatures and waivers count. By default today.":
    "评定基准日，YYYY-MM-DD：据此判断逾期、签字和豁免；默认当天。",
  "The day for which it is shown, YYYY-MM-DD: what is late, which signatures count. By default today.":
    "基准日，YYYY-MM-DD：据此判断逾期和签字；默认当天。",
  "The phase to judge and rank; by default the last.": "评定和排名的阶段；默认最后一个。",
  "One screen of a programme: who has submitted, what is wrong, what is reviewed, what is late.":
    "一屏看清计划进展：谁已提交、有何问题、评审到哪一步、谁逾期。",
  "What to review next in a whole programme: by points at stake and doubt.":
    "全计划评审队列：按关系分数和疑点排序，列出下一步先审什么。",
  "Every answer that is not decided yet, with its value in the phase before and the median of its peers. Reviewers and their cities, dimensions and conflicts of interest stand in the programme. With --format it is a table to decide in: `programme decide` reads it back.":
    "列出所有尚未决定的填报，附上一阶段的值和同组中位数。评审员及其分工的城市、维度和利益冲突写在计划文件中。加 --format 时写成评审决定表，填好后用 `programme decide` 导入。",
  "The phase that is reviewed; by default the last.": "评审的阶段；默认为最后一个。",
  "Only what the programme assigns to this reviewer, by id.": "只列计划分给这位评审员（代号）的。",
  "Score every submission of a programme, with its review: a line each.": "给计划的每份提交评分（含评审），每份一行。",
  "Judge every city by the programme's acceptance rules, on verified scores.": "按验收规则和核实得分评定每个城市。",
  "A city is judged once the review of its submission is signed, on the day or before. A waiver excuses from a rule and never changes a score. The exit code is 1 when a city is not accepted, or cannot be judged yet.":
    "某市的提交在评定基准日当天或之前经评审签字之后，才予以评定。豁免只免除规则，不改变得分。有城市未通过或暂不能判定时，退出码为 1。",
  "Begin a programme: programme.yaml, and a form for each city and phase to fill in.":
    "新建试点计划：生成 programme.yaml，以及每个城市每个阶段的填报表。",
  "A city, as id=name; given once for each.": "城市，写作 id=名称；每个城市一次。",
  "A phase, as id=year; given once for each, in order.": "阶段，写作 id=年份；按顺序每个阶段一次。",
  "The programme's id.": "计划编号。",
  "The folder to write into, or the file: programme.yaml in a folder of its own.":
    "要写入的文件夹，或其中的文件 programme.yaml。",
  "Review a submission: decisions on it, never edits.": "评审提交：决定叠加其上，从不修改原文。",
  "Run a pilot programme: who has submitted, what is accepted, how it stands.":
    "管理试点计划：谁已提交、是否通过、总体进展。",
  // tables of decisions
  "With --format the answers that wait are written as a table to decide in: `review decide --from` reads it back.":
    "加 --format 时，把尚未决定的填报写成评审决定表，填好后用 `review decide --from` 导入。",
  "Write a table to decide in, to be read back with --from: the formats, separated by commas.":
    "写出可填写的评审决定表（填好后用 --from 导入）：格式，以逗号分隔。",
  "The files to write, with or without their ending; without it, stdout.":
    "要写入的文件，可不写扩展名；不写则输出到屏幕。",
  "A table of decisions that was filled in: a workbook (.xlsx, .xls, .ods), or CSV.":
    "填好的评审决定表：工作簿（.xlsx、.xls、.ods）或 CSV。",
  "How many answers; by default 30 on the screen, all in a table.": "列出多少项；屏幕上默认 30 项，表格中默认全部。",
  "Read decisions on answers of many cities from a table, into the reviews of the cities.":
    "从一张表导入对多个城市填报的评审决定，写入各城市的评审。",
  "`programme queue --format xlsx` writes the table. With one mistake nothing is written, and every mistake is named with its cell. An answer that has changed since the table was written, or on which somebody else has decided, is refused. Reading a table twice changes nothing. A city without a review gets one; a signature is taken back by a decision.":
    "表由 `programme queue --format xlsx` 生成。有一处错误就什么都不写入，每处错误都会指明单元格。生成该表之后有改动的填报、他人已作决定的填报，不予导入。同一张表导入两次不会有任何变化。还没有评审的城市会新建评审；作出新的决定后，原签字撤回。",
  "Who decides: a reviewer of the programme, by id; where it has none, a name.":
    "由谁作决定：试点计划中评审员的代号；计划中没有列评审员的，写姓名。",
  "The day of the decisions, YYYY-MM-DD; by default today.": "作出决定的日期，YYYY-MM-DD；默认当天。",
  // review letter, programme letters
  "Write the letter that asks a city about its answers: every open query of a review.":
    "生成询问函：列出评审中尚待城市答复的全部询问。",
  "Each question stands with the answer, its evidence and the reason of the query. With xlsx a table goes with it in which the city replies: `review reply` reads it. The review records the letter and the last day for a reply. For all cities of a programme: `programme letters`.":
    "逐项列出填报内容、佐证和询问的理由。加 xlsx 格式时附答复表，城市填好后用 `review reply` 导入。评审中会记下这封函和答复期限。为试点计划的各城市分别生成，用 `programme letters`。",
  "The day of the letter, YYYY-MM-DD; by default today.": "发函日期，YYYY-MM-DD；默认当天。",
  "Attach what a city replied to the queries of a review, from the table that went with the letter.":
    "导入城市填好的答复表，把答复附在评审的询问之下。",
  "A reply is kept with its day and who gave it, and decides nothing: the query stays open until the reviewer decides. With one mistake nothing is written; reading a table twice changes nothing.":
    "答复连同日期和答复人一并记下，但不代替决定：评审员作出决定之前，询问仍待答复。有一处错误就什么都不写入；同一张表导入两次不会有任何变化。",
  "The table that the city filled in: a workbook (.xlsx, .xls, .ods), or CSV.":
    "城市填好的答复表：工作簿（.xlsx、.xls、.ods）或 CSV。",
  "The day on which it was received, YYYY-MM-DD; by default today.": "收到答复的日期，YYYY-MM-DD；默认当天。",
  "The day for which it is shown, YYYY-MM-DD: which replies are overdue. By default today.":
    "基准日，YYYY-MM-DD：据此判断哪些答复逾期；默认当天。",
  "The last day for a reply, YYYY-MM-DD.": "答复期限，YYYY-MM-DD。",
  "Write a letter to each city about whose answers a reviewer has asked.": "为每个有待答复询问的城市各生成一份询问函。",
  "One letter for each city with open queries in the phase, in a folder and called by the id of the city. A city without a query gets none. With xlsx a table goes with each in which the city replies: `review reply` reads it. The reviews record the letter and the last day for a reply.":
    "该阶段有待答复询问的城市各一份，写入文件夹，以城市代码命名；没有询问的城市不写。加 xlsx 格式时各附一份答复表，填好后用 `review reply` 导入。各份评审中会记下这封函和答复期限。",
  "The formats, separated by commas.": "格式，以逗号分隔。",
  "The folder to write.": "要写入的文件夹。",
  // programme report
  "Write the evaluation report of a whole programme.": "生成整个试点计划的评价报告。",
  "Findings, acceptance, targets, changes, weaknesses, the reliability of the ranking, a page for each city, and recommendations. Annex A (reviews and decisions) and annex B (indicators) are files of their own, called like the report with -annex-a and -annex-b; stdout gets the report only. The HTML holds the results, so that `verify` can compute them again.":
    "主要结论、验收、目标、变化、短板、排名的可靠程度、每个城市一页，以及建议。附件一（评审明细）和附件二（指标明细）另成文件，文件名为报告名加 -annex-a、-annex-b；输出到屏幕时只有报告正文。HTML 内含全部结果，可用 `verify` 重新核算。",
  "Leave out what is restricted, contacts, notes, reasons and evidence.":
    "公开版：略去受限内容、联系方式、备注、理由和佐证。",
};
