import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('de')

export const share: typeof english = {
  title: 'Freigabelink',
  intro:
    'Wer den Link hat und das Passwort kennt, falls du eines festlegst, kann eine Seite mit diesem Dokument öffnen, als Text und als PDF. Du kannst den Link jederzeit beenden.',
  signUp: 'Konto erstellen',
  loading: 'Deine Links werden geladen …',
  newLink: 'Neuer Link',
  yourLinks: 'Deine Links',
  forWhom: 'Für wen (optional)',
  forWhomHint:
    'Das siehst nur du. Mit einem Link pro Empfänger erkennst du, wer sich die Seite angesehen hat.',
  shows: 'Die Seite zeigt',
  newest: 'immer die neueste Version',
  asItIsNow: 'das Dokument, wie es jetzt ist',
  withResume: 'Zusammen mit dem Lebenslauf zu diesem Anschreiben',
  accessOptions: 'Passwort, letzter Tag und Kommentare',
  create: 'Link erstellen',
  limitReached: 'Du hast 100 Links, mehr kann ein Konto nicht haben. Beende zuerst einen.',
  unnamed: 'Link ohne Namen',
  views: (count) => plural(count, { one: '# Aufruf', other: '# Aufrufe' }),
  downloads: (count) => plural(count, { one: '# Download', other: '# Downloads' }),
  created: (date) => `erstellt am ${date}`,
  until: (date) => `gilt bis zum ${date}`,
  ended: (date) => `beendet am ${date}`,
  fixed: 'feste Version',
  hasPassword: 'mit Passwort',
  qrCode: 'QR-Code',
  settings: 'Einstellungen',
  end: 'Link beenden',
  endQuestion: 'Diesen Link beenden? Die Seite ist sofort weg, für alle, die ihn haben.',
  keep: 'Behalten',
  hasEnded: 'Der Link ist beendet',
  offerDownload: 'PDF zum Herunterladen anbieten',
  offerDownloadHint: 'Auch ohne lässt sich lesen und kopieren, was die Seite zeigt.',
  allowComments: 'Kommentare erlauben',
  allowCommentsHint:
    'Wer diesen Link hat, kann kommentieren und andere Wörter vorschlagen und alle Kommentare lesen, die über ihn kommen. Die Seite unter einer lesbaren Adresse hat keine.',
  hasComments: 'mit Kommentaren',
  askPassword: 'Nach einem Passwort fragen',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  passwordHint: 'Mindestens 4 Zeichen.',
  newPasswordHint: 'Mindestens 4 Zeichen. Lass das Feld leer, um das bisherige zu behalten.',
  passwordMissing: 'Gib ein Passwort mit mindestens 4 Zeichen ein.',
  lastDay: 'Letzter Tag',
  lastDayHint: 'Lass das Feld leer, wenn der Link nicht enden soll.',
  lastDayWrong: 'Wähl den heutigen oder einen späteren Tag.',
  leaveOut: 'Auf der Seite und im PDF weglassen',
  contacts: { phone: 'Telefon', email: 'E-Mail', address: 'Straße und Postleitzahl' },
  slug: 'Lesbare Adresse (optional)',
  slugHint:
    'Damit können Suchmaschinen die Seite finden. Kleinbuchstaben a–z, Ziffern und Bindestriche. Eine frühere Adresse gilt noch 30 Tage.',
  slugTaken: 'Diese Adresse ist vergeben. Versuch eine andere.',
  slugWrong: 'Verwende 3 bis 60 Kleinbuchstaben a–z, Ziffern und Bindestriche.',
  slugWithPassword:
    'Eine Seite mit Passwort kann keine lesbare Adresse haben. Wähl eines von beiden.',
  save: 'Speichern',
  saved: 'Link gespeichert',
}
