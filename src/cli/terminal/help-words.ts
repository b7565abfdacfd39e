/** The words of the help in Chinese, by the English ones that the commands declare. A test holds them complete. */
export const helpInChinese: Readonly<Record<string, string>> = {
  // headings
  USAGE: "用法",
  ARGUMENTS: "参数",
  FLAGS: "选项",
  "GLOBAL FLAGS": "通用选项",
  DESCRIPTION: "说明",
  EXAMPLES: "示例",
  COMMANDS: "命令",
  TOPICS: "分类",
  VERSION: "版本",
  ALIASES: "别名",
  "Read, check and test standards.": "查看、检查和测试标准。",
  // what several commands take
  "An assessment, a YAML file.": "自评表（YAML 文件）。",
  "An assessment (a YAML file, - for stdin), a folder, or a pattern in quotes.":
    "自评表（YAML 文件，- 表示标准输入）、文件夹，或加引号的通配符。",
  "Two assessments or more: YAML files, a folder, or a pattern in quotes.":
    "两份或更多自评表：YAML 文件、文件夹，或加引号的通配符。",
  "A reference such as city-pilot/2026.": "标准引用，如 city-pilot/2026。",
  "A reference such as city-pilot/2026, or a folder.": "标准引用（如 city-pilot/2026）或文件夹。",
  "A reference or a folder; without it, every standard that is found.": "标准引用或文件夹；不写则测试找到的全部标准。",
  "The file to write; without it, stdout.": "要写入的文件；不写则输出到标准输出。",
  "Language of the output; by default that of the environment.": "输出语言；默认随系统环境。",
  "Print documents as canonical JSON, one a line.": "以规范 JSON 输出文档，每行一个。",
  "A folder with more standards.": "另一个标准文件夹。",
  "Print without colours.": "输出不带颜色。",
  // help and version
  "Explain a command; without one, list all.": "说明一个命令；不写命令则列出全部。",
  "A command, in one word or two.": "命令（一个或两个词）。",
  "Print the version of the program, of Node and of the system.": "输出程序、Node 和系统的版本。",
  // completion
  "Print a script with which a shell completes commands, flags, standards and ids.":
    "输出补全脚本，供命令行补全命令、选项、标准和编号。",
  "The script asks the program itself, so that it stays right after an update. One of these lines installs it:\n\nbash: echo 'source <(citymark completion bash)' >> ~/.bashrc\n\nzsh: echo 'source <(citymark completion zsh)' >> ~/.zshrc\n\nfish: citymark completion fish > ~/.config/fish/completions/citymark.fish\n\nPowerShell: citymark completion powershell >> $PROFILE":
    "脚本每次向程序本身查询，更新程序后仍然适用。用下面一行安装：\n\nbash: echo 'source <(citymark completion bash)' >> ~/.bashrc\n\nzsh: echo 'source <(citymark completion zsh)' >> ~/.zshrc\n\nfish: citymark completion fish > ~/.config/fish/completions/citymark.fish\n\nPowerShell: citymark completion powershell >> $PROFILE",
  "The shell.": "命令行程序（shell）。",
  // doctor
  "Check the installation: Node, standards, browser, fonts, folder, language.":
    "检查安装情况：Node、标准、浏览器、字体、文件夹和语言。",
  "The exit code is 1 where something keeps commands from working. A missing browser or font does not: it only keeps PDF from being written well.":
    "有问题使命令无法工作时，退出码为 1。缺少浏览器或字体不算：只影响 PDF 的生成。",
  // standard diff
  "Compare two editions of a standard: what was added, removed, renamed and changed.":
    "比较标准的两个版本：新增、删去、改名和修改了什么。",
  "Questions, units, weights, goalposts, formulas, conditions and gates are compared by what they mean: layout, comments and ways to write a number change nothing. What the later edition says of itself under `replaces` is held against what differs, and with --before and --after against the data. An id that stands for another thing than before ends with exit code 1.":
    "按含义比较填报问题、单位、权重、目标值、公式、条件和门槛规则：排版、注释和数的写法不算改动。新版在 replaces 下的说明与实际改动核对；写了 --before 和 --after 时也与数据核对。同一个 id 改指另一项内容时，退出码为 1。",
  "Assessments by the earlier edition, a folder or a pattern: are the data the same?":
    "按旧版填报的自评表（文件夹或通配符），用于核对数据是否相同。",
  "Assessments of the same cities by the later edition.": "同一批城市按新版填报的自评表。",
  "The earlier edition: a reference or a folder.": "较早的版本（标准引用或文件夹）。",
  "The later edition: a reference or a folder.": "较晚的版本（标准引用或文件夹）。",
  // standard pack
  "Pack an edition of a standard: one file that others can verify and add.":
    "把标准的一版打成一个文件，供他人核验和添加。",
  "A zip with the standard, its worked cases and a manifest of SHA-256 digests; unpacked, it is an npm package too. The same edition gives the same bytes. An edition with errors, or whose worked cases fail, is not packed.":
    "zip 文件，含标准、算例和 SHA-256 校验码清单；解压后也是一个 npm 包。同一版标准每次得到相同的字节。有错误或算例不通过的标准不予打包。",
  "The name of the npm package, such as @body/my-index-2027; by default id and edition.":
    "npm 包名，如 @body/my-index-2027；默认为代号加版本。",
  // init
  "Write an empty assessment of a standard, ready to be filled in.": "生成一份空白自评表，供填写。",
  "Every question stands in it with its unit, its choices, the evidence wanted and the department that holds the answer, as comments. Nothing in it counts as an answer. In a terminal, city, period and departments are asked for where they are not given.":
    "每个填报项都以注释写明单位、选项、所需佐证和填报部门。表中没有任何内容会被当作答案。在终端中运行时，没有给出的城市、期间和部门会逐项询问。",
  "Only the questions of these departments, separated by commas; by default all questions.":
    "只列出这些部门的填报项，用逗号分隔；默认列出全部。",
  "Overwrite existing files.": "覆盖已有文件。",
  // standard impact
  "Show what a new edition does to cities: totals, grades and ranks, and why they move.":
    "说明新版标准对各城市的影响：总分、等级、名次如何变化，为什么变化。",
  "The same answers are scored by both editions, as `migrate` carries them over. Of a programme the last submission of each city counts, with its review. The change is split by indicators, goalposts, weights, method, gates and new questions without an answer; the parts add up.":
    "用同样的答案按两版评分（沿用方式与 migrate 相同）；试点计划取每个城市最近一份提交及其评审。变化按指标与算法、评分标准、权重、汇总方法、门槛规则和尚未填报的新问题分解，各部分相加恰等于变化。",
  "A programme, or assessments by the earlier edition: a file, a folder, or a pattern in quotes.":
    "试点计划，或按旧版填报的自评表：文件、文件夹，或加引号的通配符。",
  "The formats, separated by commas; by default that of the file's ending, else the screen.":
    "格式，用逗号分隔；不写则按文件扩展名，再没有则显示在屏幕上。",
  // migrate
  "Carry an assessment over to another edition, or to the next period of its own.":
    "把自评表沿用到另一版标准，或沿用到同一版的下一期。",
  "Answers that still fit are carried over as drafts, which do not count until somebody deletes `draft`; others are computed from the earlier ones, asked anew, or kept under `archive`, by what the edition says under `replaces`. Comments, evidence and notes stay; no answer is lost. The assessment itself is not changed.":
    "仍适用的答案沿用为草稿，删去 draft 之前不计分；其余按新版 replaces 的说明由原答案换算、重新填报或存入 archive。注释、佐证和备注都保留，不丢失任何答案。原自评表不改动。",
  "The edition to answer; by default that of the assessment.": "要填报的版本；默认为自评表所写的版本。",
  // form
  "Write a form for departments to fill in, as a workbook or as a page that scores itself: one for each, or one for all.":
    "生成供部门填写的填报表：工作簿，或能自行核查计分的网页；每个部门一份，或全部合为一份。",
  "In a workbook all cells are locked except those for answers. The page (--format html) is one file that runs in a browser without a network: it checks and scores while one types, and saves an assessment in YAML. Both print with places for signatures and seal, and `collect` reads both.":
    "工作簿中除填写答案的单元格外均已锁定。网页（--format html）是单个文件，不联网即可在浏览器中使用：边填边核查、计分，并保存为 YAML 自评表。两者打印后都有签字盖章处，都可用 `collect` 汇总。",
  "The city's name, or its code and name as id=name.": "城市名称，或写作 代码=名称。",
  "The period of the figures: a year, or its first and last day, 2026-01-01/2026-06-30.":
    "数据期间：年份，或首日和末日，如 2026-01-01/2026-06-30。",
  "The format of the form.": "填报表的格式。",
  "A form for each department.": "每个部门一份填报表。",
  "An earlier assessment: its answers are shown next to the empty cells.": "上一期自评表：其答案显示在空单元格旁。",
  "An assessment whose answers are written into the cells.": "一份自评表：把其中的答案写入单元格。",
  "The file to write; with --by, the folder.": "要写入的文件；用 --by 时为文件夹。",
  // improve
  "Find the changes with the least effort that reach a grade or a total.":
    "找出达到某一等级或总分、投入最少的改进组合。",
  "A change brings one indicator to its full score. Every choice is scored anew, with gates and caps; indicators that do not apply are left out. The efforts are those that the standard names for its measures, or yours. Nothing is written.":
    "每项改进假设一项指标达到满分。每种组合都重新评分，门槛规则和封顶一并计入；不适用的指标不列入。投入按标准对改进措施的注明，也可自定。不写入任何文件。",
  "An assessment, a YAML file; - for stdin.": "一份自评表（YAML 文件）；- 表示标准输入。",
  "A grade by its id or name, or a total.": "等级的代号或名称，或总分。",
  "Indicators, groups or dimensions to choose among, separated by commas.":
    "只在这些指标、分组或维度中选，用逗号分隔。",
  "The most changes.": "最多改进几项。",
  "The effort of an indicator, a whole number from 1 to 20, as id=number; repeat the flag for several.":
    "某项指标的投入，1 至 20 的整数，写作 id=数；多项时重复本参数。",
  "Suppose an answer, id=value, and score that; nothing is written. Repeat the flag for several.":
    "假设某项填报为 id=值 并据此评分；不写入任何文件。多项时重复本参数。",
  // collect
  "Collect the answers of filled forms into one assessment.": "把填好的填报表汇总成一份自评表。",
  "Reads workbooks (.xlsx, .xls, .ods), CSV files and assessments in YAML by the codes of their questions, and merges them by question; comments and order of the assessment stay. A different answer is never replaced: both are named, nothing is written, and the exit code is 5, until --take says which file counts.":
    "按填报项代号读取工作簿（.xlsx、.xls、.ods）、CSV 和 YAML 自评表，并逐项合并；自评表原有的注释和顺序不变。答案不一致时不会互相替换：列出双方，不写入任何内容，退出码为 5，直到用 --take 指明以哪个文件为准。",
  "Filled forms or assessments; or a pattern in quotes.": "填好的填报表或自评表，或加引号的通配符。",
  "The file that counts where answers differ.": "答案不一致时以此文件为准。",
  "The assessment to write, or to add to.": "要写入或补充的自评表。",
  // check
  "Check assessments: what is wrong, where, and how to correct it; and what is missing, by department.":
    "检查自评表：哪里有错、怎样改；还缺什么、由哪个部门填。",
  "Findings for other programs: SARIF 2.1.0, or annotations of GitHub Actions.":
    "供其他程序读取的检查结果：SARIF 2.1.0，或 GitHub Actions 的批注。",
  "The least severe finding that ends with exit code 1.": "达到哪一级的问题时退出码为 1。",
  "For build servers: JUnit XML.": "供构建服务器读取的 JUnit XML。",
  // score
  "Score assessments against the editions that they name.": "按自评表所写的标准版本评分。",
  "One assessment gives a page; several give a line each, or with --format csv a row each with every score, interval and rank. Findings go to stderr, results to stdout. Wrong answers do not forbid a score: the rest is scored, and the exit code is 1.":
    "一份自评表输出一页，多份则每份一行；加 --format csv 则输出表格，每市一行，含各级得分、可能区间和名次。问题写到标准错误，结果写到标准输出。个别答案有错不影响其余评分，此时退出码为 1。",
  "A table: a row a city, with every node of the standard.": "输出表格：每市一行，含标准的各级指标。",
  // explain
  "Walk a number back to the answers it comes from; or explain a rule.":
    "把一个数追溯到它所依据的答案；或解释一条规则。",
  "An assessment, a YAML file; or the id of a rule.": "自评表（YAML 文件），或规则编号。",
  "An indicator, a group, a dimension, a gate or an input; without it, the total.":
    "指标、分组、维度、门槛规则或填报项；不写则为总分。",
  // report
  "Write the evaluation report of an assessment, or its scorecard.": "生成自评表的评价报告或评价卡。",
  "The whole evaluation, or one page of it.": "完整评价报告，或一页评价卡。",
  "The formats, separated by commas; by default that of the file's ending, else html.":
    "格式，用逗号分隔；不写则按文件扩展名，再没有则为 html。",
  "For PDF: a Chromium, Chrome or Edge; by default the first that is found.":
    "生成 PDF 用的 Chromium、Chrome 或 Edge；默认用找到的第一个。",
  "Write a report in these formats, separated by commas; by default that of the file's ending, else html.":
    "按这些格式写出报告，用逗号分隔；默认按文件扩展名确定，否则为 html。",
  "Write a report: the file, or a folder.": "写出报告：文件或文件夹。",
  "The file to write, or a folder; without it, stdout.": "要写入的文件或文件夹；不写则输出到标准输出。",
  // compare
  "Set assessments of one standard side by side.": "把同一标准的多份自评并排比较。",
  "Results are comparable when they were scored by the same rules: the scoring digests of their standards are equal.":
    "评分规则相同（标准的 scoring 校验码相等）的结果才可比。",
  // schema
  "Print the JSON Schema of a kind of document, or of what a command prints with --json.":
    "输出一类文件的 JSON Schema，或命令用 --json 输出的内容的 JSON Schema。",
  "For editors and programs. Each schema is whole: it refers to no other file. What a command prints with --json names its kind: `citymark: ranking/1` has the schema `ranking`.":
    "供编辑器和程序使用。每个 schema 都是完整的，不引用其他文件。命令用 --json 输出时写明类型：`citymark: ranking/1` 的 schema 是 `ranking`。",
  "The kind of document or output.": "文件或输出的类型。",
  "List the schemas.": "列出全部 schema。",
  "With assessment: a standard whose questions, units and choices the schema has.":
    "与 assessment 一起使用：schema 含该标准的填报项、单位和选项。",
  // standard
  "List the standards that are found.": "列出找到的标准。",
  "Show a standard: who issues it, its tree with weights, its grades and gates, and what measures each element of its founding text.":
    "查看标准：发布方、带权重的指标树、等级与门槛规则，以及依据文本各要素由哪些指标衡量。",
  "Check a standard: its form, names, formulas, units, weights, sources and translations.":
    "检查标准：格式、名称、公式、单位、权重、来源和译文。",
  "Run the worked cases of standards, and show what they cover.": "运行标准的验算用例，并显示覆盖情况。",
  "Show what no case reaches.": "显示没有用例覆盖的内容。",
  "A published table of scores to compare with, CSV: a row a city; columns are ids or codes, total, rank, rating(id).":
    "用来比较的公布得分表（CSV）：每个城市一行；列名为代号或编号、total、rank、rating(代号)。",
  "The values that the published scores rest on, CSV: the same rows; columns are inputs, by id or code.":
    "公布得分所依据的数值（CSV）：行与得分表相同；列名为填报项的代号或编号。",
  "Score a city against a published standard: every number can be traced back to the answers it comes from.":
    "按公开的标准给城市评分：每个数都能追溯到它所依据的答案。",
  // reviews, ranks and programmes
  "A review, a YAML file: gives the verified score.": "评审文件（YAML），据此给出核实得分。",
  "An earlier assessment of the same edition: why did the score change?": "同一版标准的较早自评表：得分为何变化？",
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
  "Several inputs may be decided alike: all of them, or none where one is refused. A signature is taken back by a decision.":
    "可对多个填报项作同样的决定：全部写入，若有一项不成立则都不写入。作出决定后，原签字即撤回。",
  "The input that is decided on; or several, separated by commas.": "所决定的填报项；多个用逗号分隔。",
  "The decision.": "决定。",
  "The decision on every answer that has none yet; then no input is named.":
    "对其余尚无决定的各项答案所作的决定；此时不写填报项。",
  "The value that counts instead, when adjusted.": "调整时改用的值。",
  "The reason; mandatory unless accepted.": "理由；除认可外必填。",
  "The day of the decision, YYYY-MM-DD; by default today.": "决定日期，YYYY-MM-DD；默认当天。",
  "The assessment; by default assessment.yaml beside the review.": "自评表；默认为评审文件旁的 assessment.yaml。",
  "Show how far a review has come, and what is to be looked at next.": "查看评审进度和接下来要看的内容。",
  "Sign a review off, once every answer is decided and nothing in it is wrong.":
    "在全部答案均有决定且内容无误后，为评审签字。",
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
  "The exit code is 0 whatever the state of the submissions is; 3 where the programme itself cannot be read.":
    "无论各份提交状态如何，退出码均为 0；计划文件本身读不了时为 3。",
  "The phase to judge and rank; by default the last.": "评定和排名的阶段；默认最后一个。",
  "One screen of a programme: who has submitted, what is wrong, what is reviewed, what is late.":
    "一屏看清计划进展：谁已提交、有何问题、评审到哪一步、谁逾期。",
  "What to review next in a whole programme: by points at stake and doubt.":
    "全计划评审队列：按关系分数和疑点排序，列出下一步先审什么。",
  "Every answer that is not decided yet, with its value in the phase before and the median of its peers. Reviewers and their cities, dimensions and conflicts of interest stand in the programme.":
    "列出所有尚未决定的填报，附上一阶段的值和同组中位数。评审员及其分工的城市、维度和利益冲突写在计划文件中。",
  "The phase that is reviewed; by default the last.": "评审的阶段；默认为最后一个。",
  "Only what the programme assigns to this reviewer, by id.": "只列计划分给这位评审员（代号）的。",
  "How many answers are shown.": "列出多少项。",
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
  "Verify a report, a result or a sealed submission: compute its numbers again, and say what differs.":
    "核验报告、结果或封装的提交：重新计算，指出不一致之处。",
  "Works years later and without a network, from what the page itself holds. What it has not looked at it lists. The exit code is 4 when a number differs or the standard is not found, 1 when a result could not be computed again: a public edition, or another revision of the scoring. A submission is verified from its own files: each by its digest, the score by the standard in it.":
    "只凭页面自身所含内容，多年以后、没有网络也能核验。没有核验的内容会逐一列出。数值不一致或找不到标准时退出码为 4；公开版或另一修订版评分的结果无法重新计算，退出码为 1。提交文件只凭自身核验：各文件按校验码，得分按其中的标准。",
  "A report (HTML, no PDF), results (JSON), or a submission (zip).":
    "报告（HTML，不能是 PDF）、结果（JSON）或提交文件（zip）。",
  // submit
  "Seal an assessment as a submission: one file with everything that its score rests on.":
    "把自评表封装成提交文件：得分所依据的一切都在一个文件里。",
  "A zip with the assessment, its tables and evidence, the standard, the result and a manifest of SHA-256 digests. The same assessment gives the same bytes. An assessment with errors, or with missing or changed evidence, is not sealed. `verify` computes the score again from this file alone.":
    "一个 zip 文件，内含自评表、表格、佐证、标准、结果和列有 SHA-256 校验码的清单；内容相同，生成的文件也相同。自评表有错误，或佐证缺失、被改动时，不予封装。`verify` 只凭这个文件即可重新计算得分。",
  "The file to write.": "要写入的文件。",
  // review letter, programme letters
  "Write the letter that asks a city about its answers: every open query of a review.":
    "生成询问函：列出评审中尚待城市答复的全部询问。",
  "Each question stands with the answer, its evidence and the reason of the query. For all cities of a programme: `programme letters`.":
    "逐项列出填报内容、佐证和询问的理由。为试点计划的各城市分别生成，用 `programme letters`。",
  "The last day for a reply, YYYY-MM-DD.": "答复期限，YYYY-MM-DD。",
  "Write a letter to each city about whose answers a reviewer has asked.": "为每个有待答复询问的城市各生成一份询问函。",
  "One letter for each city with open queries in the phase, in a folder and called by the id of the city. A city without a query gets none.":
    "该阶段有待答复询问的城市各一份，写入文件夹，以城市代码命名；没有询问的城市不写。",
  "The formats, separated by commas.": "格式，以逗号分隔。",
  "The folder to write.": "要写入的文件夹。",
  // programme report
  "Write the evaluation report of a whole programme.": "生成整个试点计划的评价报告。",
  "Findings, acceptance, targets, changes, weaknesses, the reliability of the ranking, a page for each city, and recommendations. Annex A (reviews and decisions) and annex B (indicators) are files of their own, called like the report with -annex-a and -annex-b; stdout gets the report only. The HTML holds the results, so that `verify` can compute them again.":
    "主要结论、验收、目标、变化、短板、排名的可靠程度、每个城市一页，以及建议。附件一（评审明细）和附件二（指标明细）另成文件，文件名为报告名加 -annex-a、-annex-b；输出到屏幕时只有报告正文。HTML 内含全部结果，可用 `verify` 重新核算。",
  "Leave out what is restricted, contacts, notes, reasons and evidence.":
    "公开版：略去受限内容、联系方式、备注、理由和佐证。",
};
