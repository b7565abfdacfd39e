/** What the command line says of releases and packs of standards. */
import { catalogue } from "../../engine/index.ts";

export const packMessages = catalogue({
  packed: {
    zh: "已打包 {files} 个文件。清单校验码：{digest}",
    en: "Packed with {files} files. Digest of the manifest: {digest}",
  },
  notPacked: {
    zh: "未打包：请先改正错误。",
    en: "Not packed: correct the errors first.",
  },
  notReleased: {
    zh: "未发布，没有改动任何文件。",
    en: "Not released; nothing was changed.",
  },
  warningsHeld: {
    zh: "未发布：请先处理以上各项。来源所限、无法消除的警告，可用 --with-warnings 一并发布。",
    en: "Not released: settle these first. With --with-warnings, warnings that the sources deserve are no hindrance.",
  },
  releasedBefore: {
    zh: "{standard} 已经发布过（版本 {version}）：请用 --previous 指明上一次发布的文件夹或标准包。",
    en: "{standard} has been released before (version {version}): name that release with --previous, a folder or a pack.",
  },
  previousOther: {
    zh: "--previous 是 {found}，不是 {expected}。",
    en: "--previous is {found}, not {expected}.",
  },
  replacedAbsent: {
    zh: "没有找到它所替代的版本 {edition}，无法核对修订说明：请用 --standards 指明所在文件夹。",
    en: "The edition that it replaces, {edition}, is not found, so its notes cannot be checked: name its folder with --standards.",
  },
  releasedTooEarly: {
    zh: "{on} 早于上一次发布（{day}）。",
    en: "{on} is before the previous release ({day}).",
  },
  released: {
    zh: "已发布 {standard} {version}（{on}）。全文校验码：{digest}",
    en: "Released {standard} {version} on {on}. Content digest: {digest}",
  },
  noPack: { zh: "没有找到标准包“{file}”。", en: "No pack “{file}” was found." },
  noneAdded: { zh: "没有从标准包添加的标准。", en: "No standard was added from a pack." },
  packSigned: {
    zh: "已用密钥 {id} 签名：{standard} {version}",
    en: "Signed with the key {id}: {standard} {version}",
  },
  added: {
    zh: "已添加 {standard} {version}：{folder}。签名：{signers}",
    en: "Added {standard} {version}: {folder}. Signed by: {signers}",
  },
  notAdded: { zh: "未添加，没有改动任何文件。", en: "Not added; nothing was changed." },
});
