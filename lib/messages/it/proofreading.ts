import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the spelling and grammar check of a CV, in Italian. */
export const proofreading: typeof english = {
  title: 'Ortografia e grammatica',
  hint: 'Controlla l’ortografia e la grammatica in inglese. La prima volta scarica un dizionario di 8 MB. Il tuo testo resta su questo dispositivo. I risultati non contano nei controlli qui sopra.',
  start: 'Controlla ortografia e grammatica',
  again: 'Riprova',
  stop: 'Interrompi',
  fetching: 'Download del dizionario…',
  reading: 'Controllo del testo…',
  failed:
    'Impossibile caricare il dizionario. Il tuo CV non è cambiato. Riprova quando torni online.',
  empty: 'Non c’è ancora testo da controllare. Prima scrivi un punto elenco o un profilo.',
  otherLanguage:
    'Questo controllo funziona solo in inglese e questo CV è in un’altra lingua. Puoi cambiarne la lingua in Design.',
  reader: 'Stai modificando questo CV in un’altra scheda. Fai le modifiche lì.',
  found: (count) =>
    count === 0
      ? 'Nessun errore trovato.'
      : plural(count, { one: '# possibile errore', other: '# possibili errori' }),
  advice: 'Questo controllo non ha sempre ragione. Nessuno sa meglio di te che cosa vuoi dire.',
  kinds: {
    spelling: 'Ortografia',
    repeated: 'Parola ripetuta',
    grammar: 'Grammatica',
    choice: 'Scelta della parola',
  },
  misspelled: (words) => `“${words}” non è nel dizionario.`,
  repeated: (words) => `“${words}”: la stessa parola due volte di seguito.`,
  article: (words) =>
    `“${words}” non va con la parola successiva. In inglese si usa “an” davanti a un suono vocalico, altrimenti “a”.`,
  replaceBy: (replacement) => `Cambia in “${replacement}”`,
  remove: 'Rimuovi',
  leave: 'Ignora',
  leaveWords: (words) => `Ignora “${words}”`,
  go: 'Vai al testo',
  goToWords: (words) => `Vai al testo “${words}”`,
  changed: 'Cambiato. Puoi annullare.',
  left: 'Ignorato.',
}
