/** What the commands of reviews say themselves. */
import { catalogue } from "../../engine/index.ts";

export const reviewMessages = catalogue({
  signatureTaken: {
    zh: "原签字已撤回，请重新签字。",
    en: "The signature was withdrawn: sign again.",
  },
  unverifiedAnswers: {
    zh: "{all} 项填报中有 {count} 项未核实：按城市所填计分。",
    en: "{count} of {all} answers are not verified: they count as the city gave them.",
  },
  signatureReplaced: {
    zh: "原签字（{name}，{on}）已被替换。",
    en: "It replaces the signature of {name}, {on}.",
  },
  imported: {
    zh: "已导入 {count} 项决定；另有 {known} 项评审中已有，未改动。",
    en: "{count} decisions imported; {known} were there already and stay.",
  },
  importedInCities: {
    zh: "已导入 {count} 项决定，涉及 {cities} 个城市；另有 {known} 项评审中已有，未改动。",
    en: "{count} decisions imported, in {cities} cities; {known} were there already and stay.",
  },
  replied: {
    zh: "已附上 {count} 条答复；另有 {known} 条评审中已有，未改动。",
    en: "{count} replies attached; {known} were there already and stay.",
  },
  drawnBefore: {
    zh: "{on} 已作同样的抽取，文件未改动。",
    en: "Drawn before, on {on}: nothing was written.",
  },
  onlyOne: {
    zh: "仅一名评审员作出决定",
    en: "Only one reviewer has decided",
  },
  disputed: {
    zh: "两名评审员意见不同",
    en: "Two reviewers differ",
  },
});
