/** What oclif says of a wrong command line, in Chinese; the sentences that it is known to say. */
import { helpInChinese } from "./help-words.ts";

const sentences: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/Missing (\d+) required args?:/, "缺少 $1 个必填参数："],
  [/Nonexistent flags?: (.+)/, "没有选项 $1。"],
  [/Unexpected arguments?: (.+)/, "多余的参数：$1。"],
  [/Expected (\S+)=(\S*) to be one of: (.+)/, "选项 $1 不能是“$2”，可选：$3。"],
  [/Flag (\S+) expects a value/, "选项 $1 后面要写值。"],
  [/Missing required flag (\S+)/, "缺少必填选项 $1。"],
  [/See more help with --help/, "加 --help 查看用法。"],
];

export function usageInChinese(message: string): string {
  return message
    .split("\n")
    .map((line) => {
      const found = sentences.find(([english]) => english.test(line));
      if (found) return line.replace(found[0], found[1]);
      // `assessment  An assessment, a YAML file.`
      return line.replace(/(?<=^\S+ {2,})\S.*$/, (words) => helpInChinese[words] ?? words);
    })
    .join("\n");
}
