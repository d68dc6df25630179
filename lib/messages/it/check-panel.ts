import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages around the checks, in Italian. */
export const checkPanel: typeof english = {
  title: 'Controlla questo CV',
  view: 'Vista',
  views: { checks: 'Controlli', machine: 'Testo letto' },
  bars: { readable: 'Leggibilità', complete: 'Contenuto', match: 'Corrispondenza' },
  barHints: {
    readable: 'I software riescono a leggerlo?',
    complete: 'Manca qualcosa?',
    match: 'Corrisponde all’annuncio di lavoro?',
  },
  passed: (passed, of) => `${number(passed)} di ${number(of)} superati`,
  compared: (open) =>
    open === 0 ? 'nessuna domanda' : plural(open, { one: '# domanda', other: '# domande' }),
  none: 'Ancora nulla da controllare',
  noScore:
    'Controlli separati e nessun punteggio: da fuori nessuno sa come il software di un datore di lavoro valuta i CV.',
  toSee: (count) => plural(count, { one: '# da rivedere', other: '# da rivedere' }),
  allPassed: 'Tutti superati',
  passedList: (count) => plural(count, { one: '# superato', other: '# superati' }),
  checked: (title) => `Controllo: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'Superato', warn: 'Da rivedere', fail: 'Da correggere' },
  why: 'Perché è importante',
  fix: 'Che cosa fare',
  source: 'Fonte',
  goTo: (words) => `Vai a “${words}”`,
  goToField: 'Vai a questo campo',
  more: (count) => plural(count, { one: 'e # altro punto', other: 'e altri # punti' }),
  reading: 'Lettura del PDF…',
  unread: 'Impossibile rileggere il PDF. Il tuo CV è intatto. Chiudi e riprova tra un momento.',
  noPosting:
    'Ancora nessun annuncio di lavoro. Aggiungine uno per vedere quanto gli corrisponde questo CV.',
  paste: 'Aggiungi un annuncio',
  another: 'Apri l’annuncio',
  readers: {
    order: 'Ordine del file',
    rows: 'Riga per riga',
    form: 'Campi di modulo',
  },
  readerHints: {
    order:
      'Il testo nell’ordine in cui è salvato nel file. La maggior parte dei software lo legge così.',
    rows: 'I software semplici leggono da sinistra a destra su tutta la pagina, anche attraverso le colonne.',
    form: 'Che cosa inserirebbe la nostra importazione nei campi di un modulo.',
  },
  reader: 'Come leggono i software',
  standards: (archive) =>
    `Questo PDF segue due standard: PDF/UA-1 per gli screen reader, ${archive} per gli archivi.`,
  archiveOnly: (archive) =>
    `Questo PDF segue ${archive}, lo standard per gli archivi. Per rispettare anche PDF/UA-1, lo standard per gli screen reader:`,
  obstacles: {
    untitled: 'Aggiungi il tuo nome.',
    'picture-without-text': 'Aggiungi il tuo nome o una descrizione della foto.',
    'missing-characters': 'Sostituisci i caratteri che non si possono stampare.',
  },
  noText: 'In questo modo non è stato trovato alcun testo.',
  noFields: 'Nessun campo trovato.',
  fields: {
    name: 'Nome',
    email: 'Email',
    phone: 'Telefono',
    employer: 'Datore di lavoro',
    title: 'Qualifica',
    institution: 'Istituto',
    dates: 'Date',
    bullet: 'Punto elenco',
  },
  pageLabel: (page) => `Pagina ${number(page)} del file`,
  page: {
    title: 'Controlla un CV',
    description:
      'Trascina il PDF di un CV qualsiasi e scopri che cosa vi leggono i software. Senza account; il file resta sul tuo dispositivo.',
    headline: 'Scopri che cosa leggono i software nel tuo CV',
    text: 'Trascina qui un PDF o scegline uno. Viene letto in questo browser e non viene inviato da nessuna parte.',
    choose: 'Scegli un PDF',
    another: 'Controlla un altro PDF',
    drop: 'Trascina qui il PDF per controllarlo',
    bring: 'Importa questo CV',
    bringHint: 'Apre il CV in Vitae. Lo rivedi prima che venga salvato.',
    notPdf: 'Questo non è un PDF. Scegli un file PDF. Non è cambiato nulla.',
    wait: (name) => `Lettura: ${name}…`,
    cancel: 'Interrompi',
    result: (name) => `Risultati: ${name}`,
  },
}
