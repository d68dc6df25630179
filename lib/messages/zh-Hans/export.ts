import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Simplified Chinese. */
export const exportArea: typeof english = {
  title: '导出',
  format: '格式',
  formats: {
    pdf: { name: 'PDF', hint: '用于投递，在任何地方看起来都一样。' },
    docx: { name: 'Word', hint: '用于要求 .docx 的招聘人员和网站，可以编辑。' },
    text: { name: '纯文本', hint: '用于粘贴到在线表单' },
    html: { name: '网页', hint: '一个 HTML 文件，用于网站或屏幕阅读器' },
    markdown: { name: 'Markdown', hint: '用于笔记、维基和 GitHub 等网站' },
    png: { name: '图片', hint: '一页导出为一张 PNG 图片' },
    json: { name: 'JSON Resume（完整）', hint: '在 Vitae 中打开时完全一样' },
    'json-resume': {
      name: 'JSON Resume（标准）',
      hint: '用于其他工具，不含自定义模块。',
    },
    europass: {
      name: 'Europass',
      hint: '用于 Europass 门户，也能在 Vitae 中打开，但不含设计。',
    },
  },
  letterFormats: { json: { name: 'JSON（完整）' } },
  page: '页面',
  blind: '不含姓名、照片和地址',
  blindHint: '联系方式、出生日期、链接和推荐人也会去掉。您的简历保持不变。',
  blindChecking: '正在准备并检查文件…',
  blindChecked: '已检查：我们重新读取了文件，没有发现这些信息。',
  blindLeft: '文件中仍有您的姓名或联系方式。没有保存任何内容。请从正文中删除后重试。',
  genderedWords: '可能透露性别的词',
  genderedHint:
    '这些词会留在文件中。如果说的是您，请在简历中修改。并非所有透露性别的说法都能找到。',
  fileName: '文件名',
  save: '下载文件',
  saving: '正在准备…',
  failed: '无法生成文件。内容没有丢失，请稍后重试。',
  copied: '已复制为纯文本。',
  nothingToCopy: '此模块还是空的，没有可复制的内容。',
  nothingYet: '此文档还是空的，没有可复制的内容。',
  notCopied: '浏览器不允许复制。请改为导出纯文本。',
}
