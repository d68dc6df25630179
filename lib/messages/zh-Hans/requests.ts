import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages about the state of a requested CV, in Simplified Chinese. */
export const requests: typeof english = {
  waiting: '你的数据已保存。请求正在等待开始。',
  stages: {
    saving: '正在保存你的数据。',
    reading: '正在读取职位描述。你的数据已保存。',
    drafting: 'AI 模型正在写建议。你的数据已保存。',
    checking: '正在对照简历核对每条建议。你的数据已保存。',
    verifying: 'AI 模型正在简历中查找依据。你的数据已保存。',
    writing: '正在生成文件。你的数据已保存。',
  },
  done: (heldBack) =>
    [
      '简历已完成。链接一小时内有效，再次请求即可获得新的链接。',
      heldBack > 0 &&
        plural(heldBack, { other: 'AI 模型的 # 条建议没有写入简历：请在 JSON 文件中查看。' }),
    ]
      .filter(Boolean)
      .join(''),
  notes: {
    withModel:
      'AI 模型的建议在 heldBack 中，由简历的主人查看，没有任何一条写入简历。所有文字都与你发送的一致。在顺序不受限制之处，职位描述所要求的内容排在前面。',
    withoutModel:
      '没有设置 AI 模型，因此所有文字都与你发送的一致。在顺序不受限制之处，职位描述所要求的内容排在前面。',
    noModelAsked:
      '你选择不使用 AI 模型，因此所有文字都与你发送的一致。在顺序不受限制之处，职位描述所要求的内容排在前面。',
    plain: '没有设置 AI 模型，你也没有发送职位描述，因此简历与你发送的一致。',
  },
}
