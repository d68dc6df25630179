import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages of the list and the board of applications, and of the form that adds one, in Italian. */
export const applications: typeof english = {
  title: 'Le tue candidature',
  untitled: 'Candidatura senza nome',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Caricamento delle tue candidature…',
  stages: {
    saved: 'Salvata',
    applied: 'Inviata',
    interview: 'Colloquio',
    offer: 'Proposta',
    closed: 'Chiusa',
  },
  outcomes: {
    accepted: 'Accettata',
    declined: 'Rifiutata da te',
    rejected: 'Respinta',
    withdrawn: 'Ritirata',
  },
  add: 'Nuova candidatura',
  views: 'Vista',
  list: 'Elenco',
  board: 'Bacheca',
  search: 'Cerca nelle tue candidature',
  filters: 'Filtra e ordina',
  stageFilters: { all: 'Tutte le fasi', open: 'Non chiuse' },
  dueFilter: 'Scadenza',
  dueFilters: { any: 'Qualsiasi data', overdue: 'Scadute', week: 'Nei prossimi 7 giorni' },
  sortBy: 'Ordina le tue candidature',
  sorts: {
    due: 'Prossima scadenza',
    updated: 'Ultima modifica',
    created: 'Più recenti',
    employer: 'Per datore di lavoro',
    position: 'Per qualifica',
  },
  found: {
    all: (count) => plural(count, { one: '# candidatura trovata', other: '# candidature trovate' }),
    searching: (count) =>
      plural(count, {
        one: 'Finora # candidatura trovata',
        other: 'Finora # candidature trovate',
      }),
    device: (count) =>
      plural(count, {
        one: '# candidatura trovata su questo dispositivo. Al momento non è possibile cercare nel tuo account.',
        other:
          '# candidature trovate su questo dispositivo. Al momento non è possibile cercare nel tuo account.',
      }),
  },
  nothingFound: 'Nessuna candidatura corrisponde.',
  showAll: 'Mostra tutte le candidature',
  showMore: (count) => `Mostra altre ${number(count)}`,
  more: 'Altro',
  numbers: 'Numeri',
  calendar: 'Scarica il file del calendario',
  exportAll: 'Scarica come CSV',
  importTable: 'Importa un file CSV',
  moveTo: 'Sposta in',
  moved: (job, stage) => `Spostata in “${stage}”: ${job}`,
  notBrought:
    'Impossibile recuperare questa candidatura dal tuo account. Non è cambiato nulla. Riprova quando torni online.',
  notRead:
    'Impossibile leggere questa candidatura. Non è cambiato nulla. Aprila per sapere perché.',
  due: (day) => `Scadenza: ${day}`,
  dueToday: 'Scade oggi',
  overdue: (day) => `Scaduta: ${day}`,
  since: (day) => `Da: ${day}`,
  column: (stage, count) =>
    `${stage}: ${plural(count, { one: '# candidatura', other: '# candidature' })}`,
  emptyColumn: 'Ancora nulla qui',
  drag: (job) => `Sposta ${job}`,
  emptyTitle: 'Tieni traccia delle tue candidature',
  emptyText:
    'Salva un’offerta, annota che cosa hai inviato e vedi che cosa viene dopo. Tutto resta su questo dispositivo e, se ne hai uno, nel tuo account.',
  trashNote: 'Le candidature restano qui finché non le elimini definitivamente.',
  trashNoteAccount:
    'Le candidature restano qui per 30 giorni, su tutti i tuoi dispositivi. Poi vengono eliminate definitivamente.',
  back: 'Torna alle tue candidature',
  newHint:
    'Incolla l’annuncio di lavoro o inserisci quello che sai. Nulla viene salvato finché non premi “Salva”.',
  jobDescriptionHint:
    'Viene letto su questo dispositivo. I link che contiene non vengono mai aperti.',
  use: (text) => `Usa “${text}”`,
  save: 'Salva',
  discard: 'Scarta',
  saved: (job) => `Candidatura salvata: ${job}`,
  nothingToSave: 'Inserisci prima una qualifica o un datore di lavoro.',
  alreadyThere: (job, stage) => `Hai già una candidatura per ${job}, in “${stage}”.`,
  tooLong: (limit) => `Il testo supera i ${number(limit)} caratteri. È stato preso solo l’inizio.`,
  notReadFile: {
    empty: 'In questo file non c’è testo. Copia l’annuncio di lavoro e incollalo qui.',
    'wrong-type':
      'Questo file non ha testo che possiamo leggere. Copia l’annuncio di lavoro e incollalo.',
    'legacy-word': 'È nel vecchio formato di Word. Salvalo come DOCX o PDF e riprova.',
    macros: 'È un file Word con macro. Salvalo come DOCX o PDF e riprova.',
    'too-large':
      'Questo file è più grande di quanto possa essere un annuncio di lavoro. Copia il testo e incollalo.',
    'too-long': 'Questo file ha troppe pagine. Copia l’annuncio di lavoro e incollalo.',
    password: 'Questo file è protetto da password. Rimuovi la password e riprova.',
    'no-text':
      'Questo file contiene solo immagini di testo. Copia il testo dalla pagina e incollalo.',
    damaged: 'Questo file è danneggiato. Scaricalo di nuovo, oppure copia il testo e incollalo.',
    unsafe:
      'Questo file contiene qualcosa che si usa solo negli attacchi, quindi non è stato letto.',
    'gave-up':
      'La lettura di questo file ha richiesto troppo tempo. Copia l’annuncio di lavoro e incollalo.',
  },
  browserTitle: 'Aggiungi offerte dal browser',
  browserHint:
    'Trascina questo pulsante nella barra dei preferiti. Premilo su una pagina con un annuncio di lavoro: apre questo modulo con il titolo, l’indirizzo e il testo che hai selezionato. Non legge altro, non invia nulla e non salva nulla.',
  browserButton: 'Salva l’offerta in Vitae',
  browserNotHere: 'Trascinalo nella barra dei preferiti. Funziona su altre pagine.',
  browserCopy: 'Copia il suo indirizzo',
  browserCopied: 'Indirizzo copiato. Incollalo come indirizzo di un nuovo preferito.',
  browserNotCopied: 'Questo browser non permette di copiare. Trascina invece il pulsante.',
  shareHint:
    'Sul telefono, installa Vitae nella schermata Home. Così puoi condividere con Vitae gli annunci di lavoro da altre app.',
}
