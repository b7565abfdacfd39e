/** What can be wrong with a standard. */
import type { Rule } from "../../model/index.ts";

export const folderName: Rule = {
  id: "standard/folder-name",
  severity: "error",
  en: {
    message: "The standard calls itself {found}, but its folder says {expected}.",
    help: "Rename the folder, or correct id and edition.",
    why: "The path is the reference by which assessments name it.",
  },
  zh: {
    message: "标准自称 {found}，所在文件夹却是 {expected}。",
    help: "请改文件夹名，或更正 id 与 edition。",
    why: "自评表按这个路径引用标准。",
  },
};

export const dimensionFile: Rule = {
  id: "standard/dimension-file",
  severity: "error",
  en: {
    message: "There is no file dimensions/{id}.yaml for the dimension “{id}”.",
    help: "Write the file, or take the dimension off the list.",
    why: "A dimension that is listed and not written would weigh nothing.",
  },
  zh: {
    message: "维度“{id}”没有对应的文件 dimensions/{id}.yaml。",
    help: "请编写该文件，或从列表中删去该维度。",
    why: "列出却没有内容的维度等于没有权重。",
  },
};

export const unlistedDimension: Rule = {
  id: "standard/unlisted-dimension",
  severity: "error",
  en: {
    message: "dimensions/{id}.yaml is not listed in standard.yaml.",
    help: "Add “{id}” to `dimensions`, or remove the file.",
    why: "A file that counts for nothing was probably forgotten.",
  },
  zh: {
    message: "dimensions/{id}.yaml 没有列入 standard.yaml。",
    help: "请把“{id}”加入 `dimensions`，或删除该文件。",
    why: "不起作用的文件多半是忘了登记。",
  },
};

export const duplicateId: Rule = {
  id: "standard/duplicate-id",
  severity: "error",
  terms: ["other"],
  en: {
    message: "“{id}” is used twice[: it already names {other}].",
    help: "Give one of them another id.",
    why: "Dimensions, groups, indicators, inputs and parameters share one name space, so that a name means one thing.",
  },
  zh: {
    message: "“{id}”用了两次[：前面已是{other}的 id]。",
    help: "请给其中一个换名。",
    why: "维度、组、指标、填报项和参数共用一个名字空间，一个名字只指一样东西。",
  },
};

export const reservedId: Rule = {
  id: "standard/reserved-id",
  severity: "error",
  en: {
    message: "“{id}” is a word of the program.",
    help: "Use another id.",
    why: "total, value, period, grade and the names of functions have a meaning of their own.",
  },
  zh: {
    message: "“{id}”是程序的保留词。",
    help: "请换一个 id。",
    why: "total、value、period、grade 和函数名另有含义。",
  },
};

export const unknownReference: Rule = {
  id: "standard/unknown-reference",
  severity: "error",
  terms: ["what"],
  en: {
    message: "There is no {what} “{id}”.",
    help: "[Did you mean “{nearest}”? ]Define it in standard.yaml, or correct the name.",
    why: "A reference to nothing cannot be followed by a reader.",
  },
  zh: {
    message: "没有名为“{id}”的{what}。",
    help: "[是否想写“{nearest}”？]请在 standard.yaml 中定义，或更正名称。",
    why: "指向空处的引用，读者无从查起。",
  },
};

export const elementNotMeasured: Rule = {
  id: "standard/element-not-measured",
  severity: "error",
  en: {
    message: "No indicator measures the element “{id}”.",
    help: "Add it to the `measures` of an indicator, or drop it.",
    why: "A standard keeps the promise of its founding text, or says that it does not.",
  },
  zh: {
    message: "没有指标衡量要素“{id}”。",
    help: "请加入某个指标的 `measures`，或删去该要素。",
    why: "标准要么兑现其依据文本的要求，要么说明没有兑现。",
  },
};

export const someWeights: Rule = {
  id: "standard/some-weights",
  severity: "error",
  en: {
    message: "“{id}” has no weight, but a sibling has.",
    help: "Give all siblings a weight, or none.",
    why: "Whether the missing weight is 0 or 1 cannot be guessed.",
  },
  zh: {
    message: "“{id}”没有权重，同级的却有。",
    help: "同级各项要么都写权重，要么都不写。",
    why: "缺的权重是 0 还是 1，不能靠猜。",
  },
};

export const weightNotPositive: Rule = {
  id: "standard/weight-not-positive",
  severity: "error",
  en: {
    message: "A weight must be greater than 0; this one is {found}.",
    help: "Write a positive weight; leave out `score` for what shall not count.",
    why: "A weight of 0 hides an indicator from the score.",
  },
  zh: {
    message: "权重须大于 0，这里是 {found}。",
    help: "请写正的权重；不计分的指标不写 `score`。",
    why: "权重为 0 会把指标从得分里藏起来。",
  },
};

export const weightUnscored: Rule = {
  id: "standard/weight-unscored",
  severity: "error",
  en: {
    message: "“{id}” has a weight but no score.",
    help: "Add `score`, or delete the weight.",
    why: "What is not scored cannot weigh.",
  },
  zh: {
    message: "“{id}”有权重却没有评分方法。",
    help: "请加上 `score`，或删去权重。",
    why: "不计分的指标没有权重。",
  },
};

export const scoreKind: Rule = {
  id: "standard/score-kind",
  severity: "error",
  en: {
    message:
      "A score has exactly one of: worst with best, piecewise, bands, levels, checklist, formula[; found: {found}].",
    help: "Keep one of them; worst and best go together.",
    why: "Two ways to score would give two scores.",
  },
  zh: {
    message: "评分方法只能有一种：worst 与 best、piecewise、bands、levels、checklist、formula[；现有：{found}]。",
    help: "请只保留一种；worst 与 best 要成对写。",
    why: "两种方法会给出两个得分。",
  },
};

export const scoreRange: Rule = {
  id: "standard/score-range",
  severity: "error",
  en: {
    message: "A score written here lies outside the scale.",
    help: "Write scores between the ends of `method.scale`.",
    why: "A score outside the scale could lift a total above full.",
  },
  zh: {
    message: "这里写的分值超出了量程。",
    help: "分值应在 `method.scale` 的两端之间。",
    why: "超出量程的分值会让总分超过满分。",
  },
};

export const checklistSum: Rule = {
  id: "standard/checklist-sum",
  severity: "error",
  en: {
    message: "The scores of the checklist add up to {found} of the scale.",
    help: "Let them add up to the full score.",
    why: "A city that meets every item has the full score.",
  },
  zh: {
    message: "清单各项分值之和是满分的 {found}。",
    help: "请让各项之和等于满分。",
    why: "各项全部满足的城市应得满分。",
  },
};

export const goalpostsEqual: Rule = {
  id: "standard/goalposts-equal",
  severity: "error",
  en: {
    message: "worst and best are both {worst}.",
    help: "Write two different values.",
    why: "Between equal goalposts there is no line.",
  },
  zh: {
    message: "worst 与 best 都是 {worst}。",
    help: "请写两个不同的值。",
    why: "两个目标值相同，就无法画出直线。",
  },
};

export const order: Rule = {
  id: "standard/order",
  severity: "error",
  en: {
    message: "{found} comes after {before}, which is out of order.",
    help: "Bring the bounds into order: at-most rising, at-least falling, points rising.",
    why: "A band that no value reaches is a slip of the pen.",
  },
  zh: {
    message: "{found} 排在 {before} 之后，顺序不对。",
    help: "请排好顺序：at-most 递增，at-least 递减，各点递增。",
    why: "任何值都到不了的分段是笔误。",
  },
};

export const bandBounds: Rule = {
  id: "standard/band-bounds",
  severity: "error",
  en: {
    message: "Every band needs one bound; the last has none.",
    help: "Give each band but the last either at-least or at-most; delete the bound of the last.",
    why: "The last band takes what is left, so that every value has a score.",
  },
  zh: {
    message: "每一分段都要有一个界限，只有最后一段没有。",
    help: "除最后一段外，每段写 at-least 或 at-most 之一；最后一段不写。",
    why: "最后一段收下其余的值，保证每个值都有得分。",
  },
};

export const valueOrQuestion: Rule = {
  id: "standard/value-or-question",
  severity: "error",
  en: {
    message: "“{id}” needs either a `value` or a `question`; a rubric needs a question.",
    help: "Write exactly one of them.",
    why: "An indicator is computed from inputs, or it asks for itself.",
  },
  zh: {
    message: "“{id}”须有 `value` 或 `question` 之一；分级或清单评分要用 question。",
    help: "请只写其中一个。",
    why: "指标要么由填报项计算，要么自己提问。",
  },
};

export const questionUnit: Rule = {
  id: "standard/question-unit",
  severity: "error",
  en: {
    message: "The question of “{id}” does not say in which unit it asks.",
    help: "Add `unit`; a plain number has the unit ratio.",
    why: "A number without a unit is guessed at.",
  },
  zh: {
    message: "“{id}”的问题没有说明单位。",
    help: "请加上 `unit`；纯数用 ratio。",
    why: "没有单位的数只能猜。",
  },
};

export const onlyQuestion: Rule = {
  id: "standard/only-question",
  severity: "error",
  en: {
    message: "“{key}” belongs to a question.",
    help: "Move it to the input.",
    why: "It is the input that is answered, not the formula.",
  },
  zh: {
    message: "“{key}”只用于提问。",
    help: "请移到填报项上。",
    why: "城市回答的是填报项，不是公式。",
  },
};

export const inputAsks: Rule = {
  id: "standard/input-asks",
  severity: "error",
  en: {
    message: "“{id}” asks exactly one thing: a unit, choices, or columns together with rows.",
    help: "Keep one.",
    why: "The form, the check and the formula must agree on what is asked.",
  },
  zh: {
    message: "“{id}”只能问一种内容：unit、choices，或 columns 加 rows。",
    help: "请只保留一种。",
    why: "表单、检查和公式对所问内容必须一致。",
  },
};

export const unknownUnit: Rule = {
  id: "standard/unknown-unit",
  severity: "error",
  en: {
    message: "“{found}” is no unit.",
    help: "Use a built-in unit, or define the counted thing under `units`.",
    why: "A number with an unknown unit cannot be compared.",
  },
  zh: {
    message: "“{found}”不是单位。",
    help: "请用内置单位，或在 `units` 下定义要数的东西。",
    why: "单位不明的数无法比较。",
  },
};

export const unitRedefined: Rule = {
  id: "standard/unit-redefined",
  severity: "error",
  en: {
    message: "The unit “{id}” is built in.",
    help: "Give the counted thing another name.",
    why: "One word, one unit.",
  },
  zh: {
    message: "单位“{id}”是内置的。",
    help: "请给要数的东西换个名字。",
    why: "一个词只表示一个单位。",
  },
};

export const bounds: Rule = {
  id: "standard/bounds",
  severity: "error",
  en: {
    message: "The lower bound, {low}, must be below the upper bound, {high}.",
    help: "Correct the bounds.",
    why: "Between such bounds no value can be right.",
  },
  zh: {
    message: "下限（{low}）须小于上限（{high}）。",
    help: "请更正界限。",
    why: "这样的界限之间没有合格的值。",
  },
};

export const decimals: Rule = {
  id: "standard/decimals",
  severity: "error",
  en: {
    message: "“{found}” is no number of decimals.",
    help: "Write a whole number from 0 to 12.",
    why: "Rounding is part of the standard, and must be exact.",
  },
  zh: {
    message: "“{found}”不是小数位数。",
    help: "请写 0 到 12 的整数。",
    why: "修约是标准的一部分，必须明确。",
  },
};

export const shareRange: Rule = {
  id: "standard/share-range",
  severity: "error",
  en: {
    message: "{found} is no share.",
    help: "Write a share between 0 % and 100 %, such as 60 %.",
    why: "Coverage is a share of the whole.",
  },
  zh: {
    message: "{found} 不是比例。",
    help: "请写 0 % 到 100 % 之间的比例，如 60 %。",
    why: "覆盖率是整体的一部分。",
  },
};

export const parameterShape: Rule = {
  id: "standard/parameter-shape",
  severity: "error",
  en: {
    message: "The parameter “{id}” has either a `value`, or `by` together with `values`.",
    help: "Keep one.",
    why: "A look-up needs the input that decides and a value for each choice.",
  },
  zh: {
    message: "参数“{id}”要么有 `value`，要么有 `by` 和 `values`。",
    help: "请只保留一种。",
    why: "查表需要起决定作用的填报项，以及每个选项的值。",
  },
};

export const parameterChoices: Rule = {
  id: "standard/parameter-choices",
  severity: "error",
  en: {
    message: "The parameter “{id}” and the choices of “{input}” do not agree[: {choice}].",
    help: "Give a value for each choice, and for nothing else.",
    why: "A choice without a value would leave a city without a score.",
  },
  zh: {
    message: "参数“{id}”与“{input}”的选项不一致[：{choice}]。",
    help: "每个选项各给一个值，不多不少。",
    why: "没有值的选项会让城市得不到分。",
  },
};

export const formulaKind: Rule = {
  id: "standard/formula-kind",
  severity: "error",
  terms: ["found", "expected"],
  en: {
    message: "The formula gives {found}; this place wants {expected}.",
    help: "Correct the unit, or the formula.",
    why: "A number in the wrong unit is wrong by its factor.",
  },
  zh: {
    message: "公式得到的是{found}，这里需要{expected}。",
    help: "请更正单位或公式。",
    why: "单位错了，数就差一个倍数。",
  },
};

export const gateShape: Rule = {
  id: "standard/gate-shape",
  severity: "error",
  en: {
    message: "The gate “{id}” has one of: deduct or bonus, each with at-most; or cap with when.",
    help: "Write for example { deduct: 5 * incidents, at-most: 10 } or { cap: growth, when: score(security) < 60 }.",
    why: "Without a bound its worst case is unknown while an answer is missing.",
  },
  zh: {
    message: "门槛规则“{id}”须为其一：deduct 或 bonus（都要有 at-most），或 cap（要有 when）。",
    help: "例如 { deduct: 5 * incidents, at-most: 10 } 或 { cap: growth, when: score(security) < 60 }。",
    why: "没有上限，缺答案时就不知道最坏情况。",
  },
};

export const gateDirection: Rule = {
  id: "standard/gate-direction",
  severity: "error",
  en: {
    message: "In a gate a score is compared with a constant: < where it punishes, > where it rewards.",
    help: "Write the score on the left and a constant on the right, such as score(security) < 60.",
    why: "Otherwise a better answer could lower the total.",
  },
  zh: {
    message: "门槛规则里，得分只能与常数比较：处罚用 <，奖励用 >。",
    help: "请把得分写在左边、常数写在右边，如 score(security) < 60。",
    why: "否则答得更好反而可能拉低总分。",
  },
};

export const gradeOrder: Rule = {
  id: "standard/grade-order",
  severity: "error",
  en: {
    message: "Grades begin at the lowest score of the scale and rise[; found {found}].",
    help: "Bring them into order.",
    why: "Every total has exactly one grade.",
  },
  zh: {
    message: "等级须从量程最低分开始并依次升高[；现为 {found}]。",
    help: "请排好顺序。",
    why: "每个总分恰好对应一个等级。",
  },
};

export const emptyNode: Rule = {
  id: "standard/empty-node",
  severity: "error",
  en: {
    message: "“{id}” holds no indicator.",
    help: "Add one, or remove it.",
    why: "Of nothing there is no score.",
  },
  zh: {
    message: "“{id}”下没有指标。",
    help: "请添加指标，或删去它。",
    why: "没有内容就没有得分。",
  },
};

export const notAsked: Rule = {
  id: "standard/not-asked",
  severity: "error",
  en: {
    message: "The question of an indicator itself cannot ask for a date.",
    help: "Ask with an input, and give the indicator a `value`.",
    why: "A date must first become a number of days.",
  },
  zh: {
    message: "指标自身的问题不能问日期。",
    help: "请用填报项提问，再给指标写 `value`。",
    why: "日期要先变成天数。",
  },
};

export const unusedInput: Rule = {
  id: "standard/unused-input",
  severity: "warning",
  en: {
    message: "Nothing uses the input “{id}”.",
    help: "Use it in a formula, or drop it.",
    why: "Cities answer what is asked; a question for nothing costs twenty departments a day.",
  },
  zh: {
    message: "没有公式用到填报项“{id}”。",
    help: "请在公式中使用，或删去。",
    why: "问了不用的问题，会白费各部门的时间。",
  },
};

export const translationMissing: Rule = {
  id: "standard/translation-missing",
  severity: "warning",
  terms: ["language"],
  en: {
    message: "This text lacks {language}.",
    help: "Add the translation.",
    why: "A standard in two languages is read by people who know only one.",
  },
  zh: {
    message: "这段文字缺少{language}。",
    help: "请补上译文。",
    why: "双语标准的读者可能只懂一种语言。",
  },
};

export const noReason: Rule = {
  id: "standard/no-reason",
  severity: "warning",
  en: {
    message: "“{id}” rests on a basis of `ours` without a reason.",
    help: "Say why in `note`.",
    why: "What we propose ourselves must be open to argument.",
  },
  zh: {
    message: "“{id}”的依据是 `ours`，却没有说明理由。",
    help: "请在 `note` 中说明。",
    why: "自己提出的数，要经得起讨论。",
  },
};

export const noSource: Rule = {
  id: "standard/no-source",
  severity: "warning",
  en: {
    message: "“{id}” does not say where it comes from.",
    help: "Add `source`; for a proposal of your own basis: ours with a note.",
    why: "A reader must see what is the issuer's and what is ours.",
  },
  zh: {
    message: "“{id}”没有注明来源。",
    help: "请加上 `source`；自己的提议写 basis: ours 并说明理由。",
    why: "读者要能分清哪些出自原文、哪些是我们提出的。",
  },
};
