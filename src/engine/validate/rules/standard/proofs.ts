/** What can be proved of formulas, gates and grades from what the answers can be, before any city is scored. */
import { rule } from "../../../model/index.ts";

export const possibleZero = rule({
  id: "standard/possible-zero",
  severity: "warning",
  en: {
    message: "“{part}” can be 0, and it is a divisor in {by}.",
    help: "Rule out 0: with a `minimum` above 0, or with `applicable` or `require`.",
    why: "A city for which it is 0 gets an error instead of a score.",
  },
  zh: {
    message: "“{part}”可能为 0，而它是 {by} 的除数。",
    help: "请排除 0：写大于 0 的 `minimum`，或用 `applicable`、`require` 加以限定。",
    why: "它为 0 的城市得到的是错误，而不是得分。",
  },
});

export const alwaysZero = rule({
  id: "standard/always-zero",
  severity: "error",
  en: {
    message: "“{part}” is always 0, and the formula divides by it.",
    help: "Correct the divisor.",
    why: "No city can have a value.",
  },
  zh: {
    message: "“{part}”总是 0，公式却以它为除数。",
    help: "请更正除数。",
    why: "任何城市都算不出指标值。",
  },
});

export const outOfDomain = rule({
  id: "standard/out-of-domain",
  severity: "warning",
  en: {
    message: "“{part}” can be {limit}, where {name} has no value.",
    help: "Rule that out: with a `minimum`, with `applicable`, or with max(…) around it.",
    why: "Such an answer gets an error instead of a score.",
  },
  zh: {
    message: "“{part}”可能{limit}，此时 {name} 没有值。",
    help: "请加以排除：写 `minimum`，用 `applicable` 限定，或在外面加 max(…)。",
    why: "这样的填报得到的是错误，而不是得分。",
  },
});

export const conditionNever = rule({
  id: "standard/condition-never",
  severity: "warning",
  en: {
    message: "“{condition}” is never true: {consequence}.",
    help: "Correct the comparison, or the minimum and maximum of the answers in it.",
    why: "A condition that no answer can meet is a rule that is not in force.",
  },
  zh: {
    message: "“{condition}”永远不成立：{consequence}。",
    help: "请更正比较，或其中填报项的上下限。",
    why: "任何填报都满足不了的条件，等于没有这条规则。",
  },
});

export const conditionAlways = rule({
  id: "standard/condition-always",
  severity: "warning",
  en: {
    message: "“{condition}” is always true: {consequence}.",
    help: "Correct the comparison, or leave the condition out.",
    why: "A condition that every answer meets decides nothing.",
  },
  zh: {
    message: "“{condition}”总是成立：{consequence}。",
    help: "请更正比较，或删去这个条件。",
    why: "任何填报都满足的条件，起不到作用。",
  },
});

export const gateAmount = rule({
  id: "standard/gate-amount",
  severity: "warning",
  en: {
    message: "“{amount}” can be less than 0, and then the gate “{id}” does nothing.",
    help: "Check the signs: the amount should be 0 or more for every answer, as in 5 * incidents.",
    why: "A wrong sign deducts least where most should be deducted.",
  },
  zh: {
    message: "“{amount}”可能小于 0，此时门槛规则“{id}”不起作用。",
    help: "请检查正负号：对任何填报，数额都应不小于 0，如 5 * incidents。",
    why: "符号写反，最该扣分的反而扣得最少。",
  },
});

export const gateBeyondScale = rule({
  id: "standard/gate-beyond-scale",
  severity: "warning",
  en: {
    message: "The gate “{id}” moves the total by up to {found}, more than the whole scale of {span}.",
    help: "Correct at-most.",
    why: "A limit that the scale itself sets first is no limit, and is usually a slip.",
  },
  zh: {
    message: "门槛规则“{id}”最多可使总分变动 {found} 分，超过整个量程（{span} 分）。",
    help: "请更正 at-most。",
    why: "超过量程的上限不起作用，多半是笔误。",
  },
});

export const gateWithoutEffect = rule({
  id: "standard/gate-without-effect",
  severity: "warning",
  en: {
    message: "The gate “{id}” changes nothing: {reason}.",
    help: "Correct it, or delete the gate.",
    why: "Readers take a printed rule to be in force.",
  },
  zh: {
    message: "门槛规则“{id}”不改变任何结果：{reason}。",
    help: "请更正，或删去这条规则。",
    why: "写出来的规则，读者会以为有效。",
  },
});

export const gradeUnreachable = rule({
  id: "standard/grade-unreachable",
  severity: "error",
  en: {
    message: "The grade “{id}” begins at {from}, above the highest total, {most}.",
    help: "Begin it within the scale, or delete the grade.",
    why: "No city can reach it.",
  },
  zh: {
    message: "等级“{id}”从 {from} 分起，高于最高总分 {most}。",
    help: "请改到量程之内，或删去该等级。",
    why: "任何城市都达不到。",
  },
});

export const weightsSum = rule({
  id: "standard/weights-sum",
  severity: "warning",
  en: {
    message: "The weights of {parts} add up to {sum}, not to {whole}.",
    help: "Correct the shares. Weights that are only proportions are whole numbers without %, such as 2 and 3.",
    why: "The program would divide each by the sum, and no part would have the share that is printed.",
  },
  zh: {
    message: "{parts} 的权重合计 {sum}，不是 {whole}。",
    help: "请更正占比；只表示比例的权重写整数，不写 %，如 2 和 3。",
    why: "程序会按合计折算，各部分的占比就与写的不同。",
  },
});

export const percentTwice = rule({
  id: "standard/percent-twice",
  severity: "warning",
  en: {
    message: "The formula multiplies by {factor}, and the unit {unit} does so again.",
    help: "Leave out the factor: 0.31 is shown, and scored, as 31 %.",
    why: "The value would be {factor} times too large.",
  },
  zh: {
    message: "公式乘了 {factor}，单位 {unit} 又会再乘一次。",
    help: "请去掉这个系数：0.31 会显示为 31 %，并照此计分。",
    why: "指标值会大 {factor} 倍。",
  },
});

export const constantValue = rule({
  id: "standard/constant-value",
  severity: "warning",
  en: {
    message: "The value of “{id}” is always {value}: no answer changes it.",
    help: "Compute it from inputs.",
    why: "An indicator that is the same for every city measures nothing.",
  },
  zh: {
    message: "“{id}”的指标值总是 {value}：任何填报都不改变它。",
    help: "请用填报项计算。",
    why: "所有城市都相同的指标，什么也衡量不了。",
  },
});

export const excludeWithoutCoverage = rule({
  id: "standard/exclude-without-coverage",
  severity: "warning",
  en: {
    message: "Missing indicators are left out, and nothing says how much must be answered.",
    help: "Add `minimum-coverage`, such as 60 %; write 0 % if the issuer asks for none.",
    why: "A city could leave out what it is bad at and have a total from a single answer.",
  },
  zh: {
    message: "缺失的指标不计入，却没有规定至少要填报多少。",
    help: "请加上 `minimum-coverage`，如 60 %；发布方没有要求的，写 0 %。",
    why: "城市可以不填弱项，只凭一项填报得到总分。",
  },
});
