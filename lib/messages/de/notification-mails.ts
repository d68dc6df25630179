import type { NotificationMailWords } from '../notification-mail-shape'

/** Mails that tell of something, in German. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Eine Stellenanzeige lesen',
    tailoring: 'Vorschläge zu einer Stellenanzeige',
    wording: 'Andere Worte für einen Text',
    letter: 'Ein Entwurf für ein Anschreiben',
    translation: 'Die Übersetzung eines Lebenslaufs',
    match: 'Welche Ihrer Lebensläufe zu einer Stellenanzeige passen',
    'import-help': 'Hilfe bei dem, was ein Import nicht zuordnen konnte',
    cv: 'Ein Lebenslauf, um den ein Programm gebeten hat',
  },
  device: (browser, system) =>
    browser && system
      ? `${browser} unter ${system}`
      : browser || system || 'ein Browser, der seinen Namen nicht nennt',
  requestDone: ({ what, link }) => ({
    subject: 'Ihre Anfrage ist fertig',
    text: `${what}: Das ist fertig.\n\nIn Ihren Dokumenten hat sich nichts geändert. Was davon hineinkommt, entscheiden Sie:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Ihre Anfrage konnte nicht abgeschlossen werden',
    text: `${what}: Das konnte nicht abgeschlossen werden.\n\nIn Ihren Dokumenten hat sich nichts geändert, und es ging nichts verloren. Den Grund finden Sie hier, und Sie können erneut anfragen:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Für Ihr Vitae-Konto wurde ein Schlüssel erstellt',
    text: `In Ihrem Konto wurde ein Schlüssel für Programme erstellt. Er heißt „${name}“.\n\nWaren Sie das? Dann müssen Sie nichts tun.\n\nWaren Sie es nicht? Widerrufen Sie den Schlüssel und ändern Sie dann Ihr Passwort:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Anmeldung an Ihrem Vitae-Konto von einem neuen Gerät',
    text: `Jemand hat sich von einem Gerät an Ihrem Konto angemeldet, das es noch nicht kannte: ${device}, am ${at} (UTC).\n\nWaren Sie das? Dann müssen Sie nichts tun.\n\nWaren Sie es nicht? Melden Sie das Gerät ab und ändern Sie dann Ihr Passwort:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'Ein Dokument in Ihrem Papierkorb wird gelöscht'
        : `${count} Dokumente in Ihrem Papierkorb werden gelöscht`,
    text: `${count === 1 ? `Ein Dokument liegt in Ihrem Papierkorb. Am ${day} wird es endgültig gelöscht.` : `${count} Dokumente liegen in Ihrem Papierkorb. Ab dem ${day} werden sie endgültig gelöscht.`}\n\nMöchten Sie das so? Dann müssen Sie nichts tun. Bis dahin können Sie es zurückholen:\n${link}\n\nHaben nicht Sie es dorthin gelegt? Holen Sie es zurück und ändern Sie dann Ihr Passwort.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Ihre Daten sind bereit',
    text: `Alles, was in Ihrem Konto liegt, ist gepackt. Sie finden es in den Einstellungen, bis zum ${day}:\n${link}\n\nEin Link darauf gilt eine Stunde und lässt sich dort neu erstellen.\n\nHaben nicht Sie darum gebeten? Entfernen Sie die Datei dort und ändern Sie dann Ihr Passwort.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Ihre Daten konnten nicht gepackt werden',
    text: `Ihre Daten konnten nicht gepackt werden. In Ihrem Konto hat sich nichts geändert, und es ging nichts verloren. In den Einstellungen können Sie es erneut versuchen:\n${link}`,
  }),
  footer: ({ place, settings }) =>
    `\n\n—\nVitae unter ${place}\nWelche dieser Mails Sie bekommen, bestimmen Sie selbst: ${settings}`,
  unsubscribe: (link) => `\nKeine Mails dieser Art mehr: ${link}`,
  page: {
    title: 'Mails von Vitae',
    question: {
      'request-done': 'Keine Mails mehr, wenn eine Anfrage fertig ist?',
      'request-failed': 'Keine Mails mehr, wenn eine Anfrage nicht abgeschlossen werden konnte?',
      'deletion-scheduled': 'Keine Mails mehr, wenn ein Dokument im Papierkorb gelöscht wird?',
      'export-ended': 'Keine Mails mehr, wenn Ihre Daten zum Herunterladen bereit sind?',
    },
    button: 'Diese Mails abbestellen',
    done: 'Sie bekommen keine Mails dieser Art mehr.',
    again: 'In den Einstellungen Ihres Kontos können Sie sie wieder einschalten.',
    settings: 'Zu den Einstellungen',
  },
}
