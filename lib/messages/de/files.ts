import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages about opening files in the editor, in German. */
export const files: typeof english = {
  dropHere:
    'Hier ablegen: PDF, Word, Text, LinkedIn, JSON Resume oder eine Sicherung. Die Datei öffnet sich als weiterer Lebenslauf.',
  pastedCv: 'Das sieht nach einem ganzen Lebenslauf aus. In Abschnitte sortieren?',
  readPasted: 'Als Lebenslauf importieren',
  opened: (title, file) =>
    `„${title}“ aus ${file} geöffnet. Dein anderer Lebenslauf wurde nicht geändert.`,
  alreadyHere: (title) =>
    `„${title}“ ist schon auf diesem Gerät und wurde geöffnet. Es wurde nichts geändert.`,
  alreadyOpen: 'Das ist genau der Lebenslauf, den du gerade geöffnet hast.',
  several: (count) =>
    plural(count, {
      one: '# Lebenslauf zu deinen Lebensläufen hinzugefügt.',
      other: '# Lebensläufe zu deinen Lebensläufen hinzugefügt.',
    }),
  seeAll: 'Alle Lebensläufe ansehen',
}
