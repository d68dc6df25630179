import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('uk')

/** The number of pages in the accusative, after "на". */
const pages = (count: number) =>
  plural(count, {
    one: '# сторінку',
    few: '# сторінки',
    many: '# сторінок',
    other: '# сторінки',
  })

/** The number of pages in the locative, after "на". */
const onPages = (count: number) =>
  plural(count, {
    one: '# сторінці',
    few: '# сторінках',
    many: '# сторінках',
    other: '# сторінки',
  })

/** The settings that were found, as a list. */
const settings = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `розмір шрифту ${number(size, { maximumFractionDigits: 1 })} пт, міжрядковий інтервал ${number(lineHeight, { maximumFractionDigits: 2 })}, відступи ${number(spacing, { style: 'percent' })}, поля ${number(margin, { maximumFractionDigits: 1 })} мм`

/** Messages of fitting a CV to a number of pages, in Ukrainian. */
export const fitArea: typeof english = {
  title: 'Вмістити на сторінки',
  pages: 'Кількість сторінок',
  auto: 'Авто',
  off: 'Вимк.',
  choice: (count) => number(count),
  hint: 'Змінює відступи, поля, міжрядковий інтервал і розмір шрифту, доки резюме не заповнить стільки сторінок, і повторює це після кожної зміни. Нічого не обрізається. Якщо пересунути повзунок нижче, це вимкнеться.',
  autoHint:
    'Вміщує резюме на одну сторінку, якщо його легко читати: текст не менший за 9,5 пт, зручні поля. Інакше діють ваші налаштування, а остання сторінка лише з кількома рядками за змоги зникає або заповнюється краще. Якщо змінити розмір чи відступи нижче, це вимкнеться.',
  autoOwn: (count) => `Розміщено на ${onPages(count)} з вашими налаштуваннями.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Вміщено на ${pages(count)}: ${settings(size, lineHeight, spacing, margin)}.`,
  working: 'Підбираємо…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Вміщується на ${pages(count)}: ${settings(size, lineHeight, spacing, margin)}.`,
  takesLess: (count) =>
    plural(count, {
      one: 'Навіть із найбільшими відступами заповнює лише # сторінку. Є місце для тексту.',
      few: 'Навіть із найбільшими відступами заповнює лише # сторінки. Є місце для тексту.',
      many: 'Навіть із найбільшими відступами заповнює лише # сторінок. Є місце для тексту.',
      other: 'Навіть із найбільшими відступами заповнює лише # сторінки. Є місце для тексту.',
    }),
  keep: 'Зберегти ці налаштування',
  tooLong: (lines, count) =>
    `Навіть із найщільнішими налаштуваннями текст не вміщується на ${pages(count)}: зайвого приблизно ${plural(lines, { one: '# рядок', few: '# рядки', many: '# рядків', other: '# рядка' })}. Діють ваші налаштування, нічого не обрізано. Скоротіть деякі записи.`,
  oldest: 'Найдавніші записи',
  longest: 'Найдовші записи',
  unnamed: 'Запис без назви',
}
