import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of the spelling and grammar check of a CV, in Simplified Chinese. */
export const proofreading: typeof english = {
  title: '拼写和语法',
  hint: '检查英文的拼写和语法。首次使用会下载 8 MB 的词典。你的文字留在此设备上。结果不计入上面的检查。',
  start: '检查拼写和语法',
  again: '重试',
  stop: '停止',
  fetching: '正在下载词典…',
  reading: '正在检查文字…',
  failed: '无法加载词典。你的简历没有更改。请联网后重试。',
  empty: '还没有可检查的文字。请先写一条要点或个人简介。',
  otherLanguage: '此检查仅支持英文，而此简历使用其他语言。可在“设计”中更改简历语言。',
  reader: '你正在另一个标签页中编辑此简历。请在那里更改。',
  found: (count) => (count === 0 ? '没有发现错误。' : plural(count, { other: '# 处可能的错误' })),
  advice: '检查结果不一定正确，你最清楚自己的意思。',
  kinds: {
    spelling: '拼写',
    repeated: '重复的词',
    grammar: '语法',
    choice: '用词',
  },
  misspelled: (words) => `“${words}”不在词典中。`,
  repeated: (words) => `“${words}”：同一个词连续出现两次。`,
  article: (words) => `“${words}”与后面的词不搭配。英语中，元音读音前用“an”，否则用“a”。`,
  replaceBy: (replacement) => `改为“${replacement}”`,
  remove: '移除',
  leave: '忽略',
  leaveWords: (words) => `忽略“${words}”`,
  go: '转到文字',
  goToWords: (words) => `转到文字“${words}”`,
  changed: '已更改。此操作可以撤销。',
  left: '已忽略。',
}
