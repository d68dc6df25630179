import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages about opening files in the editor, in Romanian. */
export const files: typeof english = {
  dropHere:
    'Trage aici: PDF, Word, text, LinkedIn, JSON Resume sau o copie de rezervă. Se deschide ca alt CV.',
  pastedCv: 'Pare să fie un CV întreg. Îl împărțim pe secțiuni?',
  readPasted: 'Importă ca CV',
  opened: (title, file) =>
    `Am deschis „${title}” din fișierul „${file}”. Celălalt CV al tău nu a fost modificat.`,
  alreadyHere: (title) =>
    `„${title}” este deja pe acest dispozitiv. L-am deschis. Nu s-a schimbat nimic.`,
  alreadyOpen: 'Este chiar CV-ul pe care îl ai deschis.',
  several: (count) =>
    plural(count, {
      one: '# CV adăugat la CV-urile tale.',
      few: '# CV-uri adăugate la CV-urile tale.',
      other: '# de CV-uri adăugate la CV-urile tale.',
    }),
  seeAll: 'Vezi toate CV-urile',
}
