import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('uk')

/** Messages of a CV that follows another one, in Ukrainian. */
export const family: typeof english = {
  changed: (name, count) =>
    `Це резюме пов’язане з резюме «${name}». ${plural(count, {
      one: '# зміни звідти тут ще немає.',
      few: '# змін звідти тут ще немає.',
      many: '# змін звідти тут ще немає.',
      other: '# зміни звідти тут ще немає.',
    })}`,
  see: 'Показати зміни',
  title: (name) => `Зміни в «${name}»`,
  hint: 'Те, що ви тут змінили, додали чи вилучили, залишається. Усе можна відмінити.',
  coming: 'Нове звідти',
  held: 'Змінено в обох',
  heldHint: 'Ваш текст залишається, доки ви не виберете.',
  here: 'У цьому резюме',
  there: (name) => `У «${name}»`,
  keep: 'Лишити мій',
  take: 'Використати текст',
  bringOver: (count) =>
    plural(count, {
      one: 'Перенести # зміну',
      few: 'Перенести # зміни',
      many: 'Перенести # змін',
      other: 'Перенести # зміни',
    }),
  brought: 'Зміни перенесено.',
  upToDate: (name) => `У цьому резюме є все з «${name}».`,
  tooLong: 'Разом вони задовгі для одного резюме. Нічого не змінено.',
  stop: 'Розірвати зв’язок',
  stopped: (name) => `Це резюме більше не пов’язане з резюме «${name}».`,
}
