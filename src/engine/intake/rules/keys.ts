/** What can be wrong with keys. */
import { rule } from "../../model/index.ts";

export const noKey = rule({
  id: "syntax/no-key",
  severity: "error",
  en: {
    message: "There is a value without a key.",
    help: "Write a key before the colon.",
    why: "Every value belongs to a name.",
  },
  zh: {
    message: "有一个值没有键。",
    help: "请在冒号前写上键名。",
    why: "每个值都要有名字。",
  },
});

export const duplicateKey = rule({
  id: "syntax/duplicate-key",
  severity: "error",
  en: {
    message: "“{key}” stands here and already on line {line}.",
    help: "Keep one of them.",
    why: "Most programs would silently take the last.",
  },
  zh: {
    message: "“{key}”在这里又写了一次，第 {line} 行已有。",
    help: "请只保留一处。",
    why: "多数程序会不声不响地取最后一个。",
  },
});

export const confusableKey = rule({
  id: "syntax/confusable-key",
  severity: "error",
  en: {
    message: "“{key}” looks like “{other}” on line {line} but is written with other characters.",
    help: "Write it in ordinary letters and keep one of them.",
    why: "Two keys that look alike hide one answer behind another.",
  },
  zh: {
    message: "“{key}”与第 {line} 行的“{other}”看起来一样，但用了别的字符。",
    help: "请用半角字母书写，只保留一处。",
    why: "看起来一样的两个键，会让一个答案盖住另一个。",
  },
});
