import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Ukrainian. */
export const exportArea: typeof english = {
  title: 'Експорт',
  format: 'Формат',
  formats: {
    pdf: { name: 'PDF', hint: 'Для надсилання. Усюди має однаковий вигляд.' },
    docx: {
      name: 'Word',
      hint: 'Для рекрутерів і сайтів, яким потрібен .docx. Можна редагувати.',
    },
    text: { name: 'Звичайний текст', hint: 'Щоб вставляти в онлайн-форми' },
    html: { name: 'Вебсторінка', hint: 'Один файл HTML для сайту або програми читання з екрана' },
    markdown: { name: 'Markdown', hint: 'Для нотаток, вікі та сайтів на зразок GitHub' },
    png: { name: 'Зображення', hint: 'Одна сторінка як зображення PNG' },
    json: { name: 'JSON Resume, повний', hint: 'Відкривається у Vitae точно таким, як є' },
    'json-resume': {
      name: 'JSON Resume, базовий',
      hint: 'Для інших програм. Без власних розділів.',
    },
    europass: {
      name: 'Europass',
      hint: 'Для порталу Europass. Відкривається й у Vitae, але без дизайну.',
    },
  },
  letterFormats: { json: { name: 'JSON, повний' } },
  page: 'Сторінка',
  fileName: 'Назва файлу',
  save: 'Завантажити файл',
  saving: 'Готуємо…',
  failed: 'Не вдалося створити файл. Нічого не втрачено. Спробуйте ще раз за мить.',
  copied: 'Скопійовано як звичайний текст.',
  nothingToCopy: 'Цей розділ ще порожній, копіювати нема чого.',
  nothingYet: 'Цей документ ще порожній, копіювати нема чого.',
  notCopied: 'Браузер не дозволив копіювати. Натомість експортуйте як звичайний текст.',
}
