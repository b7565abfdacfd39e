/** What can be wrong with the log beside reviews, submissions and programmes. */
import { rule } from "../../model/index.ts";

export const broken = rule({
  id: "log/broken",
  severity: "error",
  en: {
    message: "Line {line} of the log does not continue the line before it, or is not as the program wrote it.",
    help: "Compare it with a copy of the log that was made earlier. The lines before it are in order.",
    why: "Every line holds the digest of the one before: a line that was changed, deleted or added breaks the chain.",
  },
  zh: {
    message: "日志第 {line} 行与上一行不衔接，或与程序写入时不同。",
    help: "请与早先留存的日志副本核对；此行之前的各行完好。",
    why: "每一行都含有上一行的校验码：改动、删除或插入任何一行，都会使后面不衔接。",
  },
});

export const changedOutside = rule({
  id: "log/changed-outside",
  severity: "warning",
  en: {
    message: "{name} was changed after line {line} of the log other than by a command: who did it is not recorded.",
    help: "Ask who changed it and why. Changes by the commands are recorded by themselves.",
    why: "The log tells who changed what only where the change was made by a command.",
  },
  zh: {
    message: "日志第 {line} 行之后，{name} 有过不经命令的改动，没有记录是谁改的。",
    help: "请查明改动人和原因；用命令所作的改动会自动记录。",
    why: "只有用命令改动，日志才能说明谁改了什么。",
  },
});

export const receivedOther = rule({
  id: "log/received-other",
  severity: "warning",
  en: {
    message: "The submission is not the one that was received on {on}: {what} changed since.",
    help: "If it was submitted again, record the day with `citymark programme receive`. Otherwise restore what was received.",
    why: "The day of receipt belongs to what was received.",
  },
  zh: {
    message: "提交材料与 {on} 收到的不同：{what}有改动。",
    help: "如果是重新提交，请用 `citymark programme receive` 登记日期；否则请恢复当时收到的材料。",
    why: "收到日期只对当时收到的材料有效。",
  },
});
