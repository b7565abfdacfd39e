/** What is expected of each folder of ../shared/cases: commands given in a copy of it. */

/** A command, how it ends, and what it says or does not say, on both streams. */
export interface Step {
  readonly run: string;
  readonly exit?: number;
  readonly says?: readonly (string | RegExp)[];
  readonly not?: readonly (string | RegExp)[];
}

const check = "check assessment.yaml --locale en";
const own = "--standards standards --locale en";

/** One finding of a rule, and no error that stops the rest. */
const finds = (rule: string, exit = 0, more: Partial<Step> = {}): readonly Step[] => [
  { run: check, exit, ...more, says: [rule, ...(more.says ?? [])] },
];

export const table: Readonly<Record<string, readonly Step[]>> = {
  "bugs-01-draws-float-grade": [
    {
      run: "rank a.yaml b.yaml c.yaml --standards standards --json",
      says: ['{"grade":"start","share":0},{"grade":"growth","share":1}'],
      not: [/"grade":"start","share":0\.[0-9]/],
    },
  ],
  "bugs-03-blank-reasons": [
    { run: `check claim.yaml ${own}`, exit: 3, says: ["structure/not-filled-in", "not-applicable", "reason"] },
    { run: `review status review.yaml ${own}`, says: ["structure/not-filled-in"] },
  ],
  "bugs-04-total-row": [
    { run: `check a.yaml ${own}`, exit: 0, says: ["assessment/total-row"] },
    { run: `score a.yaml ${own}`, says: ["51.25"], not: ["52.25"] },
  ],
  "bugs-05-fraction-of-a-count": [
    { run: `check n.yaml ${own}`, says: ["assessment/fraction-of-count", "write 1234"] },
    { run: `check a.yaml ${own}`, says: ["d.csv:2:7", "write 1100", "write 20000"] },
  ],
  "bugs-06-percent-weights-not-100": [
    { run: `standard lint standards/w95/1 --locale en`, says: ["standard/weights-sum", "95 %", "50 %"] },
  ],
  "bugs-08-log-of-zero-message": [
    {
      run: `check a.yaml ${own}`,
      exit: 1,
      says: ["divides by zero", "the natural logarithm of 0 has no result", "numbers whose mean is 0"],
    },
  ],
  "bugs-09-ids-with-leading-digit": [
    {
      run: "programme new eq/1 --city 330100=杭州 --phase one=2024 -o p --locale en --standards ../bugs-03-blank-reasons/standards",
      exit: 0,
      says: ["330100"],
    },
  ],
  "bugs-14-one-slip-refuses-all": [
    { run: `score one-slip.yaml ${own}`, says: ["66.67", "Did you mean “value”?", "Wrong answer"] },
  ],
  "bugs-15-answers-not-indented": [
    { run: `check a.yaml ${own}`, says: ["assessment/answer-outside", "indented by two spaces"], not: ["delete"] },
  ],
  "bugs-17-compound-chinese-numbers": [
    { run: `check a.yaml ${own}`, says: ["350000000", "1.5 hours", "0.05 km²"], not: ["unit-unknown"] },
  ],
  "bugs-19-kappa-of-adjustments": [
    {
      run: `review reconcile a.yaml b.yaml --assessment assessment.yaml -o o.yaml --on 2025-02-01 ${own}`,
      says: ["50%", "0.33"],
      not: ["1.00"],
    },
  ],
  "bugs-22-goalposts-equal-for-a-choice": [
    { run: "standard lint standards/gp/1 --locale en", says: ["standard/goalposts-equal", "kind = small"] },
  ],
  "bugs-24-accept-prints-70-not-met": [
    { run: `programme accept . --as-of 2025-03-01 ${own}`, says: ["69.996"] },
    { run: `explain s2.yaml --since s1.yaml ${own}`, says: ["69.996", "+9.996"], not: ["70.00"] },
  ],
  "bugs-25-status-answered-100": [
    { run: `programme status . --as-of 2025-01-01 ${own}`, says: ["99.8%"], not: ["100% answered"] },
  ],
  "bugs-52-gains-under-a-cap": [{ run: `score k1.yaml ${own}`, says: ["caps the total at 69"], not: ["+8.10"] }],
  "bugs-53-verify-refuses-own-report": [
    { run: "report a.yaml -o r.html --standards standards --locale en", exit: 0 },
    { run: `verify r.html ${own}`, exit: 0, says: ["The same when computed again"] },
  ],
  "bugs-55-public-edition-back-computed": [
    { run: "report a.yaml --public --format csv -o - --standards standards --locale en", not: ["45.679", "54321"] },
  ],
  "clerk-01-pm25-mg-raises-score": finds("assessment/far-beyond-best", 0, { says: ["0.036"] }),
  "clerk-03-population-lost-digit-plus-6.9": finds("assessment/suspect-input", 0, {
    says: ["population", "1 warning"],
  }),
  "clerk-04-bare-wan-far-below": finds("assessment/far-beyond-worst", 0, { says: ["万 missing after “3.55”"] }),
  "clerk-06-one-of-two-bare": finds("assessment/tiny-value", 0, { says: ["万 missing after “905”"] }),
  "clerk-07-fraction-for-count": finds("assessment/fraction-of-count", 0, { says: ["0.945"] }),
  "clerk-09-metres-and-hours": finds("number/converted", 0, { says: ["1.52 km"] }),
  "clerk-10-unchanged-without-digest": [
    {
      run: "explain assessment.yaml medical-appointments --locale zh",
      says: ["文件已附"],
      not: ["内容未变"],
    },
  ],
  "clerk-11-empty-evidence-is-complete": [
    ...finds("assessment/evidence-empty"),
    { run: "score assessment.yaml --locale en", not: [/Evidenced +44 of 44/] },
  ],
  "clerk-12-evidence-key-clash-bad-advice": finds("syntax/duplicate-key", 3, {
    says: ["another name"],
    not: ["keep only one"],
  }),
  "clerk-13-table-blank-cell-not-told": finds("assessment/empty-cell", 0, { says: ["districts.csv:3:17", "doctors"] }),
  "clerk-14-total-row-is-a-district": finds("assessment/total-row", 0, { says: ["districts.csv:12:1"] }),
  "clerk-16-quoted-number-advice": finds("assessment/unknown-column", 1, { says: ['"6,420"'], not: ["4,420"] }),
  "clerk-18-one-syntax-error-a-run": finds("syntax/full-width-punctuation", 3, { says: ["5 errors"] }),
  "clerk-19-curly-quotes-advice": finds("structure/curly-quotes", 1),
  "clerk-20-two-colons-that-are-not": finds("syntax/full-width-punctuation", 3, { says: ["｛"] }),
  "clerk-22-form-departments-line": finds("structure/not-filled-in", 1, { says: ["#"] }),
  "clerk-23-last-year-not-compared": [
    {
      run: "check assessment.yaml --previous last-year.yaml --locale en",
      says: ["assessment/power-of-ten", "84200", "assessment/same-as-before"],
    },
    { run: "compare --answers last-year.yaml assessment.yaml --locale en", says: ["84200", "8420"] },
  ],
  "clerk-24-more-users-than-people": finds("assessment/above-usual", 0, { says: ["users-first", "320.4 万人"] }),
  "clerk-26-requirement-in-formula-language": finds("assessment/total-row", 0, { not: ["sum(districts.people)"] }),
  "clerk-28-metro-advice-without-metro": [
    { run: "report 云山市\u00a0自评表.yaml -o - --format md --locale zh", not: ["补齐地铁站点的接驳"] },
  ],
  "clerk-31-wrong-line-for-indent": finds("syntax/bad-indent", 3, { says: ["assessment.yaml:90:1"] }),
  "clerk-34-chinese-ids-refused": finds("assessment/unknown-department", 1, { says: ["Did you mean “health”?"] }),
  "evaluator-01-rejection-called-performance": [
    {
      run: "explain p/cities/nanyang/y2019/assessment.yaml --review p/cities/nanyang/y2019/review.yaml --since p/cities/nanyang/y2017/assessment.yaml --since-review p/cities/nanyang/y2017/review.yaml --locale en",
      says: [/Verification[^\n]*−7\.6/, /Hospital beds[\s\S]*Verification −7\.6/],
    },
  ],
  "evaluator-03-evidence-swapped-after-signing": [
    { run: "review status p/cities/kaifeng/y2019/review.yaml --locale en", says: ["signature not valid"] },
  ],
  "evaluator-04-sign-date-and-names-not-covered": [
    { run: "review status p/cities/kaifeng/y2019/review.yaml --locale en", says: ["signature not valid"] },
  ],
  "evaluator-07-late-is-never-seen": [
    { run: "programme status p --as-of 2020-03-01 --locale en", says: ["overdue by 15 days"] },
  ],
  "evaluator-09-accepted-with-nothing-verified": [
    {
      run: "programme accept p --as-of 2020-08-01 --locale en",
      says: ["programme/accepts-unverified", "verified(total)"],
    },
  ],
  "evaluator-10-reconcile-with-oneself": [
    {
      run: "review reconcile p/cities/kaifeng/y2019/review.yaml p/cities/kaifeng/y2019/review.yaml -o p/joint.yaml --locale en",
      exit: 2,
      says: ["review/same-review"],
    },
  ],
  "evaluator-11-city-code-refused": [
    { run: "programme new livelihoods/2019 --city 410100=郑州市 --phase final=2019 -o p --locale en", exit: 0 },
    {
      run: "programme new livelihoods/2019 --city a=郑州市 --phase 2019=2019 -o q --locale en",
      exit: 2,
      says: ["begin"],
    },
  ],
  "evaluator-13-renamed-city": [
    { run: "programme accept p --as-of 2020-08-01 --locale en", says: ["Muye"], not: ["in the wrong place"] },
  ],
  "evaluator-15-rebase-dated-today": [
    {
      run: "review rebase p/cities/kaifeng/y2019/review.yaml p/cities/kaifeng/y2019/assessment.yaml --on 2020-07-25 --locale en",
      says: ["To be reviewed again: 1"],
    },
    {
      run: "review sign p/cities/kaifeng/y2019/review.yaml --name 甲 --on 2020-07-30 --locale en",
      says: ["review/changed-since"],
    },
  ],
  "evaluator-17-rejected-shown-as-weakness": [
    {
      run: "report p/cities/kaifeng/y2019/assessment.yaml --review p/cities/kaifeng/y2019/review.yaml --kind scorecard --format html --locale zh -o -",
      says: ["评审驳回，自评 100.0"],
    },
  ],
  "evaluator-18-resubmission-frees-a-rejected-answer": [
    {
      run: "review rebase p/cities/kaifeng/y2019/review.yaml p/cities/kaifeng/y2019/assessment.yaml --on 2020-08-01 --locale en",
      says: ["To be reviewed again: 2"],
    },
    {
      run: "review sign p/cities/kaifeng/y2019/review.yaml --name 甲 --on 2020-08-02 --locale en",
      says: ["review/changed-since"],
    },
    { run: "programme score p --locale en", says: ["31.1"], not: ["36.4"] },
  ],
  "hostile-01-prototype-key": [
    { run: "check unknown-key.yaml --locale en", exit: 1, says: ["structure/unknown-key", "constructor"] },
    { run: "check proto-top.yaml --locale en", exit: 1, says: ["__proto__"] },
  ],
  "hostile-02-double-space-number": [
    { run: "check two-spaces.yaml --locale en", exit: 1, says: ["number/grouping"] },
    { run: "check figure-space.yaml --locale en", exit: 1, says: ["number/grouping"] },
  ],
  "hostile-03-leading-zero-comma": [{ run: "check zero-comma.yaml --locale en", exit: 1, says: ["number/grouping"] }],
  "hostile-04-verify-says-same": ["content", "digest", "fict", "period", "status", "version"].map((file) => ({
    run: `verify ${file}.json --locale en`,
    says: ["Not verified", "the period, and whether the city is invented", "digests"],
  })),
  "hostile-05-refused-claim-below-low": [
    { run: `score assessment.yaml ${own}`, says: [/Interval +10\.00 to 80\.00/] },
    { run: `score assessment.yaml --review review.yaml ${own}`, says: ["scores 10.00"] },
  ],
  "hostile-07-verify-bomb": [
    { run: "verify bomb-text.html --locale en", says: ["file/no-results"] },
    { run: "verify bomb-many.html --locale en", says: ["file/no-results"] },
  ],
  "hostile-09-condition-before-claim": [{ run: `score assessment.yaml ${own}`, says: [/Interval +20\.00 to 86\.67/] }],
};
