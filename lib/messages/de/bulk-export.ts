import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages of the download of several CVs and letters as one file, in German. */
export const bulkExport: typeof english = {
  documents: 'Lebensläufe und Anschreiben',
  limit: (max) => `Bis zu ${number(max)} auf einmal`,
  selected: (count) => `${number(count)} ausgewählt`,
  selectAll: 'Alle auswählen',
  selectNone: 'Keine auswählen',
  nothingSelected: 'Wähle mindestens einen Lebenslauf oder ein Anschreiben aus.',
  tooManySelected: (max) =>
    `Wähle höchstens ${number(max)} aus. Die anderen kannst du danach herunterladen.`,
  lettersLeftOut: 'Anschreiben fehlen in der Datei: Sie verraten immer, wer du bist.',
  leave:
    'Du kannst dieses Fenster schließen und weiterarbeiten. Bleib auf dieser Seite, bis die Datei fertig ist.',
  ready: 'Dein Download ist fertig.',
  skipped: (count) =>
    `Anzahl der Dokumente, die in der Datei fehlen: ${number(count)}. Sie wurden gelöscht oder konnten nicht erstellt werden.`,
  another: 'Andere auswählen',
  notSent:
    'Noch ist nicht alles gesendet, was du geschrieben hast, die Dateien wären also veraltet. Deine Änderungen sind auf diesem Gerät gespeichert. Versuch es gleich noch einmal.',
  notThere:
    'Etwas aus deiner Auswahl wurde anderswo gelöscht oder in den Papierkorb gelegt. Es wurde nichts erstellt. Prüf deine Auswahl und versuch es noch einmal.',
  tooMany:
    'In den letzten 24 Stunden wurden zu viele Downloads vorbereitet. Es ging nichts verloren. Versuch es später noch einmal.',
}
