import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages of the review of an imported file, in Italian. */
export const importReview: typeof english = {
  title: 'Rivedi l’importazione',
  heading: (name) => `Rivedi: ${name}`,
  pasted: 'Testo incollato',
  onThisDevice: 'Letto su questo dispositivo. Il file non viene inviato da nessuna parte.',
  stages: {
    opening: 'Apertura del file',
    reading: 'Lettura delle pagine',
    understanding: 'Suddivisione in sezioni',
  },
  pageOf: (done, of) => `Pagina ${number(done)} di ${number(of)}`,
  cancel: 'Interrompi la lettura',
  back: 'Finisci più tardi',
  discard: 'Scarta',
  discarded: (name) => `Importazione scartata: ${name}. Il tuo file non è cambiato.`,
  create: 'Crea CV',
  moreActions: 'Altre azioni',
  addToExisting: 'Aggiungi a un CV esistente…',
  undo: 'Annulla',
  redo: 'Ripeti',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Nulla da controllare'
        : plural(unsure, { one: '# da controllare', other: '# da controllare' }),
      unplaced === 0
        ? 'nessuna riga non assegnata'
        : plural(unplaced, { one: '# riga non assegnata', other: '# righe non assegnate' }),
    ].join(' · '),
  nothingStored: 'Non viene creato alcun CV finché non premi “Crea CV”.',
  moreFiles: (count) =>
    plural(count, { one: '# altro file da rivedere', other: 'Altri # file da rivedere' }),
  tabOnly: {
    blocked:
      'Questo browser non ci permette di salvare nulla, quindi questa revisione è solo in questa scheda finché non la chiudi. Finora non hai perso nulla. Crea il CV e scaricalo prima di uscire.',
    full: 'Lo spazio su questo dispositivo è esaurito, quindi le ultime modifiche a questa revisione sono solo in questa scheda. Finora non hai perso nulla. Crea il CV e scaricalo, o libera spazio.',
    failed:
      'Al momento il salvataggio non funziona, quindi le ultime modifiche a questa revisione sono solo in questa scheda. Finora non hai perso nulla e continuiamo a provare.',
  },
  tabs: 'Viste',
  fields: 'Campi',
  page: 'Pagina',
  pageLabel: (page) => `Pagina ${number(page)} del file`,
  textLabel: 'Il testo del file',
  pageFailed: 'Impossibile mostrare qui le pagine. I campi sono completi.',
  checkThis: 'Da controllare',
  nextToCheck: 'Prossimo da controllare',
  looksRight: 'Va bene',
  valueMenu: (field) => `${field}: altro`,
  moveTo: 'Sposta in',
  moveElsewhere: 'Altrove…',
  lettersToHeadline: (letters) => `Sposta “${letters}” nel titolo professionale`,
  splitHere: 'Inizia qui una nuova voce',
  drop: 'Rimuovi',
  dropped: (text) => `Rimosso: “${text}”`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: altro`,
  joinPrevious: 'Unisci alla voce precedente',
  moveEntry: 'Sposta nella sezione',
  dropEntry: 'Rimuovi voce',
  entry: (at) => `Voce ${number(at)}`,
  sectionMenu: (name) => `${name}: altro`,
  sectionIs: 'Questa sezione è',
  dropSection: 'Rimuovi sezione',
  sectionTitle: 'Titolo',
  addField: 'Aggiungi un campo',
  addEntry: 'Aggiungi una voce',
  ownSection: 'Sezione personalizzata',
  details: 'Dettagli',
  profiles: 'Profili',
  unplaced: (count) =>
    plural(count, { one: '# riga non assegnata', other: '# righe non assegnate' }),
  unplacedHint: 'Non sono ancora in un campo e non saranno nel tuo CV.',
  putIn: 'Aggiungi a un campo…',
  dropLine: 'Rimuovi',
  droppedTitle: (count) => plural(count, { one: '# rimossa', other: '# rimosse' }),
  bringBack: 'Ripristina',
  help: {
    ask: 'Assegna queste righe con l’IA',
    hint: (model) =>
      `Invia queste righe, quelle vicine e i nomi delle tue voci a ${model}. Non vengono inviati il file, le righe che hai rimosso e quelle che abbiamo letto come nome o dati di contatto.`,
    yourModel: 'il tuo modello di IA',
    stop: 'Interrompi',
    stages: {
      waiting: 'In attesa di iniziare',
      reading: 'Lettura',
      drafting: 'Ricerca del posto giusto',
      checking: 'Controllo della risposta',
    },
    stay: 'Può richiedere un minuto. Non cambia nulla finché non è finito. Se lasci questa revisione, si interrompe.',
    placed: (count) =>
      plural(count, {
        one: '# valore aggiunto, con le parole del tuo file. È segnato con “Da controllare”. Puoi annullare.',
        other:
          '# valori aggiunti, con le parole del tuo file. Ognuno è segnato con “Da controllare”. Puoi annullare.',
      }),
    unchanged: 'Non è cambiato nulla.',
    nothing:
      'Il modello di IA non ha trovato un campo per queste righe. Non è cambiato nulla. Aggiungile tu.',
  },
  placeTitle: 'Qual è il posto giusto?',
  section: 'Sezione',
  newSection: (name) => `${name} (nuova sezione)`,
  entryLabel: 'Voce',
  newEntry: 'Nuova voce',
  field: 'Campo',
  place: 'Sposta lì',
  cutTitle: 'Non tutto ci sta',
  cutText: 'Questo testo è più lungo di quanto un CV possa contenere e verrebbe tralasciato:',
  createAnyway: 'Crea senza',
  keepLooking: 'Torna alla revisione',
  tooLarge:
    'È più di quanto un CV possa contenere. Non hai perso nulla. Rimuovi ciò che non ti serve e riprova.',
  created: 'CV creato.',
  nextFile: 'File successivo',
  pairTitle: 'Aggiungi a un CV esistente',
  whichCv: 'Aggiungi a',
  noCv: 'Su questo dispositivo non c’è ancora alcun CV.',
  nothingNew: 'Questo CV contiene già tutto.',
  pairHint:
    'Gli elementi nuovi sono selezionati. Le modifiche al tuo testo no: seleziona solo quelle che vuoi.',
  adds: 'Aggiunge',
  changes: 'Modifica il tuo testo',
  apply: (count) => plural(count, { one: 'Aggiungi # elemento', other: 'Aggiungi # elementi' }),
  applied: 'Aggiunto. Puoi annullare.',
  notApplied:
    'Nel frattempo questo CV è cambiato. Non è stato aggiunto nulla. Controlla di nuovo l’elenco.',
  failedTitle: (name) => `Impossibile leggere: ${name}`,
  failures: {
    empty: 'Il file è vuoto. Salvalo di nuovo nel programma con cui l’hai creato e riprova.',
    'wrong-type':
      'Non è del tipo che indica il nome, oppure è di un tipo che non possiamo leggere. Leggiamo PDF, Word (docx), OpenDocument, RTF, pagine web, Markdown e testo.',
    'legacy-word':
      'È un vecchio file Word (doc). Aprilo in Word o LibreOffice, salvalo come docx o PDF e riprova.',
    macros: 'Contiene macro, che non apriamo mai. Salvalo come docx o PDF e riprova.',
    'too-large':
      'È più grande di 10 MB, una volta estratto diventa molto più grande o contiene più testo di qualsiasi CV. Salva solo il CV, senza immagini, o incolla il testo.',
    'too-long': 'Ha più di 50 pagine. Salva solo le pagine del tuo CV e riprova.',
    password: 'È protetto da password. Salvalo senza password e riprova.',
    'no-text':
      'È una scansione o una foto: un’immagine di testo, che non possiamo leggere. Esporta il CV come PDF dal programma con cui l’hai scritto, o esegui il riconoscimento del testo (OCR) sulla scansione e incolla il testo.',
    damaged: 'È incompleto o danneggiato. Scaricalo o copialo di nuovo e riprova.',
    unsafe:
      'Non l’abbiamo aperto, perché contiene qualcosa che si usa solo negli attacchi. Salvalo di nuovo con un altro programma o incolla il testo.',
    'no-resume': 'Possiamo leggerlo, ma nulla al suo interno sembra un CV.',
    'gave-up':
      'La lettura ha richiesto troppo tempo o troppa memoria e l’abbiamo interrotta. Salvalo come nuovo PDF o incolla il testo.',
  },
  nothingLost: 'Non è cambiato nulla e non hai perso nulla. Il tuo file è com’era.',
  tryAgain: 'Riprova',
  chooseOther: 'Scegli un altro file',
  toDashboard: 'Torna ai tuoi CV',
  stoppedTitle: 'Importazione interrotta',
  stopped: 'Il file non è stato letto. Non è cambiato nulla.',
  goneTitle: 'Nessuna importazione in corso',
  gone: 'Scegli un file per iniziare. Un’importazione che ti aspettavi qui è diventata un CV, è stata scartata, è in un altro browser o questo browser non ha potuto salvarla. Il tuo file non è cambiato.',
}
