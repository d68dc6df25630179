import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of the review of an import about an AI model that reads all of it, in Simplified Chinese. */
export const importModel: typeof english = {
  read: '用 AI 重新读取',
  offer: '条目混乱或缺失？AI 可以重新读取整个文件。此操作可以撤销。',
  stop: '停止',
  stages: {
    waiting: '正在等待开始。',
    reading: '正在读取。',
    drafting: 'AI 正在阅读文件。',
    checking: '正在检查回答。',
  },
  stay: '可能需要几分钟，期间你可以继续在此操作。离开此核对页面就会停止。',
  ready: 'AI 已读完文件，没有打断你的操作。',
  show: '查看结果',
  withAi: '由 AI 读取。',
  marked: (count) => plural(count, { other: '有 # 个字段不同，均标有“请核对”。' }),
  same: '所有字段都相同。',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}，${field}`}“${text}”`,
    elsewhere: (entry) => `在“${entry}”中`,
    values: (parts) => `不用 AI 时：${parts.join(' · ')}`,
    leftOver: '不用 AI 时：未归类',
  },
  sent: '你已将此文件的文字发送给 AI 模型。文件本身仍在此设备上。',
  unchanged: '未做任何更改。',
  failures: {
    'too-long': '此文件的文字超出了 AI 模型一次能读取的量，因此没有发送。',
    'nothing-found': 'AI 模型的回答中没有任何内容出自你的文件，因此无法使用。',
    'gave-up': '处理此文件的时间过长，已停止。请重试。',
  },
  consent: {
    title: '用 AI 读取此文件？',
    sends: (model) => `将把文件的文字发送给 ${model}：每一行及其所在的页、栏和外观（例如字号）。`,
    marks:
      '识别出的邮箱、电话号码、街道地址、链接和你的姓名会替换为 [email 1] 之类的标记，之后在此设备上还原。',
    asIs: '其余内容按原样发送，其中可能包括没有识别出的用户名或姓名的一部分。',
    notSent: '文件本身及其中的图片不会发送。',
    returns: 'AI 只指出哪些文字属于哪里，每个字仍出自你的文件。结果可以撤销。',
    cancel: '取消',
    send: '发送并读取',
  },
}
