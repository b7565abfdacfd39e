/** What can be wrong with the samples of a programme. */
import { rule } from "../../../model/index.ts";

export const sampleDiffers = rule({
  id: "programme/sample-differs",
  severity: "warning",
  en: {
    message: "The sample of {phase} with the seed “{seed}” is not what this seed draws from the same answers.",
    help: "Restore what `programme sample` wrote. The log beside the programme tells when that was.",
    why: "A sample chosen by hand says nothing of the answers that were not checked.",
  },
  zh: {
    message: "{phase} 阶段以“{seed}”为种子的抽样，与该种子从同样的填报项中抽得的不一致。",
    help: "请恢复 `programme sample` 写入的内容，日期见计划旁的日志。",
    why: "人为挑选的样本，不能说明未核查部分的情况。",
  },
});
