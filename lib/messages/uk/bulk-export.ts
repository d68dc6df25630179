import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('uk')

/** Messages of the download of several CVs and letters as one file, in Ukrainian. */
export const bulkExport: typeof english = {
  documents: 'Резюме та листи',
  limit: (max) => `Щонайбільше ${number(max)} за раз`,
  selected: (count) => `Вибрано: ${number(count)}`,
  selectAll: 'Вибрати все',
  selectNone: 'Скасувати вибір',
  nothingSelected: 'Виберіть принаймні одне резюме або лист.',
  tooManySelected: (max) => `Виберіть не більше ніж ${number(max)}. Решту можна завантажити потім.`,
  lettersLeftOut: 'Листи не додаються: з них завжди видно, хто ви.',
  leave:
    'Ви можете закрити це вікно й працювати далі. Залишайтеся на цій сторінці, доки файл не буде готовий.',
  ready: 'Файл готовий до завантаження.',
  skipped: (count) =>
    `Документи, яких немає у файлі: ${number(count)}. Їх видалено або не вдалося створити.`,
  another: 'Вибрати інші',
  notSent:
    'Ще не все, що ви написали, надіслано, тож файли були б застарілими. Ваші зміни збережено на цьому пристрої. Спробуйте ще раз за мить.',
  notThere:
    'Щось із вибраного видалено або переміщено в кошик деінде. Нічого не створено. Перевірте вибір і спробуйте ще раз.',
  tooMany:
    'За останні 24 години підготовлено забагато файлів. Нічого не втрачено. Спробуйте ще раз пізніше.',
}
