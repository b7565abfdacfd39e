/** What can be wrong with single characters. */
import { rule } from "../../model/index.ts";

export const controlCharacter = rule({
  id: "syntax/control-character",
  severity: "error",
  en: {
    message: "The text holds a control character, {character}.",
    help: "Delete it.",
    why: "It cannot be seen, and breaks files and screens later.",
  },
  zh: {
    message: "文本里有控制字符 {character}。",
    help: "请删除它。",
    why: "它看不见，却会弄坏后面的文件和屏幕显示。",
  },
});

export const loneSurrogate = rule({
  id: "syntax/lone-surrogate",
  severity: "error",
  en: {
    message: "The text holds half a character, {character}.",
    help: "Type the character again.",
    why: "Half a character cannot be saved or compared.",
  },
  zh: {
    message: "文本里有半个字符 {character}。",
    help: "请重新输入该字。",
    why: "半个字符无法保存，也无法比对。",
  },
});

export const lostCharacter = rule({
  id: "syntax/lost-character",
  severity: "error",
  en: {
    message: "The text holds the mark of a lost character, {character}.",
    help: "Go back to the original file and save it as UTF-8.",
    why: "Something was already lost when the file was converted.",
  },
  zh: {
    message: "文本里有字符丢失的标记 {character}。",
    help: "请回到原文件，另存为 UTF-8。",
    why: "文件在转换时已经丢了内容。",
  },
});

export const directionCharacter = rule({
  id: "syntax/direction-character",
  severity: "warning",
  en: {
    message: "The text holds an invisible character, {character}, that changes the direction of writing.",
    help: "Delete it.",
    why: "With it a number can look like another one.",
  },
  zh: {
    message: "文本里有改变书写方向的隐形字符 {character}。",
    help: "请删除它。",
    why: "有了它，一个数可以看起来像另一个数。",
  },
});

export const fullWidthPunctuation = rule({
  id: "syntax/full-width-punctuation",
  severity: "error",
  en: {
    message: "Found a full-width “{found}” where YAML needs an ordinary one.",
    help: "Write `{ordinary}`: switch the input method to half-width punctuation.",
    why: "Chinese input methods type it; YAML takes it for text.",
  },
  zh: {
    message: "这里的“{found}”是全角符号，YAML 只认半角。",
    help: "请改为 `{ordinary}`：把输入法切换到半角标点。",
    why: "中文输入法容易打出全角符号，YAML 会把它当成文字。",
  },
});
