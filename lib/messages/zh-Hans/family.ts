import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of a CV that follows another one, in Simplified Chinese. */
export const family: typeof english = {
  changed: (name, count) =>
    `此简历跟随“${name}”。${plural(count, {
      other: '那里有 # 项更改尚未带到这里。',
    })}`,
  see: '查看更改',
  title: (name) => `“${name}”中的更改`,
  hint: '你在这里更改、添加或省略的内容会保留。一切都可以撤销。',
  coming: '来自那里的新内容',
  held: '两边都有更改',
  heldHint: '在你选择之前，会保留你的文字。',
  here: '在此简历中',
  there: (name) => `在“${name}”中`,
  keep: '保留我的',
  take: '使用这段文字',
  bringOver: (count) => plural(count, { other: '带入 # 项更改' }),
  brought: '更改已带入。',
  upToDate: (name) => `此简历已包含“${name}”的全部内容。`,
  tooLong: '两者合起来超过了一份简历可容纳的长度。未做任何更改。',
  stop: '停止跟随',
  stopped: (name) => `此简历不再跟随“${name}”。`,
}
