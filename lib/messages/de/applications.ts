import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the list and the board of applications, and of the form that adds one, in German. */
export const applications: typeof english = {
  title: 'Deine Bewerbungen',
  untitled: 'Bewerbung ohne Namen',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Deine Bewerbungen werden geladen …',
  stages: {
    saved: 'Gespeichert',
    applied: 'Beworben',
    interview: 'Gespräch',
    offer: 'Angebot',
    closed: 'Abgeschlossen',
  },
  outcomes: {
    accepted: 'Angebot angenommen',
    declined: 'Von dir abgelehnt',
    rejected: 'Absage erhalten',
    withdrawn: 'Zurückgezogen',
  },
  add: 'Neue Bewerbung',
  views: 'Ansicht',
  list: 'Liste',
  board: 'Board',
  search: 'Bewerbungen suchen',
  filters: 'Filtern und sortieren',
  stageFilters: { all: 'Alle Phasen', open: 'Nicht abgeschlossen' },
  dueFilter: 'Fälligkeit',
  dueFilters: { any: 'Jedes Datum', overdue: 'Überfällig', week: 'In den nächsten 7 Tagen' },
  sortBy: 'Deine Bewerbungen sortieren',
  sorts: {
    due: 'Nächste Fälligkeit zuerst',
    updated: 'Zuletzt bearbeitet',
    created: 'Neueste zuerst',
    employer: 'Nach Arbeitgeber',
    position: 'Nach Jobtitel',
  },
  found: {
    all: (count) => plural(count, { one: '# Bewerbung gefunden', other: '# Bewerbungen gefunden' }),
    searching: (count) =>
      plural(count, { one: 'Bisher # Bewerbung gefunden', other: 'Bisher # Bewerbungen gefunden' }),
    device: (count) =>
      plural(count, {
        one: '# Bewerbung auf diesem Gerät gefunden. Dein Konto kann gerade nicht durchsucht werden.',
        other:
          '# Bewerbungen auf diesem Gerät gefunden. Dein Konto kann gerade nicht durchsucht werden.',
      }),
  },
  nothingFound: 'Keine Bewerbung passt dazu.',
  showAll: 'Alle Bewerbungen zeigen',
  showMore: (count) => `${number(count)} weitere zeigen`,
  more: 'Mehr',
  numbers: 'Zahlen',
  calendar: 'Kalenderdatei herunterladen',
  exportAll: 'Als CSV herunterladen',
  importTable: 'CSV-Datei importieren',
  moveTo: 'Verschieben nach',
  moved: (job, stage) => `${job} nach „${stage}“ verschoben`,
  notBrought:
    'Diese Bewerbung konnte nicht aus deinem Konto geladen werden. Es wurde nichts geändert. Versuch es noch einmal, sobald du online bist.',
  notRead:
    'Diese Bewerbung konnte nicht gelesen werden. Es wurde nichts geändert. Öffne sie, um den Grund zu sehen.',
  due: (day) => `Fällig am ${day}`,
  dueToday: 'Heute fällig',
  overdue: (day) => `Überfällig: ${day}`,
  since: (day) => `Seit ${day}`,
  column: (stage, count) =>
    `${stage}: ${plural(count, { one: '# Bewerbung', other: '# Bewerbungen' })}`,
  emptyColumn: 'Noch nichts hier',
  drag: (job) => `${job} verschieben`,
  emptyTitle: 'Behalte deine Bewerbungen im Blick',
  emptyText:
    'Speichere einen Job, notiere, was du gesendet hast, und sieh, was als Nächstes ansteht. Alles bleibt auf diesem Gerät und, wenn du eins hast, in deinem Konto.',
  trashNote: 'Bewerbungen bleiben hier, bis du sie endgültig löschst.',
  trashNoteAccount:
    'Bewerbungen bleiben 30 Tage hier, auf allen deinen Geräten. Danach werden sie endgültig gelöscht.',
  back: 'Zurück zu deinen Bewerbungen',
  newHint:
    'Füge die Stellenanzeige ein oder trag ein, was du weißt. Gespeichert wird erst, wenn du „Speichern“ drückst.',
  jobDescriptionHint: 'Sie wird auf diesem Gerät gelesen. Links darin werden nie geöffnet.',
  use: (text) => `„${text}“ verwenden`,
  save: 'Speichern',
  discard: 'Verwerfen',
  saved: (job) => `${job} gespeichert`,
  nothingToSave: 'Gib zuerst einen Jobtitel oder einen Arbeitgeber ein.',
  alreadyThere: (job, stage) => `Du hast schon eine Bewerbung für ${job}, unter „${stage}“.`,
  tooLong: (limit) =>
    `Der Text hat mehr als ${number(limit)} Zeichen. Nur der Anfang wurde übernommen.`,
  notReadFile: {
    empty:
      'In dieser Datei ist kein Text. Kopiere den Text der Stellenanzeige und füge ihn hier ein.',
    'wrong-type':
      'Diese Datei enthält keinen Text, den wir lesen können. Kopiere den Text der Stellenanzeige und füge ihn ein.',
    'legacy-word':
      'Die Datei hat das alte Word-Format. Speichere sie als DOCX oder PDF und versuch es noch einmal.',
    macros:
      'Das ist eine Word-Datei mit Makros. Speichere sie als DOCX oder PDF und versuch es noch einmal.',
    'too-large':
      'Diese Datei ist größer, als eine Stellenanzeige sein kann. Kopiere den Text und füge ihn ein.',
    'too-long':
      'Diese Datei hat zu viele Seiten. Kopiere den Text der Stellenanzeige und füge ihn ein.',
    password:
      'Diese Datei ist mit einem Passwort geschützt. Entferne das Passwort und versuch es noch einmal.',
    'no-text':
      'Diese Datei enthält nur Bilder von Text. Kopiere den Text von der Website und füge ihn ein.',
    damaged:
      'Diese Datei ist beschädigt. Lade sie noch einmal herunter oder kopiere den Text und füge ihn ein.',
    unsafe:
      'Diese Datei enthält etwas, das nur bei Angriffen verwendet wird, deshalb wurde sie nicht gelesen.',
    'gave-up':
      'Das Lesen dieser Datei hat zu lange gedauert. Kopiere den Text der Stellenanzeige und füge ihn ein.',
  },
  browserTitle: 'Jobs aus dem Browser hinzufügen',
  browserHint:
    'Zieh diese Schaltfläche in deine Lesezeichenleiste. Drück sie auf einer Seite mit einer Stellenanzeige: Sie öffnet dieses Formular mit dem Titel, der Adresse und dem Text, den du markiert hast. Sonst liest sie nichts, sie sendet nichts und speichert nichts.',
  browserButton: 'Job in Vitae speichern',
  browserNotHere: 'Zieh sie in deine Lesezeichenleiste. Sie funktioniert auf anderen Seiten.',
  browserCopy: 'Adresse kopieren',
  browserCopied: 'Adresse kopiert. Füge sie als Adresse eines neuen Lesezeichens ein.',
  browserNotCopied: 'Dieser Browser erlaubt das Kopieren nicht. Zieh stattdessen die Schaltfläche.',
  shareHint:
    'Installiere Vitae auf dem Startbildschirm deines Handys. Dann kannst du Stellenanzeigen aus anderen Apps mit Vitae teilen.',
}
