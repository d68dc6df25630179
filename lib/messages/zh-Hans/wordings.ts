import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages about the suggestions of an AI model for a job, in Simplified Chinese. */
export const wordings: typeof english = {
  title: 'AI 建议',
  guest: '登录后可获取针对个人简介和要点的 AI 建议。这里的其他功能无需账号。',
  signIn: '登录',
  notSetUp: 'AI 模型可以建议更好的措辞，但你尚未设置。这里的其他功能都不需要 AI。',
  settings: '设置 AI',
  hint: '每条建议都会对照简历核对。采纳之前不会有任何更改。',
  yourModel: '你的 AI 模型',
  strength: '可改动的程度',
  strengths: { light: '轻微', normal: '适中', bold: '大幅' },
  strengthHints: {
    light: '调整文字顺序，替换个别词语。最多改动 40% 的词。',
    normal: '在能让匹配更清楚的地方改写。最多改动 70% 的词。',
    bold: '自由改写。请仔细查看每条建议。',
  },
  ask: '获取建议',
  askAgain: '获取新建议',
  sending: '正在发送…',
  waiting: '正在等待开始…',
  stages: {
    reading: '正在读取职位描述',
    drafting: '正在写建议',
    checking: '正在对照简历核对',
    verifying: '正在简历中查找依据',
  },
  underWay: '你可以继续操作或关闭此页面，请求会继续进行。',
  cancel: '停止',
  retry: '重试',
  unreached: '无法连接服务器，恢复后会立即继续。',
  errors: {
    'not-signed-in': '你已退出登录。请重新登录。你在这里的工作已保存在此设备上。',
    'not-found': '此简历尚未存入账号。请等到显示“已保存到账号”后重试。',
    gone: '此简历已从账号中删除。你在这里的工作已保存在此设备上。',
    'too-many-requests': '运行中或保存的 AI 请求过多。请等其中一个完成后重试。',
    invalid: '无法使用此职位描述。你的文字已保存。请检查后重试。',
    unreached: '无法连接服务器。请联网后重试。',
  },
  forgotten: '此 AI 请求已过期：请求会在几天后删除。请重新获取建议。',
  none: 'AI 模型没有可以提供的建议。你的简历没有更改。',
  dropped: (count) =>
    plural(count, {
      other: '另有 # 条被略去：没有改动、差别过大，或涉及 AI 不得更改的文字。',
    }),
  acceptPassing: (count) => plural(count, { other: '采纳有简历依据的 # 条' }),
  passes: '有简历依据。请确认它说的仍是你做过的事。',
  passesUnshown: '与你的简历没有矛盾，但并非每个词都在简历中。请确认是否属实。',
  ownPasses: '你自己的措辞，没有新的事实。',
  ownBacked: '你自己的措辞，有简历依据。',
  ownUnsupported: '你的简历还没有写到其中全部内容。',
  asksOwn: (words) =>
    words.length === 0
      ? '你自己的措辞，可能超出了简历所写的内容。'
      : `你自己的措辞。简历中没有的内容：${words.map((one) => `“${one}”`).join('、')}`,
  isTrue: '是的，属实。',
  blocked: '已拦截',
  blockedHint: '如果属实，请修改文字。你自己的措辞绝不会被拦截。',
  stale: '简历中的这段文字已更改，建议已不再适用。',
  inPlace: (place) => `简历中的位置：${place}`,
  why: (reason) => `给出的理由：${reason}`,
  edit: '编辑',
  editLabel: '你的措辞',
  editDone: '完成',
  original: '恢复为原建议',
  checking: '正在核对…',
  held: '以下建议已缺少简历依据，没有保存：',
  heldStale: '简历中的文字已更改。',
  heldHint: '尚未保存任何内容。请保存其余建议，或返回查看。',
  notChecked: '未做任何更改。已采纳的建议都还在。',
}
