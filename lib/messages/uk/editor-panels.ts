import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('uk')

/** Messages of the panels over the editor, in Ukrainian. */
export const editorPanels: typeof english = {
  find: 'Знайти в цьому резюме',
  findLabel: 'Текст для пошуку',
  findNothing: 'Нічого не знайдено.',
  findCount: (count) =>
    plural(count, {
      one: '# результат',
      few: '# результати',
      many: '# результатів',
      other: '# результату',
    }),
  paletteLabel: 'Пошук команд і розділів',
  paletteNothing: 'Команд не знайдено.',
  recent: 'Недавні',
  groups: {
    edit: 'Редагування',
    entry: 'Цей запис',
    section: 'Цей розділ',
    add: 'Додати',
    document: 'Це резюме',
    share: 'Завантажити й поділитися',
    view: 'Перегляд',
    others: 'Інші резюме',
    account: 'Акаунт',
    go: 'Перейти',
  },
  goToSection: (name) => `Перейти до розділу «${name}»`,
  duplicateThisEntry: 'Створити копію цього запису',
  removeThisEntry: 'Вилучити цей запис',
  thisEntryRemoved: 'Запис вилучено',
  interview: 'Підготуватися до співбесіди',
  duplicateCv: 'Створити копію цього резюме',
  sampleTitle: 'Виберіть приклад',
  sampleHint: 'Кожен — повне резюме вигаданої людини. Відкривається як нове резюме.',
  ofEntry: (action) => `Цей запис: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Перемістити в розділ «${section}»`,
  switchTo: (title) => `Перейти до «${title}»`,
  photo: 'Фото',
  renameTitle: 'Назва цього резюме',
  renameHint: 'Цю назву бачите лише ви. Вона ніколи не друкується.',
}
