import type { dashboard as english } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Formats "2 CV e 1 lettera trovati", with the participle agreeing; leaves out a kind of which there is none. */
function countFound({ resume, letter }: { resume: number; letter: number }): string {
  if (letter === 0) return plural(resume, { one: '# CV trovato', other: '# CV trovati' })
  if (resume === 0) return plural(letter, { one: '# lettera trovata', other: '# lettere trovate' })
  const letters = plural(letter, { one: '# lettera', other: '# lettere' })
  return `${plural(resume, { one: '# CV', other: '# CV' })} e ${letters} trovati`
}

/** Messages of the dashboard, in Italian. */
export const dashboard: typeof english = {
  title: 'I tuoi CV',
  home: 'Vitae, vai alla pagina iniziale',
  lists: { label: 'Pagine', cvs: 'CV', applications: 'Candidature' },
  newCv: 'Nuovo CV',
  openFile: 'Apri un file',
  search: 'Cerca nei tuoi CV',
  sortBy: 'Ordina i tuoi CV',
  sorts: { updated: 'Ultima modifica', created: 'Più recenti', title: 'Per nome' },
  searched: {
    all: {
      found: (counts) => countFound(counts),
      nothing: (query) => `Nessun CV o lettera contiene “${query}”.`,
    },
    searching: {
      found: (counts) => `Finora ${countFound(counts)}`,
      nothing: (query) => `Ricerca di “${query}” in tutti i tuoi CV e lettere…`,
    },
    device: {
      found: (counts) => `${countFound(counts)} su questo dispositivo`,
      nothing: (query) =>
        `Nessun CV o lettera su questo dispositivo contiene “${query}”. Al momento non è possibile cercare in quelli che sono solo nel tuo account. Riprova quando torni online.`,
    },
  },
  clearSearch: 'Mostra tutti i CV',
  loading: 'Caricamento dei tuoi CV…',
  ofKind: {
    resume: {
      untitled: 'CV senza nome',
      newName: 'Nome di questo CV',
      unreadable:
        'Impossibile mostrare qui questo CV. Non è cambiato nulla. Aprilo per sapere perché.',
      notBrought:
        'Impossibile recuperare questo CV dal tuo account. Non è cambiato nulla. Riprova quando torni online.',
      notRenamed:
        'Impossibile rinominare questo CV. Non è cambiato nulla. Aprilo per sapere perché.',
      notCopied:
        'Impossibile leggere questo CV, quindi non è stato copiato né scaricato nulla. Aprilo per sapere perché.',
    },
    letter: {
      untitled: 'Lettera senza nome',
      newName: 'Nome di questa lettera',
      unreadable:
        'Impossibile mostrare qui questa lettera. Non è cambiato nulla. Aprila per sapere perché.',
      notBrought:
        'Impossibile recuperare questa lettera dal tuo account. Non è cambiato nulla. Riprova quando torni online.',
      notRenamed:
        'Impossibile rinominare questa lettera. Non è cambiato nulla. Aprila per sapere perché.',
      notCopied:
        'Impossibile leggere questa lettera, quindi non è stato copiato né scaricato nulla. Aprila per sapere perché.',
    },
  },
  more: (title) => `${title}: altro`,
  open: 'Apri',
  rename: 'Rinomina',
  tailor: 'Adatta a un’offerta',
  writeLetter: 'Scrivi una lettera di presentazione',
  letter: 'Lettera',
  fileNames: { resume: 'CV', letter: 'Lettera' },
  duplicate: 'Duplica',
  copyOf: (title) => `${title} (copia)`,
  duplicated: (title) => `Copia creata: ${title}`,
  downloadJson: { resume: 'Scarica come JSON Resume', letter: 'Scarica come JSON' },
  trash: 'Sposta nel cestino',
  trashed: (title) => `Nel cestino: ${title}`,
  notHereYet: 'Nel tuo account, non ancora su questo dispositivo',
  notErased: (title) =>
    `“${title}” è cambiato altrove, quindi non è stato eliminato. Dai un’occhiata, poi eliminalo di nuovo.`,
  forJob: (job) => `Per: ${job}`,
  pages: (count) => plural(count, { one: '# pagina', other: '# pagine' }),
  editedToday: (time) => `Oggi, ${time}`,
  editedYesterday: (time) => `Ieri, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `Nel cestino da: ${date}`,
  trashTitle: 'Cestino',
  trashLink: (count) => plural(count, { one: 'Cestino (#)', other: 'Cestino (#)' }),
  trashNote: 'CV e lettere restano qui finché non li elimini definitivamente.',
  trashNoteAccount:
    'CV e lettere restano qui per 30 giorni, su tutti i tuoi dispositivi. Poi vengono eliminati definitivamente.',
  daysLeft: (count) =>
    count === 0
      ? 'eliminazione oggi'
      : plural(count, { one: 'ancora # giorno', other: 'ancora # giorni' }),
  trashEmpty: 'Il cestino è vuoto.',
  backToCvs: 'Torna ai tuoi CV',
  restore: 'Ripristina',
  restoreNamed: (title) => `Ripristina “${title}”`,
  restored: (title) => `Ripristino riuscito: ${title}`,
  erase: 'Elimina definitivamente',
  eraseNamed: (title) => `Elimina definitivamente: ${title}`,
  erased: (title) => `Verrà eliminato definitivamente: ${title}`,
  emptyTitle: 'Crea il tuo primo CV',
  emptyText: {
    device:
      'Inizia a scrivere e guarda nascere il vero PDF. Non serve un account: quello che scrivi resta su questo dispositivo.',
    tab: 'Inizia a scrivere e guarda nascere il vero PDF. Al momento questo browser non può salvare nulla: scarica quello che scrivi prima di chiudere questa scheda.',
    account:
      'Inizia a scrivere e guarda nascere il vero PDF. Quello che scrivi viene salvato nel tuo account e su questo dispositivo.',
    accountOnly:
      'Inizia a scrivere e guarda nascere il vero PDF. Quello che scrivi viene salvato nel tuo account.',
  },
  start: 'Inizia a scrivere',
  importTitle: 'Importa il tuo CV',
  importText:
    'Scegli un PDF, un file Word o un’esportazione di un altro servizio, oppure trascinalo in un punto qualsiasi di questa pagina. Lo rivedi prima che diventi un CV. Viene letto su questo dispositivo e non viene inviato da nessuna parte.',
  chooseFile: 'Scegli un file',
  pasteText: 'Incolla il testo',
  pasteTitle: 'Incolla il tuo CV come testo',
  pasteLabel: 'Il testo del tuo CV',
  pasteHint: 'Lascia righe e titoli come sono. Lo rivedi prima che diventi un CV.',
  pasteRead: 'Importa il testo',
  waiting: (count) =>
    plural(count, {
      one: '# importazione da rivedere.',
      other: '# importazioni da rivedere.',
    }),
  goOn: 'Rivedi',
  startEmpty: 'Inizia un CV vuoto',
  dropHere: 'Trascina qui il tuo CV: PDF, Word, testo, LinkedIn, JSON Resume o un backup',
  importing: 'Lettura del file…',
  imported: (count) => plural(count, { one: '# CV aggiunto', other: '# CV aggiunti' }),
  alreadyHere: (count) =>
    plural(count, { one: 'Questo CV è già qui', other: 'Questi # CV sono già qui' }),
  droppedFile: 'Il file trascinato',
  refusedTitle: (name) => `Impossibile leggere: ${name}.`,
  refused: {
    folder:
      'È una cartella, o questo browser non può leggerla. Aprila e scegli il file che contiene.',
    unreadable: 'Il browser non l’ha passato a questa pagina. Scegli invece il file qui.',
    'too-large': 'È più grande di quanto possa essere un CV o un backup.',
    'too-many': 'Contiene più file di quanti possa averne un backup.',
    'not-json': 'Non è né un file JSON Resume né un backup creato con Vitae.',
    damaged: 'L’archivio è incompleto o danneggiato. Scaricalo o copialo di nuovo e riprova.',
    password: 'È protetto da password. Estrailo o salvalo senza password, poi riprova.',
    'nothing-inside': 'Non contiene alcun CV.',
    'not-a-resume': 'Alcune parti non rispettano il formato JSON Resume:',
    'newer-version':
      'È stato creato da una versione più recente di Vitae. Ricarica questa pagina per avere la versione più recente.',
  },
  problems: {
    'wrong-type': 'tipo di valore sbagliato',
    'too-long': 'troppo lungo',
    'too-many': 'troppi elementi',
    'too-deep': 'troppi livelli annidati',
    'too-large': 'troppo grande',
    'forbidden-key': 'un nome non consentito',
    'not-allowed': 'un valore non consentito',
    'newer-version': 'da una versione più recente',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Tutto il file',
  moreProblems: (count) => plural(count, { one: 'e # altro punto', other: 'e altri # punti' }),
  nothingChanged: 'I tuoi CV non sono cambiati.',
  dismiss: 'Chiudi questo messaggio',
  downloadAll: 'Scarica tutto da questo dispositivo',
  downloadAllHere: 'Scarica tutto da questa scheda',
  downloadingAll: 'Preparazione del download…',
  downloadedAll: (count) =>
    plural(count, {
      one: '# documento scaricato in un file',
      other: '# documenti scaricati in un file',
    }),
  downloadFailed: 'Impossibile creare il file. Non hai perso nulla. Riprova tra un momento.',
  onThisDevice: 'Su questo dispositivo',
  inThisTab: 'Solo in questa scheda',
  inAccount: 'Nel tuo account',
  inAccountText:
    'I tuoi CV vengono salvati su questo dispositivo mentre scrivi e inviati al tuo account, così li hai su tutti i tuoi dispositivi. La riga in alto ti dice quando qualcosa non è ancora nel tuo account.',
  accountOffer:
    'Con un account hai i tuoi CV su tutti i tuoi dispositivi, con le versioni precedenti.',
  createAccount: 'Crea account',
  onlyHere: (count) =>
    plural(count, {
      one: '# documento è solo su questo dispositivo',
      other: '# documenti sono solo su questo dispositivo',
    }),
  leftBehind:
    'Uscita completata. La memoria di questo browser non risponde, quindi i tuoi CV potrebbero essere ancora su questo dispositivo. Se lo usano altri, chiudi tutte le schede di Vitae ed elimina i dati di questo sito nelle impostazioni del browser.',
  settings: 'Impostazioni',
  theme: 'Tema',
  themes: { system: 'Dispositivo', light: 'Chiaro', dark: 'Scuro' },
  timeZone: 'Fuso orario',
  deviceTimeZone: (name) => `Come il dispositivo (${name})`,
}
