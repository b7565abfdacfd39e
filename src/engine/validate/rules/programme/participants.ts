/** What can be wrong with the cities and reviewers of a programme. */
import { rule } from "../../../model/index.ts";

export const conflictOfInterest = rule({
  id: "programme/conflict-of-interest",
  severity: "error",
  en: {
    message: "{reviewer} has a conflict of interest with {city} and must not review it.",
    help: "Let another reviewer decide. If there is no conflict, remove the city from `conflicts` of this reviewer in the programme.",
    why: "A verdict by somebody with an interest in it does not survive an appeal.",
  },
  zh: {
    message: "{reviewer} 与“{city}”有利益冲突，不得评审该市。",
    help: "请改由其他评审员评审；如果没有利益冲突，请在计划中把该市从这位评审员的 `conflicts` 中去掉。",
    why: "有利害关系的人作出的评审，经不起申诉。",
  },
});

export const reservedName = rule({
  id: "programme/reserved-name",
  severity: "error",
  en: {
    message: "“{id}” cannot be the name of a folder on Windows.",
    help: "Choose another id. Submissions are kept in folders with this name.",
    why: "The folders of a programme must work on every computer.",
  },
  zh: {
    message: "“{id}”在 Windows 上不能用作文件夹名。",
    help: "请换一个代号，提交材料放在以它命名的文件夹中。",
    why: "计划的文件夹要能在各种电脑上使用。",
  },
});

export const repeatedName = rule({
  id: "programme/repeated-name",
  severity: "error",
  en: {
    message: "The cities {one} and {other} have the same name: {name}.",
    help: "Add something that distinguishes them, such as the province, in at least one language that both have.",
    why: "The name shows which city a submission belongs to.",
  },
  zh: {
    message: "城市 {one} 与 {other} 的名称相同：{name}。",
    help: "请在名称中加上能区分两者的内容，如省份；两者共有的语言至少区分一种。",
    why: "程序按名称核对提交材料属于哪个城市。",
  },
});

export const leftBefore = rule({
  id: "programme/left-before",
  severity: "error",
  en: {
    message: "{city} is said to have left on {found}, before the programme begins on {expected}.",
    help: "Correct the day. A city that never took part is removed from `cities`.",
    why: "A city can leave only what has begun.",
  },
  zh: {
    message: "“{city}”的退出日期是 {found}，早于计划开始的 {expected}。",
    help: "请改正日期；从未参加的城市请从 `cities` 中去掉。",
    why: "计划开始之后才谈得上退出。",
  },
});

export const notADegree = rule({
  id: "programme/location",
  severity: "error",
  en: {
    message: "{found} is not between −{most} and {most} degrees.",
    help: "Write degrees with decimals; check that longitude and latitude are not exchanged.",
    why: "There is no such place on the map.",
  },
  zh: {
    message: "{found} 不在 −{most} 至 {most} 度之间。",
    help: "请写带小数的度数，并检查经度、纬度是否写反。",
    why: "地图上没有这样的位置。",
  },
});

export const successor = rule({
  id: "programme/successor",
  severity: "error",
  en: {
    message: "{city} is said to be merged into {into}, which takes no part from that day on.",
    help: "Name the city that took it over and still takes part. If there is none, remove `into`.",
    why: "What became of a city must lead to one that is assessed.",
  },
  zh: {
    message: "“{city}”并入的“{into}”自当日起已不在计划中。",
    help: "请写承接该市且仍在计划中的城市；没有的，请删去 `into`。",
    why: "并入的去向应当是参加评估的城市。",
  },
});
