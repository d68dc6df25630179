import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('uk')

/** Messages that say what goes to an AI model, in Ukrainian. */
export const sent: typeof english = {
  first: (model, list) => `Надсилається (${model}): ${list}.`,
  check: (list) => `Потім, щоб перевірити відповідь: ${list}.`,
  upTo: (count) => `до ${number(count)}`,
  count: number,
  notSent: 'Поля імені, контактних даних і фото не надсилаються.',
  show: 'Показати, що надсилається',
  edits: 'Якщо ви зміните пропозицію, ваш текст і рядки його запису надсилаються для перевірки.',
  parts: {
    text: 'цей текст',
    entries: 'назви записів',
    texts: 'тексти вашого резюме',
    profile: 'ваш профіль',
    skills: 'навички',
    education: 'освіта',
    languages: 'мови',
    certificates: 'сертифікати',
    job: 'опис вакансії',
    jobTitle: 'посада',
    employer: 'роботодавець',
    requirements: 'вимоги з опису вакансії',
    lines: 'рядки вашого резюме',
    suggestions: 'пропозиції',
    fileLines: 'рядки файлу',
  },
}
