import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('uk')

/** Messages of the check for contradictions between the CVs and letters of one person, in Ukrainian. */
export const contradictions: typeof english = {
  open: 'Перевірити узгодженість резюме',
  agree: 'Ваші резюме й листи узгоджуються. Суперечностей не знайдено.',
  tooFew: 'Поки що нема чого порівнювати. На цьому пристрої мають бути два резюме або листи.',
  found: (count) => `Знайдено відмінностей: ${number(count)}`,
  onlyNewest: (count) => `Порівняно лише найновіші резюме й листи (${number(count)}).`,
  compareFile: 'Порівняти з експортом із LinkedIn чи іншим файлом',
  compareFileHint: 'Файл читається на цьому пристрої, нікуди не надсилається й не зберігається.',
  readingFile: 'Читаємо файл…',
  comparedWith: (name) => `Порівняно також із файлом ${name}.`,
  fileUnreadable: (name) =>
    `Не вдалося прочитати файл ${name}. Ваші резюме порівняно без нього. Спробуйте файл ZIP із LinkedIn або PDF.`,
  present: 'дотепер',
  kinds: {
    name: 'Ім’я',
    email: 'Ел. пошта',
    phone: 'Телефон',
    start: 'Початок',
    end: 'Кінець',
    title: 'Посада',
    employer: 'Роботодавець',
    degree: 'Ступінь',
    institution: 'Заклад освіти',
    number: 'Число',
  },
}
