/** Rules on the packs in which standards are published. */
import { rule } from "../../model/index.ts";

export const unreadable = rule({
  id: "pack/unreadable",
  severity: "error",
  terms: ["reason"],
  en: {
    message: "This is not an intact pack of a standard[ ({file})]: {reason}.",
    help: "Ask for the file again, as `citymark standard pack` wrote it.",
    why: "A file that was damaged or changed on its way is not what was published.",
  },
  zh: {
    message: "这不是完好的标准包[（{file}）]：{reason}。",
    help: "请重新索取由 `citymark standard pack` 生成的原文件。",
    why: "传输中损坏或改动过的文件，不是当初发布的内容。",
  },
});

export const name = rule({
  id: "pack/name",
  severity: "error",
  en: {
    message: "A pack cannot have a file “{file}”.",
    help: "A pack has standard.yaml, dimensions/*.yaml, vectors/*.yaml, README.md and LICENSE, with names in ASCII letters; of a tailored standard tailoring.yaml and its base below base/.",
    why: "Other names may lead out of the folder, or be read in another way on another system.",
  },
  zh: {
    message: "标准包中不能有文件“{file}”。",
    help: "标准包中只有 standard.yaml、dimensions/*.yaml、vectors/*.yaml、README.md 和 LICENSE；地方化版本为 tailoring.yaml 以及 base/ 下所依据的标准；文件名只用英文字母、数字等 ASCII 字符。",
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

export const wrongSignature = rule({
  id: "pack/wrong-signature",
  severity: "error",
  en: {
    message: "The signature with the key of “{name}” does not fit the pack.",
    help: "Do not use it, and tell “{name}” that it is in circulation.",
    why: "The pack was changed after it was signed, or the signature was made up.",
  },
  zh: {
    message: "用“{name}”的密钥作的签名与标准包不符。",
    help: "请不要使用，并告知“{name}”有这样的文件在流传。",
    why: "标准包在签名后被改动过，或签名是伪造的。",
  },
});

export const notTrusted = rule({
  id: "pack/not-trusted",
  severity: "error",
  en: {
    message: "{standard} must be signed by {wanted}, and this pack is not.[ It is signed with other keys: {signers}.]",
    help: "Ask {wanted} for the signed pack. Whose signature counts is written under `trust` in citymark.yaml, or given with --key.",
    why: "Anybody who can change a pack can also remove its signature.",
  },
  zh: {
    message: "{standard} 须有 {wanted} 的签名，而这个标准包没有。[它用其他密钥签了名：{signers}。]",
    help: "请向 {wanted} 索取签了名的标准包。信任谁的签名，写在 citymark.yaml 的 trust 下，或用 --key 指定。",
    why: "能改动标准包的人，也能去掉签名。",
  },
});

export const unsigned = rule({
  id: "pack/unsigned",
  severity: "warning",
  en: {
    message:
      "Nothing shows who published {standard}: no signature by a trusted key.[ It is signed with unknown keys: {signers}.]",
    help: "Get the publisher's key from the publisher, and write it under `trust` in citymark.yaml.",
    why: "The digests show that the pack is intact, not where it comes from.",
  },
  zh: {
    message: "无法确认 {standard} 由谁发布：没有受信任的签名。[它用未知的密钥签了名：{signers}。]",
    help: "请直接向发布单位索取公钥，写入 citymark.yaml 的 trust。",
    why: "校验码只说明标准包完好，不说明来自何处。",
  },
});

export const downgrade = rule({
  id: "pack/downgrade",
  severity: "error",
  en: {
    message: "The pack has version {found} of {standard}, which is older than the one that is here: {present}.",
    help: "Keep {present}. To go back on purpose, remove its folder first.",
    why: "An old version with a known mistake still has a valid signature.",
  },
  zh: {
    message: "标准包中 {standard} 的版本是 {found}，比现有的 {present} 旧。",
    help: "请保留 {present}。确要退回时，请先删除其文件夹。",
    why: "有错的旧版本，签名依然有效。",
  },
});

export const replaced = rule({
  id: "pack/replaced",
  severity: "error",
  en: {
    message: "The pack has other contents than the {standard} {version} that is here.",
    help: "Ask the publisher which one is right: a changed standard has a new version.",
    why: "If one version stood for two contents, a score could not be reproduced.",
  },
  zh: {
    message: "标准包的内容与现有的 {standard} {version} 不同。",
    help: "请向发布单位确认以哪个为准：内容有改动，就应有新的版本号。",
    why: "同一版本对应两种内容，得分就无法重现。",
  },
});

export const lookAlike = rule({
  id: "pack/look-alike",
  severity: "error",
  en: {
    message: "“{found}” is easily taken for “{other}”, which is here already.",
    help: "Check the name. A publisher should choose one that differs in more than 0 and o, 1 and l, or a hyphen.",
    why: "Assessments could be scored by another standard than people believe.",
  },
  zh: {
    message: "“{found}”很容易与现有的“{other}”混淆。",
    help: "请核对名称。发布单位应换用差别更明显的名称，不能只差 0 与 o、1 与 l 或连字符。",
    why: "否则自评表可能按另一个标准评分而无人察觉。",
  },
});
