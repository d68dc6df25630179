import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages about opening files in the editor. They load with the first file, in Swedish. */
export const files: typeof english = {
  dropHere:
    'Släpp filen här: pdf, Word, text, LinkedIn, JSON Resume eller en säkerhetskopia. Den öppnas som ett annat cv.',
  pastedCv: 'Det här ser ut som ett helt cv. Vill du sortera in det i avsnitten?',
  readPasted: 'Importera som cv',
  opened: (title, file) => `Öppnade ”${title}” från filen ${file}. Ditt andra cv har inte ändrats.`,
  alreadyHere: (title) =>
    `”${title}” finns redan på den här enheten. Vi öppnade det. Inget har ändrats.`,
  alreadyOpen: 'Det här är exakt det cv som du har öppet.',
  several: (count) =>
    plural(count, {
      one: '# cv har lagts till bland dina cv:n.',
      other: '# cv:n har lagts till bland dina cv:n.',
    }),
  seeAll: 'Visa alla cv:n',
}
