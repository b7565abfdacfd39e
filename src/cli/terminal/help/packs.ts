/** The words of the help on packs of standards in Chinese. */
export const packHelp: Readonly<Record<string, string>> = {
  // keygen
  "Make a pair of Ed25519 keys, to sign packs of standards.": "生成一对 Ed25519 密钥，用于给标准包签名。",
  "The private key goes into NAME.key, which nobody else may read; keep a copy in a safe place. The public key goes into NAME.pub, and is printed as it stands in a project file. Both are PEM files that openssl can use.":
    "私钥写入“名称.key”，他人不可读取，请另存一份于安全处。公钥写入“名称.pub”，并按项目文件中的写法输出。两者都是 PEM 文件，openssl 可以直接使用。",
  "The name of the two files, without ending.": "两个文件的名称，不写扩展名。",
  // standard release
  "Mark an edition as published, after checking its version, lint, worked cases and change notes.":
    "发布一版标准：没有任何障碍时，写明已发布和发布日期。",
  "Its lint must be clean, every worked case must come out, and what it says of the edition that it replaces must be true. A later release of the same edition is held against the one before it: its version is at least the smallest that the changes allow. Only then `status` and `released` are written into standard.yaml.":
    "检查须无任何发现，全部用例须通过，关于所替代版本的说明须属实。同一版标准再次发布时与上一次发布核对：版本号不得小于改动所允许的最小值。全部满足后，才把 status 和 released 写入 standard.yaml。",
  "The day of the release, YYYY-MM-DD.": "发布日期，YYYY-MM-DD。",
  "The release of this edition before this one: a pack or a folder.": "这一版标准的上一次发布：标准包或文件夹。",
  "Release with warnings that the sources deserve. Those on worked cases and on notes still hold it up.":
    "来源所限的警告不妨碍发布。关于用例和修订说明的警告仍须处理。",
  // standard sign
  "Sign the pack of a standard with a private key.": "用私钥给标准包签名。",
  "An Ed25519 signature over the bytes of manifest.json, which names every file with its digest. It is added to the pack under signatures/, beside those that are there; openssl can check it. What a signature proves, and what not, is in SECURITY.md.":
    "对 manifest.json 的字节作 Ed25519 签名；清单列有每个文件及其校验码。签名加入标准包的 signatures/ 下，已有的签名保留；openssl 可以核验。签名能证明什么、不能证明什么，见 SECURITY.md。",
  "A pack, a zip file.": "标准包（zip 文件）。",
  "The private key, a PEM file.": "私钥（PEM 文件）。",
  // standard add
  "Add a standard from its pack to the standards of a project.": "把标准包中的标准添加到项目。",
  "The pack is verified before anything is written: its files by their digests, its signatures by the keys that the project trusts. An older version, other contents under a version that is here, and a name that is easily mistaken for one that is here are refused. npm:NAME is a package that npm has installed; nothing is fetched. The folder is that of --standards, of the project file, or ./standards.":
    "写入之前先核验：各文件按校验码，签名按项目信任的密钥。比现有版本旧的、版本号相同而内容不同的、名称易与现有标准混淆的，一律拒绝。“npm:包名”指 npm 已经安装的包，不会联网下载。添加到 --standards 指定的文件夹、项目文件中的文件夹或 ./standards。",
  "A pack: a zip file, a folder, or npm: and the name of a package.": "标准包：zip 文件、文件夹，或“npm:包名”。",
  "A public key that is trusted for this pack, a PEM file.": "对这个标准包信任的公钥（PEM 文件）。",
  // standard verify
  "Verify packs of standards, before and after they are added: are they as they were published, and by whom?":
    "核验标准包（添加之前或之后）：是否与发布时一致，由谁发布。",
  "Every file is held against the manifest, and the signatures against the keys that the project trusts. The exit code is 4 where something does not fit.":
    "各文件与清单核对，签名与项目信任的密钥核对。有不符之处时，退出码为 4。",
  "A pack, or the reference of an added standard; without it, all that were added.":
    "标准包，或已添加标准的引用；不写则核验全部已添加的标准。",
};
