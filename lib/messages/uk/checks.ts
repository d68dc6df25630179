import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('uk')

const characters = (count: number) =>
  plural(count, { one: '# символ', few: '# символи', many: '# символів', other: '# символу' })

/** Tips beside the fields of a CV, in Ukrainian. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Додайте ім’я. Це заголовок вашого резюме.',
    'missing-contact': () =>
      'Додайте електронну адресу або номер телефону, щоб роботодавці могли з вами зв’язатися.',
    'email-shape': ({ text }) => `«${text}» не схоже на електронну адресу.`,
    'end-before-start': () => 'Дата закінчення раніше за дату початку.',
    'date-in-words': ({ text }) =>
      `«${text}» показано так, як ви ввели. Інші дати мають формат дат цього резюме.`,
    'long-bullet': ({ count }) =>
      `У цьому пункті ${characters(count)}. Два пункти було б легше читати.`,
    'long-summary': ({ count }) =>
      `У цьому тексті ${characters(count)}. Кілька речень прочитають охочіше.`,
    'education-without-end': () => 'Без дати закінчення показуємо як навчання, що триває.',
    'duplicate-entry': () => 'Цей запис у вас двічі.',
    'link-not-clickable': ({ text }) =>
      `«${text}» не можна натиснути в PDF. Напишіть посилання, що починається з https://.`,
    'empty-entry': () => 'Цей запис порожній, тож його немає в резюме.',
  },
}
