import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'Резюме',
  letter: 'Супровідний лист',
  documents: 'Документи',
  view: 'Вигляд',
  text: 'Текст',
  pdf: 'PDF',
  pages: 'Сторінки PDF. Текст має ті самі слова.',
  download: 'Завантажити PDF',
  passwordTitle: 'Ця сторінка має пароль',
  passwordHint: 'Введіть пароль, який ви отримали разом із посиланням.',
  password: 'Пароль',
  open: 'Відкрити',
  passwordWrong: 'Цей пароль неправильний. Спробуйте ще раз.',
  passwordLimited: 'Забагато неправильних паролів. Спробуйте ще раз за 15 хвилин.',
  goneTitle: 'Тут нічого немає',
  goneText:
    'Це посилання завершено, відкликано або воно ніколи не існувало. Запитайте того, хто вам його надіслав.',
  busyTitle: 'Спробуйте ще раз за мить',
  busyText: 'Зараз не вдалося показати сторінку.',
}
