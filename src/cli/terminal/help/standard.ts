/** The help of `standard` in Chinese. */
export const standardHelp: Readonly<Record<string, string>> = {
  // standard new, standard export
  "Make a standard from a table of indicators, and list what the table leaves open.":
    "由指标表生成标准，并列出表中的空缺。",
  "Columns are recognised by their heads, in English or Chinese: code, title, dimension, group, unit, weight, worst, best, direction, formula, question, minimum, maximum, source, clause, basis. Merged and empty cells of a dimension or group mean what stands above. Nothing is made up: an indicator without a worst and a best value is not scored, and a source without a basis is `recalled`.":
    "按中文或英文表头识别各列：编号、名称、维度、分组、单位、权重、最差值、最优值、方向、公式、问题、最小值、最大值、来源、条款、依据。维度和分组的合并单元格、空单元格与上一行相同。表中没有的内容不会代填：没有最差值和最优值的指标不计分，没有写依据的来源按 `recalled`（凭记忆）处理。",
  "The new standard, as id/edition.": "新标准，写作“代号/版本”。",
  "A workbook (.xlsx, .xls, .ods) or CSV files, such as `standard export` writes.":
    "Excel 工作簿（.xlsx、.xls、.ods）或 CSV 文件，例如 `standard export` 写出的文件。",
  "The folder to write; by default standards/id/edition.": "写入的文件夹，默认为 standards/代号/版本。",
  "Write a standard as tables: a workbook, or CSV files.": "把标准写成表格：一个工作簿，或若干 CSV 文件。",
  "Indicators, questions, dimensions and groups, and all else of the standard are a sheet or a file each. `standard new` makes the same standard of them again.":
    "指标、填报项、维度与分组、标准的其他内容各为一个工作表或文件。用 `standard new` 可以还原成同一标准。",
  "The files to write, without their ending.": "要写入的文件，不带扩展名。",
  "Overwrite files that exist.": "覆盖已有的文件。",
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
  // standard manual
  "Write the manual of a standard, for those who fill it in.": "写出标准的填报手册，供填报人员使用。",
  "Of each indicator: what is asked and in which unit, the formula in titles, what scores how much, a worked example, the source and how sure it is. The examples are the worked cases of the standard, computed anew.":
    "每项指标列出：要填什么、用什么单位，用名称写出的公式，得分对照，算例，依据及其可靠程度。算例取自标准自带的用例，重新计算得出。",
  // standard pack
  "Pack an edition of a standard: one file that others can verify and add.":
    "把标准的一版打成一个文件，供他人核验和添加。",
  "A zip with the standard, its worked cases and a manifest of SHA-256 digests; unpacked, it is an npm package too. The same edition gives the same bytes. An edition with errors, or whose worked cases fail, is not packed.":
    "zip 文件，含标准、算例和 SHA-256 校验码清单；解压后也是一个 npm 包。同一版标准每次得到相同的字节。有错误或算例不通过的标准不予打包。",
  "The name of the npm package, such as @body/my-index-2027; by default id and edition.":
    "npm 包名，如 @body/my-index-2027；默认为代号加版本。",
  // standard impact
  "Show what a new edition does to cities: totals, grades and ranks, and why they move.":
    "说明新版标准对各城市的影响：总分、等级、名次如何变化，为什么变化。",
  "The same answers are scored by both editions, as `migrate` carries them over. Of a programme the last submission of each city counts, with its review. The change is split by indicators, goalposts, weights, method, gates and new questions without an answer; the parts add up.":
    "用同样的填报内容按两版评分（沿用方式与 migrate 相同）；试点计划取每个城市最近一份提交及其评审。变化按指标与算法、评分标准、权重、汇总方法、门槛规则和尚未填报的新问题分解，各部分相加恰等于变化。",
  "A programme, or assessments by the earlier edition: a file, a folder, or a pattern in quotes.":
    "试点计划，或按旧版填报的自评表：文件、文件夹，或加引号的通配符。",
  "The formats, separated by commas; by default that of the file's ending, else the screen.":
    "格式，用逗号分隔；不写则按文件扩展名，再没有则显示在屏幕上。",
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
    "按公开的标准给城市评分：每个数都能追溯到它所依据的填报内容。",
};
