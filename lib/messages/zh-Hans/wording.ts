import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of the dialog that improves the wording of one text, in Simplified Chinese. */
export const wording: typeof english = {
  title: '润色文字',
  open: '润色文字',
  shortcut: '润色这段文字',
  noText: '请先把光标放在要点或个人简介中。',
  text: '当前文字',
  empty: '这里还没有写任何内容。',
  previous: '上一条要点',
  next: '下一条要点',
  ways: {
    rewrite: '改写',
    shorten: '缩短',
    split: '拆分',
    'stronger-verb': '更有力的动词',
    summarise: '根据此简历撰写',
  },
  way: '润色方式',
  ask: '获取建议',
  askAgain: '获取其他建议',
  asking: '正在等待 AI 模型，最多需要 20 秒。',
  stop: '停止',
  unchanged: '选择建议之前不会有任何更改。',
  checks: '此设备上的检查',
  noChecks: '这段文字没有发现需要改进之处。',
  none: {
    guest: '如需 AI 建议，请登录，并在“设置”的“AI”中添加 AI 模型的密钥。其他功能都不需要 AI。',
    account: '如需 AI 建议，请在“设置”的“AI”中添加 AI 模型的密钥。其他功能都不需要 AI。',
    unknown: '无法连接你的账号。内容没有丢失，请联网后重试。',
  },
  signIn: '登录',
  settings: '打开设置',
  choices: '建议',
  take: '使用这段文字',
  passes: '有简历依据。请确认它说的仍是你做过的事。',
  held: (count) => plural(count, { other: '有 # 条建议因缺少简历依据而被拦截。' }),
  dropped: (count) => plural(count, { other: '有 # 条被略去：是套话、缺少关键用词或改动过大。' }),
  nothing: 'AI 模型没有可以提供的建议。你的文字没有更改。请尝试其他方式。',
  outdated: '这段文字在此期间有更改，建议已不再适用。未做任何更改。请重新获取建议。',
  taken: '文字已替换。此操作可以撤销。',
  failed: {
    'not-sent': '最近的更改尚未存入账号，因此没有发送请求。内容没有丢失，请稍后重试。',
    offline: '你已离线。内容没有丢失，请联网后重试。',
    'new-version': 'Vitae 有新版本。请刷新页面后重试。内容没有丢失。',
    'not-signed-in': '你已退出登录。请登录后重试。内容没有丢失。',
    'too-many-requests': '已有多个 AI 请求在运行。请一分钟后重试。未做任何更改。',
    other: '出了点问题。未做任何更改。请稍后重试。',
  },
}
