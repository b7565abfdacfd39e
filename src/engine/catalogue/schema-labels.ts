/** The list of JSON Schemas. */
import { catalogue } from "../model/index.ts";

export const schemaLabels = catalogue({
  schema: { zh: "Schema", en: "Schema" },
  describes: { zh: "描述", en: "Describes" },
  document: { zh: "文件", en: "a document" },
  output: { zh: "{commands} 的输出", en: "output of {commands}" },
});
