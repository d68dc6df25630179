import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages of the numbers about applications, and of their tables (CSV), in Italian. */
export const applicationTables: typeof english = {
  numbersHint:
    'Calcolati su questo dispositivo da ciò che hai annotato. Le candidature nel cestino non contano.',
  byStage: 'Per fase',
  sentTitle: 'Invii e risposte',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Non hai ancora inviato nessuna candidatura.'
      : `${plural(answered, { one: '# risposta', other: '# risposte' })} a ${plural(sent, {
          one: '# candidatura',
          other: '# candidature',
        })}`,
  answeredHint: 'Un colloquio, una proposta o un rifiuto conta come risposta.',
  byCv: 'Per CV',
  byTemplate: 'Per modello',
  byMonth: 'Per mese',
  columns: {
    template: 'Modello',
    month: 'Mese di invio',
    sent: 'Inviate',
    answered: 'Risposte',
    rate: 'Tasso di risposta',
  },
  tooFew: 'Troppo poche',
  tooFewHint: (count) =>
    `Il tasso compare a partire da ${number(count)} candidature. Con meno, il caso dice più del tuo CV.`,
  noTemplate: 'Nessun PDF annotato',
  noMonth: 'Giorno non annotato',
  exported: (count) =>
    plural(count, {
      one: '# candidatura scaricata come CSV',
      other: '# candidature scaricate come CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: 'Manca # candidatura: è solo nel tuo account e non è stato possibile recuperarla.',
      other:
        'Mancano # candidature: sono solo nel tuo account e non è stato possibile recuperarle.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Scadenze di # candidatura scaricate',
      other: 'Scadenze di # candidature scaricate',
    }),
  nothingDue: 'Non c’è nulla con una data da mettere in un calendario.',
  calendarName: 'Scadenze',
  events: { followUp: 'Follow-up', deadline: 'Scadenza della candidatura' },
  importTitle: 'Importa candidature',
  importHint:
    'Scegli un file CSV di un altro strumento, di un foglio di calcolo o uno che hai scaricato qui. Lo controlli prima che venga aggiunto qualcosa. Viene letto su questo dispositivo.',
  chooseTable: 'Scegli un file CSV',
  refused: {
    empty: 'Questo file è vuoto. Scegline un altro.',
    'no-columns':
      'Non abbiamo trovato colonne con datori di lavoro o qualifiche. Chiama una colonna “Datore di lavoro” o “Posizione” e riprova.',
    'too-large': 'Questo file è più grande di quanto possa essere un elenco di candidature.',
    'wrong-type': 'Questo non è un file CSV. Salva il foglio di calcolo come CSV e riprova.',
    'gave-up': 'La lettura di questo file ha richiesto troppo tempo. Prova con meno righe.',
  },
  checkTitle: 'Controlla prima di aggiungere',
  dayOrder: 'Le date come 03/04/2026 sono',
  dayFirst: 'Prima il giorno: 3 aprile',
  monthFirst: 'Prima il mese: 4 marzo',
  unknownColumns: (names) => `Altre colonne: ${names}`,
  keepRest: 'Aggiungi le altre colonne alle note',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# è già qui per datore di lavoro e qualifica, quindi non è selezionata.',
      other: '# sono già qui per datore di lavoro e qualifica, quindi non sono selezionate.',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# riga non ha né datore di lavoro né qualifica e viene tralasciata.',
      other: '# righe non hanno né datore di lavoro né qualifica e vengono tralasciate.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: '# altra riga non è stata letta. Dividi il file per importarla.',
      other: 'Altre # righe non sono state lette. Dividi il file per importarle.',
    }),
  shortened: (columns) => `Abbreviato: ${columns}`,
  isHere: 'Già qui',
  rows: 'Righe del file',
  add: (count) => plural(count, { one: 'Aggiungi # candidatura', other: 'Aggiungi # candidature' }),
  adding: (done, count) => `Aggiunta di ${number(done)} su ${number(count)}…`,
  added: (count) =>
    plural(count, { one: '# candidatura aggiunta', other: '# candidature aggiunte' }),
  tickAll: 'Seleziona tutte',
  untickAll: 'Deseleziona tutte',
}
