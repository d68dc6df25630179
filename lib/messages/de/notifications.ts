import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of the notifications, in German. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Benachrichtigungen'
      : plural(unread, {
          one: 'Benachrichtigungen, # ungelesen',
          other: 'Benachrichtigungen, # ungelesen',
        }),
  title: 'Benachrichtigungen',
  none: 'Noch keine Benachrichtigungen. Wichtige Ereignisse in deinem Konto erscheinen hier.',
  nothingDue: 'Heute ist nichts fällig. Termine und Fristen deiner Bewerbungen erscheinen hier.',
  unknown: 'Deine Benachrichtigungen sind noch nicht geladen. Wir versuchen es weiter.',
  settingsLink: 'Benachrichtigungen einstellen',
  due: {
    title: 'Fällig',
    followUp: 'Nachfassen',
    deadline: 'Letzter Tag für die Bewerbung',
    untitled: 'Eine Bewerbung',
    done: 'Erledigt',
    doneNamed: (what) => `Erledigt: ${what}`,
    tomorrow: 'Morgen',
    tomorrowNamed: (what) => `Auf morgen verschieben: ${what}`,
    wasDone: (what) => `Als erledigt markiert: ${what}`,
    wasMoved: (what) => `Auf morgen verschoben: ${what}`,
    failed:
      'Wir konnten diese Bewerbung nicht öffnen. Es wurde nichts geändert. Versuch es noch einmal.',
    all: 'Alle Bewerbungen',
  },
  unread: 'Neu',
  today: 'Heute',
  yesterday: 'Gestern',

  askedFor: {
    requirements: 'Anforderungen einer Stellenanzeige',
    tailoring: 'Vorschläge zu einer Stellenanzeige',
    wording: 'Bessere Formulierung eines Textes',
    letter: 'Entwurf eines Anschreibens',
    translation: 'Übersetzung',
    match: 'Lebensläufe, die zu einer Stellenanzeige passen',
    interview: 'Fragen für ein Vorstellungsgespräch',
    'import-help': 'KI-Hilfe bei einem Import',
    'import-reading': 'Importierte Datei, mit KI gelesen',
    cv: 'Angeforderter Lebenslauf',
    proposal: 'Vorschläge von einer App',
  },
  somethingAsked: 'Deine Anfrage',
  requestDone: (what) => `${what}: fertig`,
  requestFailed: (what) => `${what}: nicht abgeschlossen`,
  requestFailedText: 'Es ging nichts verloren. Du kannst es noch einmal versuchen.',
  keyCreated: (name) => `API-Schlüssel erstellt: ${name}`,
  keyCreatedText: 'Wenn du das nicht warst, widerrufe ihn und ändere dann dein Passwort.',
  appConnected: (name) => `App verbunden: ${name}`,
  appConnectedText: 'Wenn du das nicht warst, trenne sie und ändere dann dein Passwort.',
  newDevice: (device) => `Neue Anmeldung: ${device}`,
  newDeviceText: 'Wenn du das nicht warst, melde das Gerät ab und ändere dann dein Passwort.',
  deletionScheduled: (title) => `Im Papierkorb: ${title}`,
  deletionScheduledText: (day) => `Wird am ${day} endgültig gelöscht.`,
  exportDone: 'Deine Daten: bereit zum Herunterladen',
  exportDoneText: (day) => `Die Datei ist bis zum ${day} verfügbar.`,
  exportFailed: 'Deine Daten: nicht exportiert',
  exportFailedText: 'Es ging nichts verloren. Du kannst es noch einmal versuchen.',
  commentAdded: 'Neuer Kommentar zu einem Dokument',
  shareLocked: 'Falsche Passwörter für einen Freigabelink',
  applicationDue: 'In deinen Bewerbungen ist etwas fällig',
  webhookDisabled: (host) => `Webhook ausgeschaltet: ${host}`,
  webhookDisabledText:
    'Wir haben ihn ausgeschaltet, weil fünf Tage lang nichts zugestellt werden konnte.',
  untitled: 'ein Dokument',

  settings: {
    text: 'Wähle, worüber wir dich informieren. Benachrichtigungen enthalten nie Text aus deinen Lebensläufen.',
    caption: 'Ereignisse und wie wir dich darüber informieren',
    event: 'Ereignis',
    ways: { app: 'In der App', mail: 'Per E-Mail' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Vorschläge, ein Entwurf oder eine Übersetzung sind fertig',
      'request-failed': 'Eine Anfrage konnte nicht abgeschlossen werden',
      'key-created': 'Ein API-Schlüssel wurde erstellt',
      'app-connected': 'Eine App wurde verbunden',
      'new-device': 'Eine Anmeldung von einem neuen Gerät',
      'deletion-scheduled': 'Ein Dokument wird endgültig gelöscht',
      'comment-added': 'Ein Kommentar zu einem Dokument, das du freigegeben hast',
      'share-locked': 'Viele falsche Passwörter für einen Freigabelink',
      'application-due': 'Ein Termin oder eine Frist einer Bewerbung ist fällig',
      'webhook-disabled': 'Ein Webhook wurde ausgeschaltet, weil nichts zugestellt werden konnte',
      'export-ended': 'Dein Datenexport ist fertig oder fehlgeschlagen',
    },
    language: 'Sprache der E-Mails',
    timeZone: 'Zeitzone der E-Mails',
    timeZoneHint:
      'Erinnerungen kommen dort um 7 Uhr morgens. Sie nennen den Arbeitgeber, den Jobtitel und deinen Termin.',
    noTimeZone: 'Nicht gewählt (UTC)',
    noMail:
      'Auf diesem Server ist E-Mail nicht eingerichtet, deshalb werden keine E-Mails gesendet. Deine Benachrichtigungen findest du unter der Glocke.',
    notConfirmed: 'Um E-Mails zu bekommen, bestätige oben im Profil deine Adresse.',
    saved: 'Gespeichert.',
  },
}
