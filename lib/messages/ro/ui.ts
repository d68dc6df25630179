import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Messages of the controls themselves, on any screen, in Romanian. */
export const ui: typeof english = {
  close: 'Închide',
  skipToContent: 'Sari la conținut',
  clear: 'Golește',
  dismiss: 'Închide',
  notices: 'Mesaje',
  notFetched:
    'Nu am putut încărca această parte. Nu s-a pierdut nimic. Verifică conexiunea și încearcă din nou.',
  fetching: 'Se încarcă din nou…',
  tryAgain: 'Încearcă din nou',
  required: 'obligatoriu',
  move: (name) => `Mută „${name}”`,
  moveHelp:
    'Apasă Enter, apoi săgețile, apoi din nou Enter. Apasă Escape ca să renunți. Dă clic sau atinge ca să muți cu un loc în sus sau în jos.',
  moveUp: 'Mută în sus',
  moveDown: 'Mută în jos',
  lifted: (position, count) => `Ridicat, poziția ${number(position)} din ${number(count)}.`,
  moved: (position, count) => `Poziția ${number(position)} din ${number(count)}.`,
  dropped: (position, count) => `Mutat pe poziția ${number(position)} din ${number(count)}.`,
  cancelled: 'S-a renunțat la mutare.',
  formatting: 'Formatare',
  bold: 'Aldin',
  italic: 'Cursiv',
  link: 'Link',
  linkAddress: 'Adresă web, e-mail sau număr de telefon',
  linkApply: 'Aplică linkul',
  linkRemove: 'Elimină linkul',
  linkRefused: 'Dintr-un PDF se pot deschide doar linkuri web (https), de e-mail și de telefon.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'Un câmp poate avea cel mult # caracter. Acest text nu ar încăpea. Nu s-a pierdut nimic.',
      few: 'Un câmp poate avea cel mult # caractere. Acest text nu ar încăpea. Nu s-a pierdut nimic.',
      other:
        'Un câmp poate avea cel mult # de caractere. Acest text nu ar încăpea. Nu s-a pierdut nimic.',
    }),
}
