import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('uk')

/** Messages of the review of an imported file about reading it in another way, in Ukrainian. */
export const importReadings: typeof english = {
  readAnotherWay: 'Прочитати інакше',
  offer:
    'Записи перемішано або їх бракує? Цей файл можна прочитати ще й інакше. Це можна відмінити.',
  at: (at, of) => `Спосіб ${number(at)} з ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# запис', few: '# записи', many: '# записів', other: '# запису' })} замість ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# рядок без місця', few: '# рядки без місця', many: '# рядків без місця', other: '# рядка без місця' })} замість ${number(before)}`,
  values: (count) =>
    plural(count, {
      one: '# поле інше.',
      few: '# поля інші.',
      many: '# полів інші.',
      other: '# поля інші.',
    }),
  lost: (count) =>
    plural(count, {
      one: '# вашій зміні тут немає місця. «Відмінити» її поверне.',
      few: '# вашим змінам тут немає місця. «Відмінити» їх поверне.',
      many: '# вашим змінам тут немає місця. «Відмінити» їх поверне.',
      other: '# вашої зміни тут немає. «Відмінити» її поверне.',
    }),
  same: 'З колонкою в цьому місці нічого не змінюється. Спробуйте інше місце.',
  failed: 'Не вдалося прочитати файл знову. Нічого не змінено. Спробуйте ще раз.',
  markColumn: 'Позначити колонку дат',
  columnHint:
    'Поставте лінію між датами й текстом біля них: пересуньте повзунок або торкніться сторінки.',
  columnPlace: 'Лінія',
  columnAt: (percent) => `${number(percent)}% від лівого краю`,
  readWithColumn: 'Прочитати знову',
  reading: 'Читаємо…',
  cancel: 'Скасувати',
}
