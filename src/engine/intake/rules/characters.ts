/** What can be wrong with single characters. */
import { rule } from "../../model/index.ts";

export const controlCharacter = rule({
  id: "syntax/control-character",
  severity: "error",
  en: {
    message: "The file contains an invisible control character, {character}.",
    help: "Delete it.",
    why: "It cannot be seen and damages files and screens.",
  },
  zh: {
    message: "文件中有看不见的控制字符 {character}。",
    help: "请删除这个字符。",
    why: "控制字符看不见，会使文件和屏幕显示出错。",
  },
});

export const loneSurrogate = rule({
  id: "syntax/lone-surrogate",
  severity: "error",
  en: {
    message: "The file contains half of a character, {character}.",
    help: "Type the character again.",
    why: "Half a character cannot be saved or compared.",
  },
  zh: {
    message: "文件中有不完整的字符 {character}。",
    help: "请重新输入这个字。",
    why: "不完整的字符无法保存和比对。",
  },
});

export const lostCharacter = rule({
  id: "syntax/lost-character",
  severity: "error",
  en: {
    message: "The file contains {character}, which marks a character that was lost in a conversion.",
    help: "Open the original file again and save it as UTF-8.",
    why: "Part of the text was lost before the program read the file.",
  },
  zh: {
    message: "文件中有 {character}，表示转换编码时丢失了一个字符。",
    help: "请打开原文件，重新另存为 UTF-8 编码。",
    why: "程序读取之前，文件内容已经有丢失。",
  },
});

export const directionCharacter = rule({
  id: "syntax/direction-character",
  severity: "warning",
  en: {
    message: "The text contains an invisible character, {character}, that changes the direction of writing.",
    help: "Delete it.",
    why: "It can make a number look like another one.",
  },
  zh: {
    message: "文件中有改变书写方向的隐形字符 {character}。",
    help: "请删除这个字符。",
    why: "它可能使一个数看起来像另一个数。",
  },
});

export const fullWidthPunctuation = rule({
  id: "syntax/full-width-punctuation",
  severity: "error",
  en: {
    message: "“{found}” is a full-width sign; the ordinary (half-width) sign is needed here.",
    help: "Write `{ordinary}`. To avoid this, switch the input method to half-width punctuation.",
    why: "Chinese input methods produce full-width signs, which count as text.",
  },
  zh: {
    message: "这里的“{found}”是全角符号，应使用半角符号。",
    help: "请改为 `{ordinary}`。可以把输入法切换到半角标点。",
    why: "中文输入法会打出全角符号，程序会把它当作文字。",
  },
});
