import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Simplified Chinese. */
export const checkSources: typeof english = {
  measured: '按 PDF 软件的方式读取此文件的文字得出。',
  pdf: 'PDF 标准 ISO 32000：阅读程序需要知道每个符号对应的字符。',
  accessible: '无障碍 PDF 标准 ISO 14289（PDF/UA），屏幕阅读器以此为准。',
  forms: '在线申请表的常见限制。',
  posting: '将职位描述与你的简历逐词对比。',
  practice: '来自阅读大量简历的人的建议，没有研究证明。',
  law: '反歧视法律：在许多国家，用人单位不得询问此信息。',
}
