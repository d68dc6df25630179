import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages of the spelling and grammar check of a CV, in Czech. */
export const proofreading: typeof english = {
  title: 'Pravopis a gramatika',
  hint: 'Kontroluje anglický pravopis a gramatiku. Poprvé stáhne slovník (8 MB). Váš text zůstává na tomto zařízení. Výsledky se nepočítají do kontrol výše.',
  start: 'Zkontrolovat pravopis a gramatiku',
  again: 'Zkusit znovu',
  stop: 'Zastavit',
  fetching: 'Stahuje se slovník…',
  reading: 'Text se kontroluje…',
  failed: 'Slovník se nepodařilo načíst. Životopis se nezměnil. Zkuste to znovu, až budete online.',
  empty: 'Zatím tu není text ke kontrole. Napište nejdřív odrážku nebo profil.',
  otherLanguage:
    'Tato kontrola funguje jen v angličtině a životopis je v jiném jazyce. Jeho jazyk můžete změnit v části Design.',
  reader: 'Tento životopis upravujete na jiné kartě. Změny proveďte tam.',
  found: (count) => (count === 0 ? 'Nenašly se žádné chyby.' : `Možné chyby: ${number(count)}`),
  advice: 'Tato kontrola nemá vždy pravdu. Nejlépe víte vy, co chcete říct.',
  kinds: {
    spelling: 'Pravopis',
    repeated: 'Opakované slovo',
    grammar: 'Gramatika',
    choice: 'Volba slova',
  },
  misspelled: (words) => `„${words}“ není ve slovníku.`,
  repeated: (words) => `„${words}“: stejné slovo dvakrát za sebou.`,
  article: (words) =>
    `„${words}“ se nehodí k dalšímu slovu. V angličtině stojí „an“ před samohláskou ve výslovnosti, jinak „a“.`,
  replaceBy: (replacement) => `Změnit na „${replacement}“`,
  remove: 'Odebrat',
  leave: 'Ignorovat',
  leaveWords: (words) => `Ignorovat „${words}“`,
  go: 'Přejít k textu',
  goToWords: (words) => `Přejít k textu „${words}“`,
  changed: 'Změněno. Můžete to vrátit zpět.',
  left: 'Ignorováno.',
}
