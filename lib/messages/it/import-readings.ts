import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages of the review of an imported file about reading it in another way, in Italian. */
export const importReadings: typeof english = {
  readAnotherWay: 'Leggi in un altro modo',
  offer: 'Voci mescolate o mancanti? C’è un altro modo di leggere questo file. Puoi annullare.',
  at: (at, of) => `Modo ${number(at)} di ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# voce', other: '# voci' })} invece di ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# riga non assegnata', other: '# righe non assegnate' })} invece di ${number(before)}`,
  values: (count) => plural(count, { one: '# campo è diverso.', other: '# campi sono diversi.' }),
  lost: (count) =>
    plural(count, {
      one: '# delle tue modifiche qui non trova posto. Annulla per riaverla.',
      other: '# delle tue modifiche qui non trovano posto. Annulla per riaverle.',
    }),
  same: 'Con la colonna lì non cambia nulla. Prova un altro punto.',
  failed: 'Impossibile leggere di nuovo il file. Non è cambiato nulla. Riprova.',
  markColumn: 'Indica una colonna di date',
  columnHint: 'Metti la linea tra le date e il testo accanto: usa il cursore o tocca la pagina.',
  columnPlace: 'Linea',
  columnAt: (percent) => `${number(percent)}% da sinistra`,
  readWithColumn: 'Leggi di nuovo',
  reading: 'Lettura…',
  cancel: 'Annulla',
}
