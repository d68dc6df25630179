import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages about what is in the account and what is only here, in German. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Nur in diesem Tab',
    'on-device': 'Gespeichert auf dem Gerät',
    saving: 'Wird gespeichert …',
    'in-account': 'Gespeichert im Konto',
    offline: 'Offline, auf dem Gerät gespeichert',
    retrying: 'Gespeichert auf dem Gerät, neuer Versuch',
    expired: 'Erneut anmelden: auf dem Gerät gespeichert',
    conflict: 'Anderswo geändert: prüfen',
    refused: 'Nur auf dem Gerät gespeichert',
  },
  writing: {
    offline: 'Offline, wird auf dem Gerät gespeichert …',
    retrying: 'Wird auf dem Gerät gespeichert …',
    expired: 'Erneut anmelden: wird hier gespeichert …',
    refused: 'Wird auf dem Gerät gespeichert …',
  },
  inTab: {
    expired: 'Erneut anmelden: nur in diesem Tab',
    refused: 'Nur in diesem Tab',
  },
  short: {
    'memory-only': 'Nur dieser Tab',
    'on-device': 'Auf dem Gerät',
    saving: 'Speichert …',
    'in-account': 'Im Konto',
    offline: 'Offline',
    retrying: 'Auf dem Gerät',
    expired: 'Anmelden',
    conflict: 'Prüfen',
    refused: 'Auf dem Gerät',
  },
  spoken: {
    'memory-only':
      'Im Moment kann nichts gespeichert werden. Deine Änderungen sind nur in diesem Tab.',
    'in-account': 'Alles ist in deinem Konto gespeichert.',
    offline: 'Du bist offline. Alles ist auf diesem Gerät gespeichert und wird später gesendet.',
    retrying:
      'Der Server antwortet nicht. Alles ist auf diesem Gerät gespeichert. Wir versuchen es weiter.',
    expired:
      'Deine Sitzung ist abgelaufen. Alles ist auf diesem Gerät gespeichert. Melde dich erneut an, um weiterzumachen.',
    conflict:
      'Dieser Lebenslauf wurde auch auf einem anderen Gerät geändert. Es gibt etwas zu prüfen.',
    refused:
      'Dein Konto kann diesen Lebenslauf so nicht aufnehmen. Er ist auf diesem Gerät gespeichert.',
  },
  refusedTitle: 'Noch nicht in deinem Konto',
  refused: {
    invalid:
      'Dein Konto kann diesen Lebenslauf so nicht aufnehmen. Alles ist auf diesem Gerät gespeichert. Mach die letzte Änderung rückgängig oder kürze, was zu lang ist. Bei deiner nächsten Änderung versuchen wir es noch einmal.',
    'too-large':
      'Dieser Lebenslauf ist größer, als dein Konto erlaubt. Alles ist auf diesem Gerät gespeichert. Kürze oder entferne etwas. Bei deiner nächsten Änderung versuchen wir es noch einmal.',
    'newer-version':
      'Dieser Lebenslauf wurde in deinem Konto von einer neueren Version von Vitae geschrieben. Alles ist auf diesem Gerät gespeichert. Lade diese Seite neu, um die neueste Version zu bekommen.',
    limit:
      'Dein Konto ist voll. Dieser Lebenslauf ist auf diesem Gerät gespeichert. Lösche ein Dokument endgültig aus dem Papierkorb, dann kommt dieser Lebenslauf in dein Konto.',
    role: 'Mit deiner Rolle in diesem Arbeitsbereich kannst du diesen Lebenslauf nicht ändern. Was du geschrieben hast, ist auf diesem Gerät gespeichert. Kopier den Lebenslauf zu deinen eigenen Dokumenten oder bitte die Verwaltung um eine andere Rolle.',
    'merge-limit':
      'Was hier und anderswo geschrieben wurde, ist zusammen zu viel für einen Lebenslauf. Beides ist gespeichert: deine Fassung auf diesem Gerät, die andere in deinem Konto. Kürze hier etwas. Bei deiner nächsten Änderung versuchen wir es noch einmal.',
  },
  reload: 'Neu laden',
  conflictTitle: 'Hier und anderswo geändert',
  conflictText: (count) =>
    plural(count, {
      one: 'Eine Stelle wurde auf diesem und auf einem anderen Gerät geändert. Beide Fassungen sind hier. Wähle, welche in deinem Lebenslauf bleiben soll.',
      other:
        '# Stellen wurden auf diesem und auf einem anderen Gerät geändert. Beide Fassungen sind hier. Wähle, welche in deinem Lebenslauf bleiben sollen.',
    }),
  mine: 'Auf diesem Gerät geschrieben',
  theirs: 'Anderswo geschrieben',
  changedSince: 'Seitdem hier geschrieben',
  holdsNow: 'Steht jetzt in deinem Lebenslauf',
  fieldGone: 'Eine Stelle, die nicht mehr in deinem Lebenslauf ist',
  taken: 'Entfernt',
  empty: 'Leer',
  keepChoices: 'Auswahl speichern',
  decideLater: 'Später entscheiden',
  settled: 'Deine Auswahl ist gespeichert.',
  nothingToDecide: 'Es gibt nichts mehr zu entscheiden.',
  conflictsLoading: 'Der Lebenslauf wird geöffnet …',
  notSettled:
    'Deine Auswahl konnte nicht gespeichert werden. Beide Fassungen sind noch da. Versuch es noch einmal.',
  cameBack: (title) =>
    `${title} wurde auf einem Gerät gelöscht und auf einem anderen bearbeitet. Das Dokument ist wieder da, mit den Änderungen.`,
  movedBeside: (title) =>
    `${title} wurde anderswo endgültig gelöscht. Was du hier geschrieben hast, ist als eigener Lebenslauf gespeichert.`,
  shareLink: 'Freigabelink erstellen',
  shareLinkHint: 'Eine Seite mit deinem Lebenslauf, die du jederzeit beenden kannst',
  shareLinkGuestHint: 'Für Links brauchst du ein Konto. Deine Lebensläufe kommen mit.',
  downloadSeveral: 'Mehrere herunterladen',
  link: 'Link',
  copyLink: 'Link kopieren',
  copied: 'Link kopiert',
  notCopied:
    'Dein Browser hat das Kopieren nicht erlaubt. Markiere den Link und kopiere ihn selbst.',
  openLink: 'Öffnen',
  shareFailed: {
    'not-sent':
      'Es ist noch nicht alles in deinem Konto, das PDF wäre also veraltet. Deine Änderungen sind auf diesem Gerät gespeichert. Versuch es noch einmal, wenn in der Leiste „Gespeichert im Konto“ steht.',
    offline:
      'Du bist offline. Es ging nichts verloren. Versuch es noch einmal, sobald du online bist.',
    'not-signed-in':
      'Deine Sitzung ist abgelaufen. Alles ist auf diesem Gerät gespeichert. Melde dich zuerst erneut an.',
    'too-many-requests':
      'Zu viele Anfragen in kurzer Zeit. Es ging nichts verloren. Versuch es in einer Minute noch einmal.',
    failed: 'Das hat nicht geklappt. Es ging nichts verloren. Versuch es gleich noch einmal.',
  },
}
