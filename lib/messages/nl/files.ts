import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages about opening files in the editor, in Dutch. */
export const files: typeof english = {
  dropHere:
    'Sleep het hierheen: PDF, Word, tekst, LinkedIn, JSON Resume of een back-up. Het opent als een ander cv.',
  pastedCv: 'Dit lijkt een heel cv. Wil je het over de secties verdelen?',
  readPasted: 'Importeren als cv',
  opened: (title, file) =>
    `“${title}” is geopend uit het bestand ${file}. Je andere cv is niet gewijzigd.`,
  alreadyHere: (title) =>
    `“${title}” staat al op dit apparaat. We hebben het geopend. Er is niets gewijzigd.`,
  alreadyOpen: 'Dit is precies het cv dat je open hebt.',
  several: (count) =>
    plural(count, {
      one: '# cv toegevoegd aan je cv’s.',
      other: '# cv’s toegevoegd aan je cv’s.',
    }),
  seeAll: 'Alle cv’s bekijken',
}
