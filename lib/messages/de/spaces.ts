import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages about the space that a page shows, in German. */
export const spaces: typeof english = {
  personal: 'Persönlich',
  label: (name) => `Arbeitsbereich: ${name}`,
  unnamed: 'Arbeitsbereich',
  manage: 'Arbeitsbereiche verwalten',
  roles: {
    owner: 'Eigentümer',
    admin: 'Verwaltung',
    member: 'Mitglied',
    coach: 'Beratung',
    viewer: 'Nur lesen',
  },
  saved: {
    state: 'Im Arbeitsbereich gespeichert',
    short: 'Im Arbeitsbereich',
    spoken: 'Alles ist im Arbeitsbereich gespeichert.',
  },
  empty:
    'In diesem Arbeitsbereich sind noch keine Dokumente. Seine Mitglieder können alles darin öffnen.',
  readOnly: (role) =>
    `Deine Rolle: ${role}. Du kannst die Dokumente dieses Arbeitsbereichs lesen, aber nicht ändern.`,
  mayComment: (role) =>
    `Deine Rolle: ${role}. Du kannst die Dokumente dieses Arbeitsbereichs lesen und kommentieren, aber nicht ändern.`,
  openDocuments: 'Dokumente öffnen',
  toDocuments: 'Zu seinen Dokumenten',
  signIn:
    'Melde dich an, um diesen Arbeitsbereich zu öffnen. Nur seine Mitglieder sehen seine Dokumente.',
  ended: {
    title: 'Dieser Arbeitsbereich ist nicht verfügbar',
    text: 'Er wurde gelöscht, oder du bist kein Mitglied mehr.',
    nothing:
      'Nichts ging verloren: Alles, was du auf diesem Gerät geschrieben hast, war schon dort angekommen.',
    unsent: (count) =>
      `Dokumente mit Änderungen, die dort nicht angekommen sind: ${number(count)}. Sie sind noch auf diesem Gerät. Kopier sie zu deinen eigenen Dokumenten oder lade sie herunter.`,
    copy: 'Zu meinen Dokumenten kopieren',
    download: 'Herunterladen',
    remove: 'Von diesem Gerät entfernen',
    removeTitle: 'Die Änderungen von diesem Gerät entfernen?',
    removeText: 'Sie sind nirgendwo sonst gespeichert. Das lässt sich nicht rückgängig machen.',
    failed: 'Das hat nicht geklappt. Alles ist noch auf diesem Gerät. Versuch es noch einmal.',
    toOwn: 'Zu meinen eigenen Dokumenten',
    leftWords:
      'Ein Arbeitsbereich, den du nicht mehr öffnen kannst, hat Änderungen, die nur auf diesem Gerät sind.',
    review: 'Ansehen',
  },
  copyTo: 'Kopieren nach',
  copiedTo: (title, name) => `„${title}“ wurde nach „${name}“ kopiert.`,
  notCopied: (title) =>
    `„${title}“ konnte nicht kopiert werden. Es wurde nichts geändert. Versuch es noch einmal.`,
  open: 'Öffnen',
  errors: {
    'workspace-not-found':
      'Dieser Arbeitsbereich wurde gelöscht, oder du bist kein Mitglied mehr. Was du geschrieben hast, ist noch auf diesem Gerät.',
    'role-missing':
      'Deine Rolle in diesem Arbeitsbereich erlaubt das nicht. Es wurde nichts geändert.',
    'personal-only': 'Das geht nur bei deinen eigenen Dokumenten. Es wurde nichts geändert.',
  },
}
