import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages about opening files in the editor, in Polish. */
export const files: typeof english = {
  dropHere:
    'Upuść tutaj: PDF, Word, tekst, LinkedIn, JSON Resume lub kopię zapasową. Otworzy się jako inne CV.',
  pastedCv: 'To wygląda na całe CV. Rozdzielić je na sekcje?',
  readPasted: 'Importuj jako CV',
  opened: (title, file) => `Otwarto „${title}” z pliku ${file}. Twoje drugie CV się nie zmieniło.`,
  alreadyHere: (title) =>
    `CV „${title}” jest już na tym urządzeniu. Zostało otwarte. Nic się nie zmieniło.`,
  alreadyOpen: 'To dokładnie to CV, które masz otwarte.',
  several: (count) =>
    plural(count, {
      one: 'Dodano # CV do Twoich CV.',
      few: 'Dodano # CV do Twoich CV.',
      many: 'Dodano # CV do Twoich CV.',
      other: 'Dodano # CV do Twoich CV.',
    }),
  seeAll: 'Zobacz wszystkie CV',
}
