import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hans')

/** Messages of the search for the CVs that match a job description, in Simplified Chinese. */
export const match: typeof english = {
  open: '查找匹配职位的简历',
  title: '查找匹配职位的简历',
  hint: '粘贴职位描述，看看哪些简历和要点与它匹配。“查找匹配”在此设备上对比词语，不会发送任何内容。',
  label: '职位描述',
  find: '查找匹配',
  finding: (read, of) => `正在读取第 ${number(read)} 份简历，共 ${number(of)} 份…`,
  comparing: '正在对比…',
  findByMeaning: '用 AI 按含义查找',
  meaningHint: (model) =>
    `还能找到用其他说法表达相同意思的文字。将把职位描述以及账号中简历自上次以来的更改发送给 ${model}。姓名和联系方式不会发送。`,
  stop: '停止',
  stages: {
    waiting: '正在等待开始…',
    reading: '正在读取职位描述…',
    drafting: '正在读取简历的更改…',
    checking: '正在对比…',
  },
  byMeaning: '按含义找到，最匹配的在前。用词可能不同。',
  noMeaning: '目前无法按含义搜索。',
  unnamed: '账号中的一份简历',
  byWords: '按词语找到。标出的词也出现在职位描述中。',
  cvs: '简历',
  answers: (shown) => plural(shown, { other: '找到 # 项要求' }),
  noDemands: '此职位描述中没有找到可与简历对比的要求。',
  bullets: '要点',
  noBullets: '没有要点与此职位描述匹配。',
  inCv: (name) => `出自：${name}`,
  inUnnamedCv: '出自账号中的一份简历',
  andMore: (count) => plural(count, { other: '还有 # 份简历' }),
  noCvs: '此设备上没有可读取的简历。',
  noCvsInAccount: '你的账号中还没有可对比的简历。',
  failed: '无法读取你的简历。内容没有丢失，请重试。',
  unread: {
    empty: '还没有文字。请粘贴职位描述。',
    'too-short': '文字太短。请粘贴完整的职位描述。',
    'too-long': '文字太长。请每次只粘贴一份职位描述。',
  },
}
