import type { accountArchive as english } from '../en/account-archive'

/** Texts of the files inside the archive of an account, in Simplified Chinese. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `你在 Vitae（${place}）的数据，${day}${isOnly ? '' : `：第 ${part} 部分`}
${isOnly ? '' : '\n你的数据分为多个压缩包。每个都可以单独打开，合在一起就是全部内容。\n'}
内容一览
--------
cvs/               你的简历（JSON Resume 格式，其他程序也能读取）和求职信
trash/             回收站中的所有内容，格式同上
data/documents/    每份文档的存储原样，包含所有早期版本
data/              你的账号及其设置、API 密钥的信息（不含密钥本身）、通知、评论
files/processed/   你的照片，以及分享链接对应的 PDF（kept-…）
files/exports/     生成的其他 PDF
files/requests/    程序为你请求的文件
files/uploads/     你上传且仍在保存的文件
manifest.json      此压缩包中文档的清单，供程序使用
hashes.txt         每个文件的 SHA-256 校验和，可用“sha256sum -c hashes.txt”校验

如何恢复
--------
登录任意一台 Vitae 服务器，打开“设置”中的“你的数据”，然后选择此文件。已有内容不会被替换。
如果没有账号，请打开“你的简历”，把此文件拖到页面上。这样不会恢复早期版本和分享过的 PDF，
它们仍保留在文件中。

格式：vitae-backup，版本 ${version}。文本为 UTF-8 编码。以 .jsonl 结尾的文件中，每行是一个 JSON 值。
此压缩包不含密码，也不含任何密钥本身。任何拿到此文件的人都能阅读你的全部文档。
`,
}
