import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages of the screen that fits a CV to a job, in Italian. */
export const tailor: typeof english = {
  title: 'Adatta a un’offerta',
  heading: (job) => (job === '' ? 'Adatta a un’offerta' : `Adatta all’offerta: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Torna alla modifica',
  tabs: 'Viste',
  jobTab: 'Offerta',
  suggestionsTab: 'Suggerimenti',
  paperTab: 'Anteprima',
  postingTitle: 'Per quale offerta?',
  postingHint:
    'Incolla l’annuncio di lavoro completo. Viene letto su questo dispositivo e inviato a un modello di IA solo se lo chiedi tu. I link che contiene non vengono mai aperti.',
  postingLabel: 'Annuncio di lavoro',
  postingExample: 'Incolla qui l’annuncio di lavoro',
  chooseFile: 'Scegli un file di testo',
  read: 'Confronta con il mio CV',
  change: 'Cambia annuncio',
  unread: {
    empty: 'Non c’è ancora testo. Incolla l’annuncio di lavoro.',
    'too-short':
      'Questo testo è troppo corto per confrontarlo con il tuo CV. Incolla l’annuncio completo. Il tuo testo è conservato.',
    'too-long':
      'Questo testo è troppo lungo. Incolla l’annuncio senza il resto della pagina. Il tuo testo è conservato.',
    'not-text': 'Questo non è un file di testo. Aprilo, copia il testo e incollalo qui.',
  },
  warnings: {
    'hidden-text': 'L’annuncio contiene caratteri invisibili. Li abbiamo tralasciati.',
    instructions: (words) =>
      `L’annuncio contiene istruzioni per l’IA: “${words}”. Le trattiamo come testo normale e non le seguiamo.`,
    shortened: (read) =>
      `L’annuncio è molto lungo. Vengono letti solo i primi ${number(read)} caratteri.`,
  },
  demands: 'Che cosa chiede l’annuncio',
  noDemands: 'In questo annuncio non abbiamo trovato requisiti. Puoi aggiungerli qui sotto.',
  shown: (count) =>
    count === 0
      ? 'Nel tuo CV non ne abbiamo trovato nessuno. Forse li hai comunque: rispondi alle domande qui sotto.'
      : plural(count, {
          one: 'Nel tuo CV ne abbiamo trovato #. Forse ne hai altri: rispondi alle domande qui sotto.',
          other:
            'Nel tuo CV ne abbiamo trovati #. Forse ne hai altri: rispondi alle domande qui sotto.',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'Con i suggerimenti che hai accettato ne troviamo #.',
      other: 'Con i suggerimenti che hai accettato ne troviamo #.',
    }),
  states: {
    present: 'Nel tuo CV',
    'other-name': 'Nel tuo CV con altre parole',
    weak: 'Puoi mostrarlo meglio?',
    perhaps: 'Forse nel tuo CV',
    unsure: 'Hai questo requisito?',
    missing: 'Hai questo requisito?',
    unread: 'Non ancora controllato',
  },
  otherLanguage:
    'Il tuo CV e questo annuncio sono in lingue diverse. Per confrontare lingue diverse serve un modello di IA. Senza, si possono confrontare solo nomi, anni e livelli di lingua.',
  niceToHave: 'preferenziale',
  soft: 'qualità personale',
  quote: 'Nell’annuncio',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'almeno # mese in esperienze corrispondenti',
          other: 'almeno # mesi in esperienze corrispondenti',
        })
      : plural(years, {
          one: 'almeno # anno in esperienze corrispondenti',
          other: 'almeno # anni in esperienze corrispondenti',
        })
  },
  takeOut: 'Rimuovi da questo elenco',
  addLabel: 'Aggiungi un requisito',
  add: 'Aggiungi',
  groups: { must: 'Indispensabili', nice: 'Preferenziali', own: 'Aggiunti da te' },
  perhapsHere: 'Forse qui:',
  isItThis: 'È questo?',
  yes: 'Sì',
  no: 'No',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Scrivi dove l’hai usato',
  writeFact: 'Scrivilo nel tuo CV',
  weakPart: 'Il tuo CV ne mostra una parte. Puoi scrivere di più?',
  weakListed: 'Nel tuo CV è solo in un elenco. Dove l’hai usato?',
  weakYears: 'Hai altri anni di questa esperienza?',
  weakDegree:
    'Il tuo CV riporta un altro titolo di studio o un’altra formazione. Hai questo, o uno equivalente?',
  weakLanguage: 'Quanto bene parli questa lingua? Scrivi il tuo livello.',
  saidYes: 'Hai detto che è questo.',
  saidNo: 'Hai detto di no.',
  saidNoToLine: 'Hai detto di no a una riga del tuo CV.',
  changeAnswer: 'Cambia risposta',
  showLine: 'mostra nell’anteprima',
  moreLines: (count) => plural(count, { one: '# altra riga', other: 'Altre # righe' }),
  moreAbout: (words) => `Altro su “${words}”`,
  times: (times) =>
    plural(times, {
      one: 'Citato una volta nell’annuncio.',
      other: 'Citato # volte nell’annuncio.',
    }),
  findEvidence: 'Trova riscontri con l’IA',
  findEvidenceAgain: 'Trova di nuovo riscontri',
  evidenceHint: 'Per ogni requisito deve citare il tuo CV.',
  quotedBy: (model) => `Citazioni dal tuo CV trovate da ${model}.`,
  notReliedOn:
    'Le citazioni del modello di IA non erano affidabili. Vedi ciò che è stato trovato per parole.',
  interview: 'Prepara il colloquio',
  writeLetter: 'Scrivi una lettera di presentazione per questa offerta',
  suggestions: 'Suggerimenti',
  order: 'Riordina il tuo CV',
  noSuggestions: 'L’ordine del tuo CV è già adatto a questa offerta.',
  ownWords: 'Il tuo testo in un altro ordine. Non viene aggiunto nulla.',
  was: (place) => `era in posizione ${number(place)}`,
  answers: (words) => `Corrisponde a: ${words}`,
  accept: 'Accetta',
  acceptAll: 'Accetta tutto',
  dismiss: 'Rifiuta',
  accepted: 'Accettato',
  dismissed: 'Rifiutato',
  undo: 'Annulla',
  counts: (all, accepted) =>
    all === 0
      ? 'Ancora nessun suggerimento'
      : [
          plural(all, { one: '# suggerimento', other: '# suggerimenti' }),
          accepted === 0
            ? 'ancora nessuno accettato'
            : plural(accepted, { one: '# accettato', other: '# accettati' }),
          accepted === 0 ? 'non cambia nulla finché non ne accetti uno' : 'salvati quando concludi',
        ].join(' · '),
  finish: 'Concludi',
  finishTitle: 'Salva le modifiche',
  keepAs: 'Salva in',
  asCopy: 'Un nuovo CV',
  asSame: 'Questo CV',
  copyHint: 'Il CV originale resta com’è. Quello nuovo resta collegato a esso e all’annuncio.',
  sameHint:
    'Quando salvi, i suggerimenti che hai accettato vengono aggiunti a questo CV. Puoi annullare nell’editor.',
  nameLabel: 'Nome del nuovo CV',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Salva',
  keepAndWrite: 'Salva e scrivi una lettera',
  nothingAccepted:
    'Non hai accettato alcun suggerimento, quindi non c’è nulla da salvare in questo CV.',
  keptCopy: 'Salvato come nuovo CV',
  keptSame: 'Salvato in questo CV',
  changedMeanwhile:
    'Nel frattempo questo CV è cambiato e i suggerimenti non vanno più bene. Non è cambiato nulla. Rivedili di nuovo.',
  tabOnly: {
    blocked:
      'Questo browser non salva nulla, quindi l’annuncio esiste solo in questa scheda. Tienila aperta finché non hai finito.',
    full: 'Lo spazio su questo dispositivo è esaurito, quindi l’annuncio esiste solo in questa scheda. Libera un po’ di spazio e tieni aperta la scheda.',
    failed:
      'Questo browser non ha potuto salvare l’annuncio, quindi esiste solo in questa scheda. Tienila aperta. Continuiamo a provare.',
  },
  track: 'Tieni traccia di questa candidatura',
  trackHint: 'Si aggiunge alle tue candidature, con questo annuncio di lavoro e questo CV.',
  forApplication: (job) => `Questo CV verrà annotato nella tua candidatura per ${job}.`,
  notNoted:
    'Il CV è salvato, ma non è stato possibile annotarlo nella tua candidatura: sceglilo lì.',
  otherJob: (job) =>
    `Questo CV viene confrontato con un altro annuncio di lavoro. La tua candidatura è per ${job}.`,
  useJob: 'Usa l’annuncio della candidatura',
  jobReplaced: 'Annuncio di lavoro sostituito',
}
