import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('uk')

/** Messages of the fields of a LinkedIn profile, in Ukrainian. */
export const linkedIn: typeof english = {
  title: 'Копіювати для LinkedIn',
  about:
    'Ваше резюме за полями профілю LinkedIn. До LinkedIn нічого не надсилається: скопіюйте кожен текст і вставте його там.',
  summary: 'Про себе',
  skill: 'Навичка',
  startMonth: 'Місяць початку',
  startYear: 'Рік початку',
  endMonth: 'Місяць завершення',
  endYear: 'Рік завершення',
  month: 'Місяць',
  year: 'Рік',
  elsewhere: 'Без поля в LinkedIn',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  copyField: (label) => `Копіювати: ${label}`,
  copiedField: (label) => `Скопійовано: ${label}`,
  lengthOf: (count, limit) => `Символи: ${number(count)} з ${number(limit)}`,
  tooLong: (over, line) =>
    `Зайві символи: ${number(over)}. Поле закінчується в рядку ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Навички: ${number(count)}. LinkedIn приймає щонайбільше ${number(limit)}.`,
}
