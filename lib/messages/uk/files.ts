import type { files as english } from '../en/files'
import { formatters } from '../format'

const { number } = formatters('uk')

/** Messages about opening files in the editor, in Ukrainian. */
export const files: typeof english = {
  dropHere:
    'Перетягніть сюди: PDF, Word, текст, LinkedIn, JSON Resume або резервну копію. Файл відкриється як інше резюме.',
  pastedCv: 'Схоже на ціле резюме. Розкласти його за розділами?',
  readPasted: 'Імпортувати як резюме',
  opened: (title, file) => `Відкрито «${title}» з файлу ${file}. Ваше інше резюме не змінено.`,
  alreadyHere: (title) =>
    `«${title}» уже є на цьому пристрої. Ми його відкрили. Нічого не змінено.`,
  alreadyOpen: 'Це те саме резюме, яке у вас відкрито.',
  several: (count) => `Додано до ваших резюме: ${number(count)}.`,
  seeAll: 'Усі резюме',
}
