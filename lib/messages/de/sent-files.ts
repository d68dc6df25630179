import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages about PDFs that were sent for an application, in German. */
export const sentFiles: typeof english = {
  title: 'Gesendet',
  none: 'Wenn du einen Lebenslauf oder ein Anschreiben sendest, bewahre das PDF hier auf. Es bleibt genau so, was auch immer du später änderst.',
  kinds: { resume: 'Lebenslauf', letter: 'Anschreiben' },
  fileNames: { resume: 'Lebenslauf', letter: 'Anschreiben' },
  sentOn: (day) => `Gesendet am ${day}`,
  editedSince: {
    resume: 'Du hast diesen Lebenslauf seitdem bearbeitet.',
    letter: 'Du hast dieses Anschreiben seitdem bearbeitet.',
  },
  open: 'Öffnen',
  openNamed: (name) => `${name} öffnen`,
  download: 'Herunterladen',
  downloadNamed: (name) => `${name} herunterladen`,
  more: (name) => `Mehr zu ${name}`,
  compare: 'Mit jetzt vergleichen',
  remove: 'Von der Liste entfernen',
  removed: (name) => `Entfernt: ${name}`,
  states: {
    missing: 'Diese Datei ist nicht auf diesem Gerät.',
    missingInAccount:
      'Diese Datei ist nicht auf diesem Gerät, und wir konnten sie nicht aus deinem Konto laden. Vielleicht ist sie noch auf dem Gerät, auf dem du sie aufbewahrt hast.',
    waiting: 'Bisher nur auf diesem Gerät. Sie kommt in dein Konto, sobald du online bist.',
    refused: 'Nur auf diesem Gerät: Dein Konto kann diese Datei nicht speichern.',
    tooMany: 'Nur auf diesem Gerät: In deinem Konto ist kein Platz für weitere gesendete Dateien.',
  },
  tryAgain: 'Erneut versuchen',
  viewer: {
    loading: 'Das PDF wird geöffnet…',
    failed: 'Wir konnten dieses PDF nicht anzeigen. Herunterladen kannst du es trotzdem.',
    page: (page) => `Seite ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} und die aktuelle Fassung`,
    loading: 'Wird verglichen…',
    failed:
      'Wir konnten die beiden nicht vergleichen. Es wurde nichts geändert. Versuch es noch einmal.',
    gone: 'Das Dokument, aus dem dieses PDF entstanden ist, gibt es nicht mehr. Das PDF bleibt, wie es ist.',
    same: 'Der Text ist derselbe wie beim Senden.',
  },
  mark: {
    action: 'Als gesendet markieren',
    title: 'Was hast du gesendet?',
    text: 'Wir erstellen das PDF jetzt und bewahren es genau so auf.',
    noCv: 'Kein Lebenslauf',
    noLetter: 'Kein Anschreiben',
    day: 'Gesendet am',
    save: 'Als gesendet aufbewahren',
    saving: 'Das PDF wird erstellt…',
    nothing: 'Es gibt noch keinen Lebenslauf und kein Anschreiben. Schreib zuerst etwas.',
    nothingChosen: 'Wähle einen Lebenslauf oder ein Anschreiben.',
    noDay: 'Wähle den Tag.',
    done: (name) => `Als gesendet aufbewahrt: ${name}`,
  },
  keep: {
    text: 'Wir bewahren dieses PDF genau so auf, bei der Bewerbung, für die du es gesendet hast.',
    which: 'Bewerbung',
    another: 'Neue Bewerbung',
    employer: 'Arbeitgeber',
    noEmployer: 'Gib den Arbeitgeber ein.',
  },
  failed: {
    'not-set':
      'Wir konnten das PDF nicht erstellen. Es wurde nichts geändert. Versuch es noch einmal.',
    'not-here':
      'Wir konnten dieses Dokument nicht aus deinem Konto laden. Es wurde nichts geändert. Versuch es noch einmal, wenn du online bist.',
    'too-large':
      'Dieses PDF ist größer als 4 MB und kann hier nicht aufbewahrt werden. Es wurde nichts geändert. Lade es herunter und bewahre die Datei selbst auf.',
    'no-room':
      'Dieser Browser hat keinen Platz für die Datei. Es wurde nichts geändert. Schaff Platz oder melde dich an, dann versuch es noch einmal.',
    'not-reached':
      'Dieser Browser kann die Datei nicht speichern, und dein Konto ist nicht erreichbar. Es wurde nichts geändert. Versuch es noch einmal, wenn du online bist.',
    refused:
      'Dein Konto kann diese Datei nicht speichern. Es wurde nichts geändert. Lade sie herunter und bewahre sie selbst auf.',
    'too-many':
      'Diese Bewerbung hat 100 gesendete Dateien, mehr sind nicht möglich. Es wurde nichts geändert. Entferne einige, dann versuch es noch einmal.',
    'no-application':
      'Wir konnten diese Bewerbung nicht öffnen. Es wurde nichts geändert. Versuch es noch einmal.',
  },
}
