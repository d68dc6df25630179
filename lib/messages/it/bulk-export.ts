import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('it')

/** Messages of the download of several CVs and letters as one file, in Italian. */
export const bulkExport: typeof english = {
  documents: 'CV e lettere',
  limit: (max) => `Fino a ${number(max)} alla volta`,
  selected: (count) => `Selezionati: ${number(count)}`,
  selectAll: 'Seleziona tutto',
  selectNone: 'Deseleziona tutto',
  nothingSelected: 'Seleziona almeno un CV o una lettera.',
  tooManySelected: (max) => `Selezionane al massimo ${number(max)}. Puoi scaricare gli altri dopo.`,
  lettersLeftOut: 'Le lettere restano fuori: dicono sempre chi sei.',
  leave:
    'Puoi chiudere questa finestra e continuare a lavorare. Resta su questa pagina finché il file non è pronto.',
  ready: 'Il tuo download è pronto.',
  skipped: (count) =>
    `Documenti che mancano nel file: ${number(count)}. Sono stati eliminati o non è stato possibile crearli.`,
  another: 'Scegli altri',
  notSent:
    'Non è stato ancora inviato tutto quello che hai scritto, quindi i file non sarebbero aggiornati. Le modifiche sono salvate su questo dispositivo. Riprova tra un momento.',
  notThere:
    'Qualcosa che hai selezionato è stato eliminato o spostato nel cestino altrove. Non è stato creato nulla. Controlla la selezione e riprova.',
  tooMany: 'Troppi download preparati nelle ultime 24 ore. Non hai perso nulla. Riprova più tardi.',
}
