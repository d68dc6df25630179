import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('uk')

const rest =
  'Змінюйте будь-коли, ваш текст залишиться. Сторінки нижче — справжні PDF, створені у Vitae; люди вигадані. У редакторі «Дизайн» показує ваше власне резюме в кожному з них.'

/** Messages of the public gallery of templates, in Ukrainian. */
export const gallery: typeof english = {
  title: 'Шаблони',
  description: 'Усі шаблони резюме Vitae — як справжні PDF резюме-прикладів.',
  heading: 'Виберіть вигляд свого резюме',
  introduction: (count) =>
    plural(count, {
      one: `# шаблон. ${rest}`,
      few: `# шаблони. ${rest}`,
      many: `# шаблонів. ${rest}`,
      other: `# шаблону. ${rest}`,
    }),
  filters: 'Показати шаблони',
  audience: {
    label: 'Галузь',
    all: 'Усі',
    business: 'Бізнес',
    technology: 'Технології',
    design: 'Творчість',
    care: 'Медицина й освіта',
    science: 'Наука',
    trades: 'Ремесла',
    'first-job': 'Перша робота',
    any: 'Загальні',
  },
  appearance: {
    label: 'Вигляд',
    all: 'Усі',
    quiet: 'Прості',
    classic: 'Класичні',
    modern: 'Сучасні',
    bold: 'Виразні',
  },
  columns: { label: 'Колонки', all: 'Усі', one: 'Одна', two: 'Дві' },
  photo: { label: 'З місцем для фото', all: 'Усі', with: 'Так', without: 'Ні' },
  length: { label: 'Приклад', one: 'Одна сторінка', two: 'Дві сторінки' },
  list: 'Шаблони',
  nothing: 'Таких шаблонів немає. Виберіть «Усі» в одному з фільтрів угорі.',
  picture: (template, person) =>
    `Приклад резюме: ${person} (вигадана людина), шаблон «${template}»`,
  palettes: (names) => `Палітри: ${names}`,
  otherPalettes: 'В інших палітрах',
  pictureInPalette: (template, palette) =>
    `Те саме резюме в шаблоні «${template}», палітра «${palette}»`,
  enlarge: 'Збільшити',
  examples: {
    one: (person) => `Одна сторінка: ${person}`,
    two: (person) => `Дві сторінки: ${person}`,
  },
  use: 'Вибрати цей шаблон',
  after: 'Вагаєтеся? Почніть із будь-якого шаблону, змінити можна потім.',
  start: 'Почати писати',
  begun: (template) => `Нове резюме в шаблоні «${template}». Збережеться, щойно ви почнете писати.`,
  takeForLatest: (title) => `Натомість застосувати до «${title}»`,
  applied: (template) => `Тепер це резюме в шаблоні «${template}».`,
}
