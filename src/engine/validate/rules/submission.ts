/** Rules on a sealed submission: every finding means that it is not what was submitted. */
import { rule } from "../../model/index.ts";

export const notASubmission = rule({
  id: "submission/unreadable",
  severity: "error",
  terms: ["reason"],
  en: {
    message: "This is not an intact submission[ ({file})]: {reason}.",
    help: "Ask for the file again, as `citymark submit` wrote it.",
    why: "A file that was damaged on its way says nothing about the submission.",
  },
  zh: {
    message: "这不是完好的提交文件[（{file}）]：{reason}。",
    help: "请重新索取由 `citymark submit` 生成的原文件。",
    why: "传输中损坏的文件不能说明提交的内容。",
  },
});

export const changedFile = rule({
  id: "submission/changed",
  severity: "error",
  en: {
    message: "“{file}” has changed since the submission was sealed.",
    help: "Ask the city for the file as it was submitted; a correction is a new submission.",
    why: "The score was computed from other contents.",
  },
  zh: {
    message: "“{file}”在提交封装之后被改动过。",
    help: "请向城市索取提交时的原件；需要更正的，应重新提交。",
    why: "得分是按另外的内容算出的。",
  },
});

export const missingFile = rule({
  id: "submission/missing",
  severity: "error",
  en: {
    message: "“{file}” is listed in the manifest and is not in the submission.",
    help: "Ask for the complete submission.",
    why: "What an answer rests on cannot be looked at.",
  },
  zh: {
    message: "清单中的“{file}”不在提交文件里。",
    help: "请索取完整的提交文件。",
    why: "缺了它，就无法查看填报内容的依据。",
  },
});

export const extraFile = rule({
  id: "submission/extra",
  severity: "error",
  en: {
    message: "“{file}” is in the submission and not in its manifest.",
    help: "Ignore it, and ask who added it.",
    why: "It was not there when the submission was sealed.",
  },
  zh: {
    message: "提交文件里的“{file}”不在清单中。",
    help: "请不要采用，并查明是谁放进去的。",
    why: "封装时没有这个文件。",
  },
});

export const otherResult = rule({
  id: "submission/result",
  severity: "error",
  en: {
    message: "Computed again, the result is another one: the total is {computed}, stated is {stated}.",
    help: "Do not use the stated result; have the city submit again.",
    why: "A result that its own answers do not give is wrong.",
  },
  zh: {
    message: "重新计算的结果不同：总分应为 {computed}，文件中为 {stated}。",
    help: "请不要采用文件中的结果，并请城市重新提交。",
    why: "结果必须能由所附的填报内容算出。",
  },
});
