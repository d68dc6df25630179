import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('de')

/** Emails about events in an account, in German. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Anforderungen einer Stellenanzeige',
    tailoring: 'Vorschläge zu einer Stellenanzeige',
    wording: 'Bessere Formulierung eines Textes',
    letter: 'Entwurf eines Anschreibens',
    translation: 'Übersetzung eines Lebenslaufs',
    match: 'Lebensläufe, die zu einer Stellenanzeige passen',
    interview: 'Fragen für ein Vorstellungsgespräch',
    'import-help': 'KI-Hilfe bei einem Import',
    'import-reading': 'Importierte Datei, mit KI gelesen',
    cv: 'Angeforderter Lebenslauf',
    proposal: 'Vorschläge von einer App',
  },
  device: (browser, system) =>
    browser && system
      ? `${browser} unter ${system}`
      : browser || system || 'ein unbekannter Browser',
  requestDone: ({ what, link }) => ({
    subject: 'Deine Anfrage ist fertig',
    text: `${what}: fertig.\n\nIn deinen Dokumenten hat sich nichts geändert. Du entscheidest, was du davon übernimmst:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Deine Anfrage konnte nicht abgeschlossen werden',
    text: `${what}: Das konnte nicht abgeschlossen werden.\n\nIn deinen Dokumenten hat sich nichts geändert, und es ging nichts verloren. Hier findest du den Grund und kannst es noch einmal versuchen:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Für dein Vitae-Konto wurde ein API-Schlüssel erstellt',
    text: `In deinem Konto wurde ein API-Schlüssel erstellt. Er heißt „${name}“.\n\nWarst du das? Dann musst du nichts tun.\n\nWarst du es nicht? Widerrufe den Schlüssel und ändere dann dein Passwort:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Mit deinem Vitae-Konto wurde eine App verbunden',
    text: `Mit deinem Konto wurde eine App verbunden. Sie nennt sich „${name}“.\n\nWarst du das? Dann musst du nichts tun.\n\nWarst du es nicht? Trenne die App und ändere dann dein Passwort:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Neue Anmeldung bei deinem Vitae-Konto',
    text: `Jemand hat sich von einem neuen Gerät bei deinem Konto angemeldet: ${device}, am ${at} (UTC).\n\nWarst du das? Dann musst du nichts tun.\n\nWarst du es nicht? Melde das Gerät ab und ändere dann dein Passwort:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, {
      one: 'Ein Dokument in deinem Papierkorb wird gelöscht',
      other: '# Dokumente in deinem Papierkorb werden gelöscht',
    }),
    text: plural(count, {
      one: `Ein Dokument liegt in deinem Papierkorb. Am ${day} wird es endgültig gelöscht.\n\nMöchtest du das so? Dann musst du nichts tun. Bis dahin kannst du es wiederherstellen:\n${link}\n\nHast nicht du es dorthin verschoben? Stell es wieder her und ändere dann dein Passwort.`,
      other: `# Dokumente liegen in deinem Papierkorb. Ab dem ${day} werden sie endgültig gelöscht.\n\nMöchtest du das so? Dann musst du nichts tun. Bis dahin kannst du sie wiederherstellen:\n${link}\n\nHast nicht du sie dorthin verschoben? Stell sie wieder her und ändere dann dein Passwort.`,
    }),
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Deine Daten stehen zum Herunterladen bereit',
    text: `Der Export deines Kontos ist fertig. Du kannst ihn bis zum ${day} in den Einstellungen herunterladen:\n${link}\n\nEin Download-Link gilt eine Stunde. Du kannst dort jederzeit einen neuen erstellen.\n\nHast nicht du den Export angefordert? Lösche die Datei dort und ändere dann dein Passwort.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Deine Daten konnten nicht exportiert werden',
    text: `Deine Daten konnten nicht exportiert werden. In deinem Konto hat sich nichts geändert, und es ging nichts verloren. In den Einstellungen kannst du es noch einmal versuchen:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Erinnerung an deine Bewerbungen',
    text: `Das ist in deinen Bewerbungen fällig:\n\n${lines}\n\nMarkiere es als erledigt oder wähle einen anderen Tag:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Neuer Kommentar zu einem Dokument',
    text: `Jemand hat ein Dokument kommentiert, an dem du arbeitest.\n\nIm Dokument hat sich nichts geändert. Lies den Kommentar und entscheide, was damit geschieht:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Falsche Passwörter für einen Freigabelink',
    text: `Jemand hat für einen deiner Freigabelinks 30 falsche Passwörter eingegeben. 15 Minuten lang nimmt er keine mehr von Browsern an, die ihn noch nie geöffnet haben. Deine Dokumente sind nicht betroffen.\n\nWenn das weitergeht, beende den Link und erstelle einen neuen:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Ein Webhook deines Vitae-Kontos wurde ausgeschaltet',
    text: `Fünf Tage lang konnte nichts an ${host} zugestellt werden, deshalb wurde dieser Webhook ausgeschaltet. Deine Dokumente sind nicht betroffen.\n\nSieh nach, was der Server geantwortet hat, und schalte den Webhook dann wieder ein:\n${link}`,
  }),
  due: {
    followUp: 'Nachfassen',
    deadline: 'Letzter Tag für die Bewerbung',
    more: 'Und mehr in deiner Liste',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae unter ${place}\nWähle, welche dieser E-Mails du bekommst: ${settings}`,
  unsubscribe: (link) => `\nE-Mails dieser Art abbestellen: ${link}`,
  page: {
    title: 'E-Mails von Vitae',
    question: {
      'request-done': 'Keine E-Mails mehr, wenn eine Anfrage fertig ist?',
      'request-failed': 'Keine E-Mails mehr, wenn eine Anfrage nicht abgeschlossen werden konnte?',
      'deletion-scheduled': 'Keine E-Mails mehr, bevor ein Dokument im Papierkorb gelöscht wird?',
      'comment-added': 'Keine E-Mails mehr zu Kommentaren zu deinen freigegebenen Dokumenten?',
      'share-locked': 'Keine E-Mails mehr zu falschen Passwörtern für deine Freigabelinks?',
      'application-due': 'Keine E-Mails mehr zu Terminen und Fristen deiner Bewerbungen?',
      'webhook-disabled': 'Keine E-Mails mehr, wenn ein Webhook ausgeschaltet wird?',
      'export-ended': 'Keine E-Mails mehr, wenn deine Daten zum Herunterladen bereitstehen?',
    },
    button: 'Diese E-Mails abbestellen',
    done: 'Du bekommst keine E-Mails dieser Art mehr.',
    again: 'In den Einstellungen deines Kontos kannst du sie wieder einschalten.',
    settings: 'Zu den Einstellungen',
  },
}
