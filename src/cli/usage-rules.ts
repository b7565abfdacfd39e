/** Rules on the command line itself: commands, arguments and flags. */
import { rule } from "../engine/index.ts";

export const commandUnknown = rule({
  id: "usage/command-unknown",
  severity: "error",
  en: {
    message: "There is no command “{command}”.",
    help: "[Did you mean “citymark {near}”? ]citymark --help lists the commands.",
    why: "A misspelt command must not run another one.",
  },
  zh: {
    message: "没有命令“{command}”。",
    help: "[是否想写“citymark {near}”？]全部命令见 citymark --help。",
    why: "命令写错时，不能执行另一个命令。",
  },
});

export const flagUnknown = rule({
  id: "usage/flag-unknown",
  severity: "error",
  en: {
    message: "The command has no option {flag}.",
    help: "[Did you mean {near}? ]Add --help to see all options.",
    why: "An option that is ignored would look as if it had taken effect.",
  },
  zh: {
    message: "这个命令没有选项 {flag}。",
    help: "[是否想写 {near}？]全部选项见 --help。",
    why: "选项如果被忽略，看起来会像已经生效。",
  },
});

export const flagValue = rule({
  id: "usage/flag-value",
  severity: "error",
  en: {
    message: "“{value}” is not a possible value of {flag}.",
    help: "Possible values: {allowed}.",
    why: "The program does not guess what was meant.",
  },
  zh: {
    message: "{flag} 不能写“{value}”。",
    help: "可以写：{allowed}。",
    why: "程序不会猜测用意。",
  },
});

export const flagIncomplete = rule({
  id: "usage/flag-incomplete",
  severity: "error",
  en: {
    message: "The option {flag} needs a value.",
    help: "Write the value after it: {flag} VALUE.",
    why: "Without its value the option has no effect.",
  },
  zh: {
    message: "选项 {flag} 后面缺少值。",
    help: "请在后面写上值：{flag} 值。",
    why: "没有值，选项不起作用。",
  },
});

export const flagMissing = rule({
  id: "usage/flag-missing",
  severity: "error",
  en: {
    message: "The option {flag} is required.",
    help: "Add it: {flag} VALUE. With --help, the command explains it.",
    why: "The command cannot know this value.",
  },
  zh: {
    message: "缺少必填选项 {flag}。",
    help: "请加上：{flag} 值。说明见 --help。",
    why: "这个值无法由程序推断。",
  },
});

export const argumentMissing = rule({
  id: "usage/argument-missing",
  severity: "error",
  en: {
    message: "{argument} is missing.",
    help: "The command is written like this: {usage}. With --help, it explains its arguments.",
    why: "Without it, the command does not know what to work on.",
  },
  zh: {
    message: "缺少参数 {argument}。",
    help: "写法：{usage}。各参数的说明见 --help。",
    why: "缺少它，命令不知道要处理什么。",
  },
});

export const argumentExtra = rule({
  id: "usage/argument-extra",
  severity: "error",
  en: {
    message: "The command does not take “{argument}”.",
    help: "The command is written like this: {usage}. Put a value with spaces in quotes.",
    why: "An argument that is ignored would look as if it had been used.",
  },
  zh: {
    message: "命令不需要参数“{argument}”。",
    help: "写法：{usage}。含空格的值请加引号。",
    why: "参数如果被忽略，看起来会像已经使用。",
  },
});

export const flagTwice = rule({
  id: "usage/flag-twice",
  severity: "error",
  en: {
    message: "The option {flag} is given more than once.",
    help: "Keep the one that counts.",
    why: "It takes one value, and the program does not choose between two.",
  },
  zh: {
    message: "选项 {flag} 写了不止一次。",
    help: "请只保留要用的那一个。",
    why: "这个选项只取一个值，程序不会替人选择。",
  },
});

export const flagsTogether = rule({
  id: "usage/flags-together",
  severity: "error",
  en: {
    message: "{flag} and {other} cannot be used together.",
    help: "Leave one of them out.",
    why: "Each of them decides what is printed, and one would be ignored.",
  },
  zh: {
    message: "{flag} 和 {other} 不能同时使用。",
    help: "请去掉其中一个。",
    why: "两者都决定输出什么，同时使用时其中一个会被忽略。",
  },
});

export const flagNeeds = rule({
  id: "usage/flag-needs",
  severity: "error",
  en: {
    message: "The option {flag} only goes with {other}.",
    help: "Add {other}, or leave {flag} out.",
    why: "By itself it would have no effect.",
  },
  zh: {
    message: "选项 {flag} 须与 {other} 同用。",
    help: "请加上 {other}，或去掉 {flag}。",
    why: "单独使用时它不起作用。",
  },
});

/** What oclif says that is not known here, in its own words. */
export const refused = rule({
  id: "usage/refused",
  severity: "error",
  en: {
    message: "The command was not carried out: “{reason}”.",
    help: "Add --help to see what the command takes.",
    why: "With --json, a program reads why nothing was done where it would read the result.",
  },
  zh: {
    message: "命令没有执行：“{reason}”。",
    help: "命令的写法见 --help。",
    why: "使用 --json 时，程序在读取结果的位置读到未执行的原因。",
  },
});
