import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in German. */
export const webhooks: typeof english = {
  title: 'Webhooks',
  text: 'Informiere einen anderen Dienst, wenn hier etwas passiert. Wir senden Kennungen, nie Text aus deinen Dokumenten.',
  none: 'Du hast keine Webhooks.',
  add: 'Webhook hinzufügen',
  url: 'Adresse',
  urlHint: 'Beginnt mit https:// und ist im öffentlichen Internet.',
  urlRefused:
    'An diese Adresse können wir nicht senden. Gib eine ein, die mit https:// beginnt und im öffentlichen Internet ist.',
  eventsTitle: 'Ereignisse',
  events: {
    'document.changed': 'Ein Dokument wurde geändert',
    'request.finished': 'Eine Anfrage ist beendet',
    'comment.added': 'Ein Kommentar kam dazu',
    ping: 'Test',
  },
  eventsMissing: 'Wähle mindestens ein Ereignis.',
  save: 'Speichern',
  full: 'Du hast so viele Webhooks, wie ein Konto haben kann. Lösche einen, um einen neuen hinzuzufügen.',
  secretTitle: (host) => `Geheimer Schlüssel für ${host}`,
  secretText:
    'Kopiere ihn jetzt. Wir zeigen ihn nicht noch einmal. Dein Dienst prüft damit unsere Signatur.',
  secretLabel: 'Geheimer Schlüssel',
  on: 'Ein',
  off: 'Aus',
  failing: 'Die letzten Zustellungen sind fehlgeschlagen.',
  turnOn: 'Einschalten',
  turnOff: 'Ausschalten',
  edit: 'Ändern',
  test: 'Test senden',
  rotate: 'Neuer Schlüssel',
  remove: 'Löschen',
  removed: (host) => `Der Webhook für ${host} wurde gelöscht.`,

  deliveries: 'Letzte Zustellungen',
  noDeliveries: 'Bisher wurde nichts gesendet.',
  states: { waiting: 'Wartet', delivered: 'Zugestellt', failed: 'Fehlgeschlagen' },
  attempts: (count) => `Versuche: ${count}`,
  next: (time) => `Nächster Versuch: ${time}`,
  reasons: {
    status: (status) => `Der Server hat mit ${status} geantwortet.`,
    redirect: 'Der Server hat mit einer Weiterleitung geantwortet, der wir nicht folgen.',
    timeout: 'Der Server hat nicht innerhalb von 15 Sekunden geantwortet.',
    unreachable: 'Wir konnten den Server nicht erreichen.',
    'private-address': 'Die Adresse ist nicht im öffentlichen Internet.',
    disabled: 'Der Webhook war ausgeschaltet.',
    'no-secret': 'Wir können den geheimen Schlüssel nicht mehr lesen. Erstelle einen neuen.',
    'gave-up': 'Wir konnten es nicht senden. Du kannst es noch einmal senden.',
  },
  again: 'Erneut senden',
}
