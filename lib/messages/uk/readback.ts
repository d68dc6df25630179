import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { number } = formatters('uk')

/** Messages of the check that reads a PDF back after its download, in Ukrainian. */
export const readback: typeof english = {
  title: 'Чи прочитають програми цей PDF?',
  allBack: (count) =>
    count === 1
      ? 'Ми прочитали ваш PDF, як це робить система підбору персоналу: його єдине поле знайдено.'
      : `Ми прочитали ваш PDF, як це робить система підбору персоналу: знайдено всі поля (${number(count)}).`,
  someLost: (lost, of) =>
    of === 1
      ? 'Ваш PDF збережено. Програми, які його читають, не знаходять його єдиного поля:'
      : `Ваш PDF збережено. Програми, які його читають, не знаходять частини полів (${number(lost)} з ${number(of)}):`,
  inText: 'Ваш PDF збережено. Увесь його текст можна прочитати.',
  someMisplaced:
    'Програми можуть сприйняти це як щось інше. Перевірте, як це написано, або виберіть інший шаблон:',
  kinds: {
    name: 'Ім’я',
    email: 'Ел. пошта',
    phone: 'Телефон',
    employer: 'Роботодавець',
    title: 'Посада',
    institution: 'Заклад освіти',
    dates: 'Дати',
    bullet: 'Пункт',
  },
  reasons: {
    'no-glyph': (characters) => `Жоден шрифт не має ${characters}. Вживіть інші символи.`,
    'in-pieces':
      'Читається частинами. Скоротіть текст або виберіть інший шаблон і завантажте ще раз.',
    'not-found': 'Не знайдено одним цілим. Виберіть інший шаблон і завантажте ще раз.',
  },
  more: (count) => `і ще ${number(count)}`,
  close: 'Закрити це повідомлення',
}
