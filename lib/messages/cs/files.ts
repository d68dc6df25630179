import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Messages about opening files in the editor, in Czech. */
export const files: typeof english = {
  dropHere:
    'Pusťte soubor sem: PDF, Word, text, LinkedIn, JSON Resume nebo záloha. Otevře se jako další životopis.',
  pastedCv: 'To vypadá na celý životopis. Roztřídit ho do sekcí?',
  readPasted: 'Importovat jako životopis',
  opened: (title, file) =>
    `Životopis „${title}“ se otevřel ze souboru ${file}. Váš předchozí životopis se nezměnil.`,
  alreadyHere: (title) =>
    `Životopis „${title}“ už na tomto zařízení je. Otevřel se a nic se nezměnilo.`,
  alreadyOpen: 'To je přesně ten životopis, který máte otevřený.',
  several: (count) =>
    plural(count, {
      one: 'Přidán # životopis.',
      few: 'Přidány # životopisy.',
      many: 'Přidáno # životopisu.',
      other: 'Přidáno # životopisů.',
    }),
  seeAll: 'Zobrazit všechny životopisy',
}
