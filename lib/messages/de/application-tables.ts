import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the numbers about applications, and of their tables (CSV), in German. */
export const applicationTables: typeof english = {
  numbersHint:
    'Auf diesem Gerät aus deinen Notizen gezählt. Bewerbungen im Papierkorb zählen nicht mit.',
  byStage: 'Nach Phase',
  sentTitle: 'Gesendet und beantwortet',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Du hast noch keine Bewerbung gesendet.'
      : `${plural(answered, { one: '# Antwort', other: '# Antworten' })} auf ${plural(sent, {
          one: '# Bewerbung',
          other: '# Bewerbungen',
        })}`,
  answeredHint: 'Als Antwort zählt ein Gespräch, ein Angebot oder eine Absage.',
  byCv: 'Nach Lebenslauf',
  byTemplate: 'Nach Vorlage',
  byMonth: 'Nach Monat',
  columns: {
    template: 'Vorlage',
    month: 'Gesendet im',
    sent: 'Gesendet',
    answered: 'Beantwortet',
    rate: 'Antwortquote',
  },
  tooFew: 'Zu wenige',
  tooFewHint: (count) =>
    `Eine Quote wird ab ${number(count)} Bewerbungen gezeigt. Bei weniger sagt der Zufall mehr aus als dein Lebenslauf.`,
  noTemplate: 'Kein gesendetes PDF notiert',
  noMonth: 'Tag nicht notiert',
  exported: (count) =>
    plural(count, {
      one: '# Bewerbung als CSV heruntergeladen',
      other: '# Bewerbungen als CSV heruntergeladen',
    }),
  notExported: (count) =>
    plural(count, {
      one: '# Bewerbung fehlt: Sie ist nur in deinem Konto und konnte nicht geladen werden.',
      other: '# Bewerbungen fehlen: Sie sind nur in deinem Konto und konnten nicht geladen werden.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Termine von # Bewerbung heruntergeladen',
      other: 'Termine von # Bewerbungen heruntergeladen',
    }),
  nothingDue: 'Es gibt nichts mit einem Datum, das in einen Kalender passt.',
  calendarName: 'Bewerbungstermine',
  events: { followUp: 'Termin', deadline: 'Bewerbungsfrist' },
  importTitle: 'Bewerbungen importieren',
  importHint:
    'Wähle eine CSV-Datei aus einem anderen Programm, aus einer Tabelle oder eine, die du hier heruntergeladen hast. Du prüfst sie, bevor etwas hinzugefügt wird. Sie wird auf diesem Gerät gelesen.',
  chooseTable: 'CSV-Datei wählen',
  refused: {
    empty: 'Diese Datei ist leer. Wähle eine andere.',
    'no-columns':
      'Es wurde keine Spalte für Arbeitgeber oder Jobtitel gefunden. Nenn eine Spalte „Arbeitgeber“ oder „Jobtitel“ und versuch es noch einmal.',
    'too-large': 'Diese Datei ist größer, als eine Liste von Bewerbungen sein kann.',
    'wrong-type':
      'Das ist keine CSV-Datei. Speichere deine Tabelle als CSV und versuch es noch einmal.',
    'gave-up':
      'Das Lesen dieser Datei hat zu lange gedauert. Versuch es mit weniger Zeilen noch einmal.',
  },
  checkTitle: 'Vor dem Hinzufügen prüfen',
  dayOrder: 'Ein Datum wie 03/04/2026 bedeutet',
  dayFirst: 'Tag zuerst: 3. April',
  monthFirst: 'Monat zuerst: 4. März',
  unknownColumns: (names) => `Weitere Spalten: ${names}`,
  keepRest: 'Weitere Spalten zu den Notizen hinzufügen',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# ist nach Arbeitgeber und Jobtitel schon da und deshalb nicht abgehakt.',
      other: '# sind nach Arbeitgeber und Jobtitel schon da und deshalb nicht abgehakt.',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# Zeile hat weder Arbeitgeber noch Jobtitel und wird ausgelassen.',
      other: '# Zeilen haben weder Arbeitgeber noch Jobtitel und werden ausgelassen.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: '# weitere Zeile wurde nicht gelesen. Teile die Datei auf, um sie zu importieren.',
      other: '# weitere Zeilen wurden nicht gelesen. Teile die Datei auf, um sie zu importieren.',
    }),
  shortened: (columns) => `Gekürzt: ${columns}`,
  isHere: 'Schon da',
  rows: 'Zeilen der Datei',
  add: (count) =>
    plural(count, { one: '# Bewerbung hinzufügen', other: '# Bewerbungen hinzufügen' }),
  adding: (done, count) => `${number(done)} von ${number(count)} hinzugefügt …`,
  added: (count) =>
    plural(count, { one: '# Bewerbung hinzugefügt', other: '# Bewerbungen hinzugefügt' }),
  tickAll: 'Alle abhaken',
  untickAll: 'Alle Häkchen entfernen',
}
