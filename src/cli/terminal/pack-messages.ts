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
  released: {
    zh: "已发布 {standard} {version}（{on}）。全文校验码：{digest}",
    en: "Released {standard} {version} on {on}. Content digest: {digest}",
  },
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
