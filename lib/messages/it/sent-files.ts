import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('it')

/** Messages about PDFs that were sent for an application, in Italian. */
export const sentFiles: typeof english = {
  title: 'Inviati',
  none: 'Quando invii un CV o una lettera di presentazione, conserva qui il PDF. Resta esattamente così, qualunque cosa tu cambi dopo.',
  kinds: { resume: 'CV', letter: 'Lettera di presentazione' },
  fileNames: { resume: 'CV', letter: 'Lettera' },
  sentOn: (day) => `Inviato il ${day}`,
  editedSince: {
    resume: 'Da allora hai modificato questo CV.',
    letter: 'Da allora hai modificato questa lettera.',
  },
  open: 'Apri',
  openNamed: (name) => `Apri ${name}`,
  download: 'Scarica',
  downloadNamed: (name) => `Scarica ${name}`,
  more: (name) => `Altre azioni per ${name}`,
  compare: 'Confronta con la versione attuale',
  remove: 'Rimuovi da questo elenco',
  removed: (name) => `Rimosso: ${name}`,
  states: {
    missing: 'Questo file non è su questo dispositivo.',
    missingInAccount:
      'Questo file non è su questo dispositivo e non siamo riusciti a recuperarlo dal tuo account. Forse è ancora sul dispositivo su cui l’hai conservato.',
    waiting: 'Per ora è solo su questo dispositivo. Andrà nel tuo account quando sarai online.',
    refused: 'Solo su questo dispositivo: il tuo account non può salvare questo file.',
    tooMany: 'Solo su questo dispositivo: nel tuo account non c’è spazio per altri file inviati.',
  },
  tryAgain: 'Riprova',
  viewer: {
    loading: 'Apertura del PDF…',
    failed: 'Non siamo riusciti a mostrare questo PDF. Puoi comunque scaricarlo.',
    page: (page) => `Pagina ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} e la versione attuale`,
    loading: 'Confronto in corso…',
    failed: 'Non siamo riusciti a confrontarli. Non è stato cambiato nulla. Riprova.',
    gone: 'Il documento da cui è stato creato questo PDF non esiste più. Il PDF resta com’è.',
    same: 'Il testo è lo stesso di quando l’hai inviato.',
  },
  mark: {
    action: 'Segna come inviato',
    title: 'Che cosa hai inviato?',
    text: 'Creiamo il PDF adesso e lo conserviamo esattamente così.',
    noCv: 'Nessun CV',
    noLetter: 'Nessuna lettera di presentazione',
    day: 'Inviato il',
    save: 'Conserva come inviato',
    saving: 'Creazione del PDF…',
    nothing: 'Non ci sono ancora CV né lettere di presentazione. Scrivine prima uno.',
    nothingChosen: 'Scegli un CV o una lettera di presentazione.',
    noDay: 'Scegli il giorno.',
    done: (name) => `Conservato come inviato: ${name}`,
  },
  keep: {
    text: 'Conserviamo questo PDF esattamente così, insieme alla candidatura per cui l’hai inviato.',
    which: 'Candidatura',
    another: 'Nuova candidatura',
    employer: 'Datore di lavoro',
    noEmployer: 'Inserisci il datore di lavoro.',
  },
  failed: {
    'not-set': 'Non siamo riusciti a creare il PDF. Non è stato cambiato nulla. Riprova.',
    'not-here':
      'Non siamo riusciti a recuperare questo documento dal tuo account. Non è stato cambiato nulla. Riprova quando sarai online.',
    'too-large':
      'Questo PDF supera i 4 MB e non può essere conservato qui. Non è stato cambiato nulla. Scaricalo e conserva il file per conto tuo.',
    'no-room':
      'Questo browser non ha spazio per il file. Non è stato cambiato nulla. Libera spazio o accedi, poi riprova.',
    'not-reached':
      'Questo browser non può salvare il file e il tuo account non è raggiungibile. Non è stato cambiato nulla. Riprova quando sarai online.',
    refused:
      'Il tuo account non può salvare questo file. Non è stato cambiato nulla. Scaricalo e conservalo per conto tuo.',
    'too-many':
      'Questa candidatura ha 100 file inviati e non può averne altri. Non è stato cambiato nulla. Rimuovine alcuni, poi riprova.',
    'no-application':
      'Non siamo riusciti ad aprire questa candidatura. Non è stato cambiato nulla. Riprova.',
  },
}
