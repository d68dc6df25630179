import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages about opening files in the editor, in Italian. */
export const files: typeof english = {
  dropHere:
    'Trascina qui: PDF, Word, testo, LinkedIn, JSON Resume o un backup. Si apre come un altro CV.',
  pastedCv: 'Sembra un CV intero. Vuoi distribuirlo nelle sue sezioni?',
  readPasted: 'Importa come CV',
  opened: (title, file) => `Aperto “${title}” dal file ${file}. L’altro CV non è cambiato.`,
  alreadyHere: (title) =>
    `“${title}” è già su questo dispositivo. L’abbiamo aperto. Non è cambiato nulla.`,
  alreadyOpen: 'È proprio il CV che hai aperto.',
  several: (count) =>
    plural(count, { one: '# CV aggiunto ai tuoi CV.', other: '# CV aggiunti ai tuoi CV.' }),
  seeAll: 'Vedi tutti i CV',
}
