/** Rules on the packs in which standards are published. */
import { rule } from "../../model/index.ts";

export const unreadable = rule({
  id: "pack/unreadable",
  severity: "error",
  terms: ["reason"],
  en: {
    message: "This is not an intact pack of a standard[ ({file})]: {reason}.",
    help: "Ask for the file again, as `citymark standard pack` or `citymark standard release` wrote it.",
    why: "A file that was damaged or changed on its way is not what was published.",
  },
  zh: {
    message: "这不是完好的标准包[（{file}）]：{reason}。",
    help: "请重新索取由 `citymark standard pack` 或 `citymark standard release` 生成的原文件。",
    why: "传输中损坏或改动过的文件，不是当初发布的内容。",
  },
});

export const name = rule({
  id: "pack/name",
  severity: "error",
  en: {
    message: "A pack cannot have a file “{file}”.",
    help: "A pack has standard.yaml, dimensions/*.yaml, vectors/*.yaml, README.md and LICENSE, with names in ASCII letters.",
    why: "Other names may lead out of the folder, or be read in another way on another system.",
  },
  zh: {
    message: "标准包中不能有文件“{file}”。",
    help: "标准包中只有 standard.yaml、dimensions/*.yaml、vectors/*.yaml、README.md 和 LICENSE，文件名只用英文字母、数字等 ASCII 字符。",
    why: "其他文件名可能指向文件夹之外，或在别的系统上有不同的理解。",
  },
});

export const changedFile = rule({
  id: "pack/changed",
  severity: "error",
  en: {
    message: "“{file}” is not as the manifest of the pack says.",
    help: "Do not use it. Ask the publisher for the pack as it was released.",
    why: "Scores would be computed from other contents than those that were published.",
  },
  zh: {
    message: "“{file}”与标准包清单所列的内容不符。",
    help: "请不要使用，并向发布单位索取发布时的原件。",
    why: "否则得分所依据的就不是已发布的内容。",
  },
});

export const missingFile = rule({
  id: "pack/missing",
  severity: "error",
  en: {
    message: "“{file}” is listed in the manifest and is not in the pack.",
    help: "Ask for the complete pack.",
    why: "A standard without one of its parts is another standard.",
  },
  zh: {
    message: "清单中的“{file}”不在标准包里。",
    help: "请索取完整的标准包。",
    why: "缺了一部分，就不再是同一个标准。",
  },
});

export const extraFile = rule({
  id: "pack/extra",
  severity: "error",
  en: {
    message: "“{file}” is in the pack and not in its manifest.",
    help: "Do not use it, and ask who added the file.",
    why: "It was not there when the pack was made, and no signature covers it.",
  },
  zh: {
    message: "标准包里的“{file}”不在清单中。",
    help: "请不要使用，并查明是谁放进去的。",
    why: "制作标准包时没有这个文件，签名也不包括它。",
  },
});

export const otherStandard = rule({
  id: "pack/other-standard",
  severity: "error",
  en: {
    message: "The manifest says {found}, but the standard in the pack is {expected}.",
    help: "Do not use it. Ask the publisher for the pack as it was released.",
    why: "What is signed is the manifest: it must not say another thing than the standard.",
  },
  zh: {
    message: "清单写的是 {found}，而包中的标准是 {expected}。",
    help: "请不要使用，并向发布单位索取发布时的原件。",
    why: "签名签的是清单，清单必须与标准一致。",
  },
});
