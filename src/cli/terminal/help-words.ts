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
  "An assessment, a YAML file; or a pattern in quotes.": "自评表（YAML 文件），或加引号的通配符。",
  "Two assessments or more, YAML files; or a pattern in quotes.": "两份或更多自评表（YAML 文件），或加引号的通配符。",
  "A reference such as city-pilot/2026.": "标准引用，如 city-pilot/2026。",
  "A reference such as city-pilot/2026, or a folder.": "标准引用（如 city-pilot/2026）或文件夹。",
  "A reference or a folder; without it, every standard that is found.": "标准引用或文件夹；不写则测试找到的全部标准。",
  "The file to write; without it, stdout.": "要写入的文件；不写则输出到标准输出。",
  "Language of the output; by default that of the environment.": "输出语言；默认随系统环境。",
  "Print documents as canonical JSON, one a line.": "以规范 JSON 输出文档，每行一个。",
  "A folder with more standards.": "另一个标准文件夹。",
  // init
  "Write an empty assessment of a standard, ready to be filled in.": "生成一份空白自评表，供填写。",
  "Every question stands in it with its unit, its choices, the evidence wanted and the department that holds the answer, as comments. Nothing in it counts as an answer.":
    "每个填报项都以注释写明单位、选项、所需佐证和填报部门。表中没有任何内容会被当作答案。",
  "Write over a file that is there.": "覆盖已有文件。",
  // check
  "Check assessments: what is wrong, where, and how to mend it; and what is missing, by department.":
    "检查自评表：哪里有错、怎样改；还缺什么、由哪个部门填。",
  // score
  "Score assessments against the editions that they name.": "按自评表所写的标准版本评分。",
  "One assessment gives a page; several give a line each. Findings go to stderr, results to stdout. Wrong answers do not forbid a score: the rest is scored, and the exit code is 1.":
    "一份自评表输出一页，多份则每份一行。问题写到标准错误，结果写到标准输出。个别答案有错不影响其余评分，此时退出码为 1。",
  "The day for which to score, YYYY-MM-DD; by default the last of the assessment's period.":
    "评分基准日，YYYY-MM-DD；默认为数据期间的最后一天。",
  // explain
  "Walk a number back to the answers it comes from; or explain a rule.":
    "把一个数追溯到它所依据的答案；或解释一条规则。",
  "An assessment, a YAML file; or the id of a rule.": "自评表（YAML 文件），或规则编号。",
  "An indicator, a dimension or a gate; without it, the total.": "指标、维度或总分调整规则；不写则为总分。",
  // report
  "Write the evaluation report of an assessment.": "生成自评表的评价报告。",
  "The format.": "格式。",
  // compare
  "Set assessments of one standard side by side.": "把同一标准的多份自评并排比较。",
  "Results are comparable when they were scored by the same rules: the scoring digests of their standards are equal.":
    "评分规则相同（标准的 scoring 摘要相等）的结果才可比。",
  // schema
  "Print the JSON Schema of a kind of document, for editors and programs.":
    "输出某类文档的 JSON Schema，供编辑器和程序使用。",
  "The kind of document.": "文档种类。",
  // standard
  "List the standards that are found.": "列出找到的标准。",
  "Show a standard: who issues it, its tree with weights, its grades and gates, and what measures each element of its founding text.":
    "查看标准：发布者、带权重的指标树、等级与门槛规则，以及依据文本各要素由哪些指标衡量。",
  "Check a standard: its form, names, formulas, units, weights, sources and translations.":
    "检查标准：格式、名称、公式、单位、权重、来源和译文。",
  "Run the worked cases of standards, and show what they cover.": "运行标准的验算用例，并显示覆盖情况。",
  "Show what no case reaches.": "显示没有用例覆盖的内容。",
  "Score a city against a published standard: every number can be walked back to the answers it came from.":
    "按公开的标准给城市评分：每个数都能追溯到它所依据的答案。",
};
