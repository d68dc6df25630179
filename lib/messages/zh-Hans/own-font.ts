import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Simplified Chinese. */
export const ownFont: typeof english = {
  add: '添加自己的字体…',
  addFace: '添加另一个文件…',
  remove: '移除字体',
  hint: '不超过 4 MB 的 TTF 文件。如有粗体和斜体文件，也请一并添加。',
  staysHere: '你的字体留在此设备和备份中，不会上传。',
  inAccount: '你的字体会上传到你的账号，供你的其他设备和为你生成的 PDF 使用。其他人无法获取。',
  checking: '正在检查字体…',
  faces: { regular: '常规', italic: '斜体', bold: '粗体', boldItalic: '粗斜体' },
  missing: '此字体的文件不在此设备上，因此 PDF 使用推荐字体。如需在此使用，请重新添加文件。',
  notInAccount:
    '此字体的文件尚未存入你的账号，因此 PDF 使用推荐字体。它会从保存它的设备上传，你也可以在此重新添加文件。',
  carrying: '正在将字体上传到你的账号…',
  carryWaiting: '字体在此设备上，尚未存入你的账号。系统会继续尝试上传。',
  carryRefused: '字体只在此设备上，因为你的账号无法存储此文件。在此下载的 PDF 会包含它。',
  tooManyFonts:
    '字体只在此设备上，因为你的账号已有 60 个字体文件。没有简历使用的字体会在 30 天后删除。',
  notInThisPdf: '此 PDF 不含你的字体，因为字体还没有上传到你的账号。在此下载的 PDF 会包含它。',
  errors: {
    'too-large': '文件大于 4 MB。',
    'not-a-font': '这不是字体文件。请选择以 .ttf 结尾的文件。',
    compressed: '这是网页字体（WOFF）。请选择它的 TTF 文件。',
    collection: '此文件包含多个字体（TTC）。请选择只含一个字体的文件。',
    variable: '这是可变字体。请选择静态 TTF 文件，例如 Regular 和 Bold。',
    postscript: '此字体使用 PostScript 轮廓（OTF）。请选择它的 TTF 版本。',
    restricted: '此字体的制作者不允许将其嵌入文档。',
    'no-subsetting': '此字体的制作者只允许嵌入整个字体，而 Vitae 的 PDF 只包含所需的字符。',
    'too-many-glyphs': '此字体的字符超过 30,000 个。',
    damaged: '文件已损坏。请重新下载字体后再试。',
    unreadable: '无法将此文件读作字体。请换一个文件。',
  },
  refused: (file, reason) => `${file}：${reason}未做任何更改。`,
}
