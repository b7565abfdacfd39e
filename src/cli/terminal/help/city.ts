/** The help in Chinese of what cities use, and what several commands share. */
export const cityHelp: Readonly<Record<string, string>> = {
  // compare --answers
  "Two assessments, the earlier one first: which answers changed. As a table with --format csv.":
    "两份自评表（先写较早的一份）：哪些填报有变化；加 --format csv 得到表格。",
  // check, by department
  "Findings for other programs: SARIF 2.1.0, or annotations of GitHub Actions. With --by, the formats of the reminders, separated by commas: letters, or xlsx, the department's form with its answers so far.":
    "供其他程序读取的检查结果：SARIF 2.1.0，或 GitHub Actions 注解。与 --by 同用时为催办单的格式，用逗号分隔：文书，或 xlsx（填有已有填报内容的部门填报表）。",
  "A reminder for each department that has something to do: what is missing, and what was found.":
    "为有待办内容的每个部门各生成一份催办单：缺项和需要核对的内容。",
  "The day by which departments answer, YYYY-MM-DD.": "部门报送期限，格式为 YYYY-MM-DD。",
  "Whom departments ask: a name, a telephone number.": "联系人：姓名、电话。",
  "The folder for the reminders.": "存放催办单的文件夹。",
  // check, beside other assessments
  "With --previous and --peers, answers are held against the last assessment of the city and against other cities: probable slips of digits and units with the number that was probably meant, jumps, copied figures, and values outside the spread. An answer that is right all the same gets `confirmed: the reason`, which reviewers see.":
    "写了 --previous 和 --peers 时，与本市上期自评表和其他城市比较：可能的位数、单位错误及应填的数，大起大落，照抄上期，超出同类城市的范围。数值确实无误的，在填报内容中写 `confirmed: 理由`，评审人员可以看到。",
  "The city's assessment of an earlier period, to compare answers with.": "本市上一期的自评表，用于比较填报内容。",
  "Assessments of other cities by the same edition: files, a folder, or a pattern in quotes.":
    "其他城市按同一版标准填报的自评表：文件、文件夹，或加引号的通配符。",
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
  "An assessment, a YAML file or a filled form.": "自评表（YAML 文件），或填好的收集表。",
  "An assessment (a YAML file, a filled form, - for stdin), a folder, or a pattern in quotes.":
    "自评表（YAML 文件或填好的收集表，- 表示标准输入）、文件夹，或加引号的通配符。",
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
  // init
  "Write an empty assessment of a standard, ready to be filled in.": "生成一份空白自评表，供填写。",
  "Every question stands in it with its unit, its choices, the evidence wanted and the department that holds the answer, as comments. Nothing in it counts as an answer. In a terminal, city, period and departments are asked for where they are not given.":
    "每个填报项都以注释写明单位、选项、所需佐证和填报部门。表中没有任何内容会被当作填报内容。在终端中运行时，没有给出的城市、期间和部门会逐项询问。",
  "Only the questions of these departments, separated by commas; by default all questions.":
    "只列出这些部门的填报项，用逗号分隔；默认列出全部。",
  "Overwrite existing files.": "覆盖已有文件。",
  "A folder for copies of the forms (.xlsx) with their findings as comments in the cells.":
    "存放收集表（.xlsx）副本的文件夹，检查结果以批注写在单元格上。",
  "Overwrite existing files in this folder.": "覆盖该文件夹中的已有文件。",
  // evidence
  "Evidence of an assessment: add files, and see which answers rest on them.":
    "自评表的佐证：登记文件，查看各项佐证用于哪些填报。",
  "List the evidence of an assessment, what was found of it, and the answers that rest on it.":
    "列出自评表的佐证、核对结果，以及依据它的填报内容。",
  "Files in the folder evidence that no entry names, and entries that no answer names, are found, too. The exit code is 4 where a file does not have its recorded digest.":
    "evidence 文件夹中没有登记的文件、没有填报内容引用的佐证也会列出。有文件与登记的校验码不一致时，退出码为 4。",
  "Add a file to the evidence of an answer, with its digest.": "为填报内容登记一个佐证文件及其校验码。",
  "The file is copied into the folder evidence beside the assessment, unless it lies beside it already or its contents are there under another name; no file is overwritten. The assessment gets the entry with the SHA-256, and the answer its number; comments and order stay. A file that is listed already with the same pages keeps its number.":
    "文件复制到自评表旁的 evidence 文件夹；文件已在自评表所在文件夹内，或已有内容相同的文件时，不再复制；不覆盖任何文件。自评表中添加一条带 SHA-256 的佐证，填报内容中引用其编号，注释和顺序不变。同一文件、同样页码已经登记的，沿用原编号。",
  "The question whose answer rests on it.": "以它为依据的填报项。",
  "The file.": "文件。",
  "Where in it: 3-5.": "所在页码，如 3-5。",
  "What it is: document, dataset, web, photo, publication …": "种类：document、dataset、web、photo、publication 等。",
  "Its day, YYYY-MM-DD.": "材料日期，格式为 YYYY-MM-DD。",
  "Its title; by default the name of the file.": "标题；默认为文件名。",
  // migrate
  "Carry an assessment over to another edition or standard, or to the next period of its own.":
    "把自评表沿用到另一版或另一套标准，或沿用到同一版的下一期。",
  "Answers that still fit are carried over as drafts, which do not count until somebody deletes `draft`; others are computed from the earlier ones, asked anew, or kept under `archive`, by what the edition says under `replaces`, or by the crosswalk between two standards. Comments, evidence and notes stay; no answer is lost. The assessment itself is not changed.":
    "仍适用的填报内容沿用为草稿，删去 draft 之前不计分；其余按新版 replaces 的说明或两套标准的对照表由原填报换算、重新填报或存入 archive。注释、佐证和备注都保留，不丢失任何填报。原自评表不改动。",
  "The edition or standard to answer; by default that of the assessment.":
    "要填报的版本或标准；默认为自评表所写的版本。",
  // crosswalk
  "Show how far one standard has counterparts in another, and what has none.":
    "查看一套标准在另一套标准中有多少对应、哪些没有对应。",
  "Each relation is typed (equal, narrower, broader, overlapping, related) and has its source. Only what is equal, or has a conversion, can be carried over: `migrate --to` does so, as drafts. A crosswalk is a file in a folder of standards, crosswalks/one-edition.other-edition.yaml, and is read from both sides.":
    "每条对应都写明关系（等同、较窄、较宽、交叉、相关）和依据。只有等同的或有换算公式的才能沿用：用 `migrate --to` 沿用为草稿。对照表是标准文件夹中的文件 crosswalks/甲标准-版本.乙标准-版本.yaml，两个方向都可读。",
  "A standard, such as city-pilot/2026.": "一套标准，如 city-pilot/2026。",
  "Another standard, such as u4ssc/2017.": "另一套标准，如 u4ssc/2017。",
  // form
  "Write a form for departments to fill in, as a workbook or as a page that scores itself: one for each, or one for all.":
    "生成供部门填写的填报表：工作簿，或能自行核查计分的网页；每个部门一份，或全部合为一份。",
  "In a workbook all cells are locked except those for answers. The page (--format html) is one file that runs in a browser without a network: it checks and scores while one types, and saves an assessment in YAML. Both print with places for signatures and seal, and `collect` reads both.":
    "工作簿中除填报的单元格外均已锁定。网页（--format html）是单个文件，不联网即可在浏览器中使用：边填边核查、计分，并保存为 YAML 自评表。两者打印后都有签字盖章处，都可用 `collect` 汇总。",
  "The city's name, or its code and name as id=name.": "城市名称，或写作 代码=名称。",
  "The period of the figures: a year, or its first and last day, 2026-01-01/2026-06-30.":
    "数据期间：年份，或首日和末日，如 2026-01-01/2026-06-30。",
  "The format of the form.": "填报表的格式。",
  "A form for each department.": "每个部门一份填报表。",
  "An earlier assessment: its answers are shown next to the empty cells.": "上一期自评表：其填报内容显示在空单元格旁。",
  "An assessment whose answers are written into the cells.": "一份自评表：把其中的填报内容写入单元格。",
  "The file to write; with --by, the folder.": "要写入的文件；用 --by 时为文件夹。",
  // improve
  "Find the changes with the least effort that reach a grade or a total.":
    "找出达到某一等级或总分、投入最少的改进组合。",
  "A change brings one indicator to its full score. Every choice is scored anew, with gates and caps; indicators that do not apply are left out. The efforts are those that the standard names for its measures, or yours. Nothing is written.":
    "每项改进假设一项指标达到满分。每种组合都重新评分，门槛规则和封顶一并计入；不适用的指标不列入。投入按标准对改进措施的注明，也可自定。不写入任何文件。",
  "An assessment, a YAML file or a filled form; - for stdin.":
    "一份自评表（YAML 文件或填好的收集表）；- 表示标准输入。",
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
  "Reads workbooks (.xlsx, .xls, .ods), CSV files and assessments in YAML by the codes of their questions, and merges them by question; comments and order of the assessment stay. What was merged when and from whom stands beside the assessment, in assessment.merges.yaml: what a source has corrected since replaces what it said before, and nothing else. Of other answers that differ both are named, nothing is written, and the exit code is 5, until --take says which file counts.":
    "按填报项代号读取工作簿（.xlsx、.xls、.ods）、CSV 和 YAML 自评表，并逐项合并；自评表原有的注释和顺序不变。何时、由谁报送、汇入了什么，记在自评表旁的 assessment.merges.yaml 中：同一来源更正的填报内容替换它自己原先的填报内容，此外一概不替换。其他不一致的填报内容列出双方，不写入任何内容，退出码为 5，直到用 --take 指明以哪个文件为准。",
  "The day of the merge, YYYY-MM-DD; by default today.": "汇总日期，格式为 YYYY-MM-DD；默认为今天。",
  "Filled forms or assessments; or a pattern in quotes.": "填好的填报表或自评表，或加引号的通配符。",
  "The file that counts where answers differ.": "填报内容不一致时以此文件为准。",
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
    "一份自评表输出一页，多份则每份一行；加 --format csv 则输出表格，每市一行，含各级得分、可能区间和名次。问题写到标准错误，结果写到标准输出。个别填报有错不影响其余评分，此时退出码为 1。",
  "A table: a row a city, with every node of the standard.": "输出表格：每市一行，含标准的各级指标。",
  // explain
  "Walk a number back to the answers it comes from; or explain a rule.":
    "把一个数追溯到它所依据的填报内容；或解释一条规则。",
  "An assessment, a YAML file or a filled form; or the id of a rule.":
    "自评表（YAML 文件或填好的收集表），或规则编号。",
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
  // submit
  "Seal an assessment as a submission: one file with everything that its score rests on.":
    "把自评表封装成提交文件：得分所依据的一切都在一个文件里。",
  "A zip with the assessment, its tables and evidence, its log of merges, the standard, the result and a manifest of SHA-256 digests. The same assessment gives the same bytes. An assessment with errors, or with missing or changed evidence, is not sealed. `verify` computes the score again from this file alone.":
    "一个 zip 文件，内含自评表、表格、佐证、汇总记录、标准、结果和列有 SHA-256 校验码的清单；内容相同，生成的文件也相同。自评表有错误，或佐证缺失、被改动时，不予封装。`verify` 只凭这个文件即可重新计算得分。",
  "The file to write.": "要写入的文件。",
};
