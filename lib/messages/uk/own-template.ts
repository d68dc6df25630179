import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('uk')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'читання в порядку файлу',
  lines: 'читання рядок за рядком',
}

/** Messages about a template that the person adds from a file, in Ukrainian. */
export const ownTemplate: typeof english = {
  title: 'Ваш власний шаблон',
  add: 'Додати власний шаблон…',
  change: 'Вибрати інший файл…',
  remove: 'Вилучити шаблон',
  download: 'Завантажити цей шаблон як файл',
  hint: 'Файл JSON до 32 КБ, що описує кольори, шрифти й розташування. Завантажте шаблон, який вам подобається, змініть його в текстовому редакторі й додайте тут. Файл перевіряється на цьому пристрої та зберігається всередині вашого резюме.',
  checking: 'Перевіряємо шаблон: створюємо в ньому три резюме й читаємо їх…',
  used: (name) => `Ваше резюме — у шаблоні «${name}».`,
  refused: (file) =>
    `Файл ${file} не годиться як шаблон. Нічого не змінено. Виправте ці місця й спробуйте ще раз:`,
  unreadable:
    'Шаблон усередині цього резюме тут не можна застосувати, тож резюме — у вбудованому шаблоні, вибраному нижче. Нічого не втрачено. Чому його не можна застосувати:',
  failed: 'Не вдалося перевірити шаблон, нічого не змінено. Спробуйте ще раз за мить.',
  reasons: {
    'not-text': 'Має бути текст.',
    'not-number': 'Має бути число.',
    'not-boolean': 'Має бути true або false.',
    'not-list': 'Має бути список.',
    'not-object': 'Має бути об’єкт.',
    'wrong-type': 'Значення неправильного типу.',
    'not-one-of': ({ text }) => `Має бути одне з цих значень: ${text}.`,
    'unknown-field': ({ text }) => `Жоден шаблон не має цих полів: ${text}.`,
    'too-long': ({ count }) => `Задовге. Найбільша кількість символів: ${number(count)}.`,
    'too-many': ({ count }) => `Забагато елементів. Найбільше: ${number(count)}.`,
    'too-few': ({ count }) => `Замало елементів. Найменше: ${number(count)}.`,
    'too-large': ({ count }) => `Завелике. Найбільше: ${number(count)}.`,
    'too-small': ({ count }) => `Замале. Найменше: ${number(count)}.`,
    'too-deep': 'Забагато рівнів вкладення.',
    empty: 'Не може бути порожнім.',
    'not-colour': 'Має бути колір, наприклад «#2437c9», малими літерами.',
    'unknown-name': 'Ця назва тут невідома.',
    'not-allowed': 'Це тут не дозволено.',
    'not-json': 'Це не JSON.',
    'no-place': ({ text }) => `Немає місця для: ${text}.`,
    twice: ({ text }) => `Надруковано двічі: ${text}.`,
    'contacts-twice': 'Контактні дані вже є в бічній колонці.',
    'header-high': ({ count }) => `Частини разом зависокі. Найбільше: ${number(count)} мм.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Палітра «${text}»: ${colour} на ${ground} має контраст ${number(count)}:1. Тексту потрібно ${number(of)}:1.`,
    'not-drawn': ({ person }) => `У ньому не вдається показати резюме: ${person}.`,
    torn: ({ text, person, reader }) =>
      `${person} (резюме): «${text}» не читається цілим (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `${person} (резюме): слова пунктів у правильному порядку — ${number(count)} з ${number(of)} (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `${person} (резюме): заголовки й пункти в правильному порядку — ${number(count)} з ${number(of)} (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `${person} (резюме): це не надруковано: ${text}.`,
    'outside-page': ({ text, person }) => `${person} (резюме): текст виходить за поля: ${text}.`,
    overlapping: ({ text, person }) => `${person} (резюме): тексти накладаються: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `${person} (резюме): заголовок стоїть окремо: ${text}.`,
  },
}
