import type { NotificationMailWords } from '../notification-mail-shape'

/** Emails about events in an account, in German. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Anforderungen einer Stellenanzeige',
    tailoring: 'Vorschläge zu einer Stellenanzeige',
    wording: 'Bessere Formulierung eines Textes',
    letter: 'Entwurf eines Anschreibens',
    translation: 'Übersetzung eines Lebenslaufs',
    match: 'Lebensläufe, die zu einer Stellenanzeige passen',
    'import-help': 'KI-Hilfe bei einem Import',
    'import-reading': 'KI-Lesung einer importierten Datei',
    cv: 'Lebenslauf, den ein Programm angefordert hat',
  },
  device: (browser, system) =>
    browser && system
      ? `${browser} unter ${system}`
      : browser || system || 'ein unbekannter Browser',
  requestDone: ({ what, link }) => ({
    subject: 'Ihre Anfrage ist fertig',
    text: `${what}: fertig.\n\nIn Ihren Dokumenten hat sich nichts geändert. Sie entscheiden, was davon Sie übernehmen:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Ihre Anfrage konnte nicht abgeschlossen werden',
    text: `${what}: Das konnte nicht abgeschlossen werden.\n\nIn Ihren Dokumenten hat sich nichts geändert, und es ging nichts verloren. Hier finden Sie den Grund und können es erneut versuchen:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Für Ihr Vitae-Konto wurde ein API-Schlüssel erstellt',
    text: `In Ihrem Konto wurde ein API-Schlüssel erstellt. Er heißt „${name}“.\n\nWaren Sie das? Dann müssen Sie nichts tun.\n\nWaren Sie es nicht? Widerrufen Sie den Schlüssel und ändern Sie dann Ihr Passwort:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Neue Anmeldung bei Ihrem Vitae-Konto',
    text: `Jemand hat sich von einem neuen Gerät bei Ihrem Konto angemeldet: ${device}, am ${at} (UTC).\n\nWaren Sie das? Dann müssen Sie nichts tun.\n\nWaren Sie es nicht? Melden Sie das Gerät ab und ändern Sie dann Ihr Passwort:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'Ein Dokument in Ihrem Papierkorb wird gelöscht'
        : `${count} Dokumente in Ihrem Papierkorb werden gelöscht`,
    text: `${count === 1 ? `Ein Dokument liegt in Ihrem Papierkorb. Am ${day} wird es endgültig gelöscht.` : `${count} Dokumente liegen in Ihrem Papierkorb. Ab dem ${day} werden sie endgültig gelöscht.`}\n\nMöchten Sie das so? Dann müssen Sie nichts tun. Bis dahin können Sie ${count === 1 ? 'es' : 'sie'} wiederherstellen:\n${link}\n\nHaben nicht Sie ${count === 1 ? 'es' : 'sie'} dorthin verschoben? Stellen Sie ${count === 1 ? 'es' : 'sie'} wieder her und ändern Sie dann Ihr Passwort.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Ihre Daten stehen zum Herunterladen bereit',
    text: `Der Export Ihres Kontos ist fertig. Sie können ihn bis zum ${day} in den Einstellungen herunterladen:\n${link}\n\nEin Download-Link gilt eine Stunde. Sie können dort jederzeit einen neuen erstellen.\n\nHaben nicht Sie den Export angefordert? Löschen Sie die Datei dort und ändern Sie dann Ihr Passwort.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Ihre Daten konnten nicht exportiert werden',
    text: `Ihre Daten konnten nicht exportiert werden. In Ihrem Konto hat sich nichts geändert, und es ging nichts verloren. In den Einstellungen können Sie es erneut versuchen:\n${link}`,
  }),
  footer: ({ place, settings }) =>
    `\n\n—\nVitae unter ${place}\nWählen Sie, welche dieser E-Mails Sie bekommen: ${settings}`,
  unsubscribe: (link) => `\nE-Mails dieser Art abbestellen: ${link}`,
  page: {
    title: 'E-Mails von Vitae',
    question: {
      'request-done': 'Keine E-Mails mehr, wenn eine Anfrage fertig ist?',
      'request-failed': 'Keine E-Mails mehr, wenn eine Anfrage nicht abgeschlossen werden konnte?',
      'deletion-scheduled': 'Keine E-Mails mehr, wenn ein Dokument im Papierkorb gelöscht wird?',
      'export-ended': 'Keine E-Mails mehr, wenn Ihre Daten zum Herunterladen bereitstehen?',
    },
    button: 'Diese E-Mails abbestellen',
    done: 'Sie bekommen keine E-Mails dieser Art mehr.',
    again: 'In den Einstellungen Ihres Kontos können Sie sie wieder einschalten.',
    settings: 'Zu den Einstellungen',
  },
}
