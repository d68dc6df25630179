import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages of the controls themselves, on any screen, in Italian. */
export const ui: typeof english = {
  close: 'Chiudi',
  skipToContent: 'Vai al contenuto',
  clear: 'Cancella',
  dismiss: 'Chiudi',
  notices: 'Messaggi',
  notFetched:
    'Impossibile caricare questa parte. Non hai perso nulla. Controlla la connessione e riprova.',
  fetching: 'Nuovo caricamento…',
  tryAgain: 'Riprova',
  required: 'obbligatorio',
  move: (name) => `Sposta ${name}`,
  moveHelp:
    'Premi Invio, poi i tasti freccia, poi di nuovo Invio. Premi Esc per annullare. Fai clic o tocca per spostare in alto o in basso di un posto.',
  moveUp: 'Sposta in alto',
  moveDown: 'Sposta in basso',
  lifted: (position, count) =>
    `Spostamento iniziato, posizione ${number(position)} di ${number(count)}.`,
  moved: (position, count) => `Posizione ${number(position)} di ${number(count)}.`,
  dropped: (position, count) => `Nuova posizione: ${number(position)} di ${number(count)}.`,
  cancelled: 'Spostamento annullato.',
  formatting: 'Formattazione',
  bold: 'Grassetto',
  italic: 'Corsivo',
  link: 'Link',
  linkAddress: 'Indirizzo web, email o numero di telefono',
  linkApply: 'Imposta link',
  linkRemove: 'Rimuovi link',
  linkRefused: 'Da un PDF si possono aprire solo link web (https), email e telefono.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'Un campo contiene al massimo # carattere. Questo testo non ci starebbe. Non hai perso nulla.',
      other:
        'Un campo contiene al massimo # caratteri. Questo testo non ci starebbe. Non hai perso nulla.',
    }),
}
