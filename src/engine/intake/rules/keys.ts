/** What can be wrong with keys. */
import { rule } from "../../model/index.ts";

export const noKey = rule({
  id: "syntax/no-key",
  severity: "error",
  en: {
    message: "There is no name in front of the colon.",
    help: "Write the name in front of the colon.",
    why: "Every value needs a name.",
  },
  zh: {
    message: "冒号前面没有名称。",
    help: "请在冒号前写上名称。",
    why: "每项内容都要有名称。",
  },
});

export const duplicateKey = rule({
  id: "syntax/duplicate-key",
  severity: "error",
  en: {
    message: "“{key}” is written twice: here and on line {line}.",
    help: "Compare both. If they are two different things, give one of them another name, also where it is referred to; if not, delete the wrong or outdated one.",
    why: "Most programs would use the last one and ignore the other without saying so.",
  },
  zh: {
    message: "“{key}”写了两次：这里和第 {line} 行。",
    help: "请对比两处：如果是两项不同的内容，请给其中一项改名，并改正引用它的地方；如果是重复填写，请删去错误或过时的一处。",
    why: "多数程序只取最后一处，不作提示。",
  },
});

export const confusableKey = rule({
  id: "syntax/confusable-key",
  severity: "error",
  en: {
    message: "“{key}” looks like “{other}” on line {line} but contains different characters.",
    help: "Compare both. If they are two different things, give one of them another name; if not, delete the wrong or outdated one and write the name in ordinary letters.",
    why: "Two names that look alike would hide one answer behind the other.",
  },
  zh: {
    message: "“{key}”与第 {line} 行的“{other}”看起来一样，实际字符不同。",
    help: "请对比两处：如果是两项不同的内容，请给其中一项改名；如果是重复填写，请删去错误或过时的一处，名称用半角字母。",
    why: "两个看起来一样的名称，会使一项填报被另一处掩盖。",
  },
});
