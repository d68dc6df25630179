import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { number } = formatters('uk')

/** Messages of the controls themselves, in Ukrainian. */
export const ui: typeof english = {
  close: 'Закрити',
  skipToContent: 'Перейти до вмісту',
  clear: 'Очистити',
  dismiss: 'Закрити',
  notices: 'Повідомлення',
  notFetched: 'Не вдалося це отримати. Нічого не втрачено. Перевірте з’єднання й спробуйте ще раз.',
  fetching: 'Пробуємо знову…',
  tryAgain: 'Ще раз',
  required: 'обов’язково',
  move: (name) => `Перемістити: ${name}`,
  moveHelp:
    'Натисніть Enter, потім клавіші зі стрілками, потім знову Enter. Esc скасовує. Щоб перемістити на одне місце вгору або вниз, натисніть мишею чи торкніться.',
  moveUp: 'Вгору',
  moveDown: 'Вниз',
  lifted: (position, count) => `Узято, місце ${number(position)} з ${number(count)}.`,
  moved: (position, count) => `Місце ${number(position)} з ${number(count)}.`,
  dropped: (position, count) => `Переміщено на місце ${number(position)} з ${number(count)}.`,
  cancelled: 'Переміщення скасовано.',
  formatting: 'Форматування',
  bold: 'Жирний',
  italic: 'Курсив',
  link: 'Посилання',
  linkAddress: 'Вебадреса, електронна адреса або телефон',
  linkApply: 'Додати',
  linkRemove: 'Вилучити посилання',
  linkRefused: 'З PDF відкриваються лише вебадреси (https), електронні адреси й телефони.',
  fieldFull: (limit) =>
    `Найбільша кількість символів у полі: ${number(limit)}. Це не вмістилося б. Нічого не втрачено.`,
}
