import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages about reading an imported file in another way, in German. */
export const importReadings: typeof english = {
  readAnotherWay: 'Anders lesen',
  offer:
    'Einträge vermischt oder verschwunden? Diese Datei lässt sich auch anders lesen. Du kannst das rückgängig machen.',
  at: (at, of) => `Lesart ${number(at)} von ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# Eintrag', other: '# Einträge' })} statt ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# Zeile übrig', other: '# Zeilen übrig' })} statt ${number(before)}`,
  values: (count) => plural(count, { one: '# Feld ist anders.', other: '# Felder sind anders.' }),
  lost: (count) =>
    plural(count, {
      one: '# deiner Änderungen hat hier keinen Platz. „Rückgängig“ stellt sie wieder her.',
      other: '# deiner Änderungen haben hier keinen Platz. „Rückgängig“ stellt sie wieder her.',
    }),
  same: 'Mit der Spalte an dieser Stelle ändert sich nichts. Versuch es mit einer anderen.',
  failed:
    'Die Datei konnte nicht noch einmal gelesen werden. Es wurde nichts geändert. Versuch es erneut.',
  markColumn: 'Datumsspalte markieren',
  columnHint:
    'Setz die Linie zwischen die Zeitangaben und den Text daneben: mit dem Regler oder durch Tippen auf die Seite.',
  columnPlace: 'Linie',
  columnAt: (percent) => `${number(percent)} % von links`,
  readWithColumn: 'Neu lesen',
  reading: 'Wird gelesen …',
  cancel: 'Abbrechen',
}
