import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Formats "2 Lebensläufe und 1 Anschreiben"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# Lebenslauf', other: '# Lebensläufe' })
  const letters = plural(letter, { one: '# Anschreiben', other: '# Anschreiben' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} und ${letters}`
}

/** Messages of the dashboard, in German. */
export const dashboard: typeof english = {
  title: 'Deine Lebensläufe',
  home: 'Vitae, zur Startseite',
  lists: { label: 'Seiten', cvs: 'Lebensläufe', applications: 'Bewerbungen' },
  newCv: 'Neuer Lebenslauf',
  openFile: 'Datei öffnen',
  search: 'Lebensläufe suchen',
  sortBy: 'Deine Lebensläufe sortieren',
  sorts: { updated: 'Zuletzt bearbeitet', created: 'Neueste zuerst', title: 'Nach Name' },
  searched: {
    all: {
      found: (counts) => `${countKinds(counts)} gefunden`,
      nothing: (query) => `Kein Lebenslauf oder Anschreiben enthält „${query}“.`,
    },
    searching: {
      found: (counts) => `Bisher ${countKinds(counts)} gefunden`,
      nothing: (query) =>
        `Alle deine Lebensläufe und Anschreiben werden nach „${query}“ durchsucht …`,
    },
    device: {
      found: (counts) => `${countKinds(counts)} auf diesem Gerät gefunden`,
      nothing: (query) =>
        `Kein Lebenslauf oder Anschreiben auf diesem Gerät enthält „${query}“. Was nur in deinem Konto ist, kann gerade nicht durchsucht werden. Versuch es noch einmal, sobald du online bist.`,
    },
  },
  clearSearch: 'Alle Lebensläufe zeigen',
  loading: 'Deine Lebensläufe werden geladen …',
  ofKind: {
    resume: {
      untitled: 'Lebenslauf ohne Namen',
      newName: 'Name dieses Lebenslaufs',
      unreadable:
        'Dieser Lebenslauf kann hier nicht angezeigt werden. Es wurde nichts geändert. Öffne ihn, um den Grund zu sehen.',
      notBrought:
        'Dieser Lebenslauf konnte nicht aus deinem Konto geladen werden. Es wurde nichts geändert. Versuch es noch einmal, sobald du online bist.',
      notRenamed:
        'Dieser Lebenslauf konnte nicht umbenannt werden. Es wurde nichts geändert. Öffne ihn, um den Grund zu sehen.',
      notCopied:
        'Dieser Lebenslauf konnte nicht gelesen werden, deshalb wurde nichts kopiert oder heruntergeladen. Öffne ihn, um den Grund zu sehen.',
    },
    letter: {
      untitled: 'Anschreiben ohne Namen',
      newName: 'Name dieses Anschreibens',
      unreadable:
        'Dieses Anschreiben kann hier nicht angezeigt werden. Es wurde nichts geändert. Öffne es, um den Grund zu sehen.',
      notBrought:
        'Dieses Anschreiben konnte nicht aus deinem Konto geladen werden. Es wurde nichts geändert. Versuch es noch einmal, sobald du online bist.',
      notRenamed:
        'Dieses Anschreiben konnte nicht umbenannt werden. Es wurde nichts geändert. Öffne es, um den Grund zu sehen.',
      notCopied:
        'Dieses Anschreiben konnte nicht gelesen werden, deshalb wurde nichts kopiert oder heruntergeladen. Öffne es, um den Grund zu sehen.',
    },
  },
  more: (title) => `${title}: mehr`,
  open: 'Öffnen',
  rename: 'Umbenennen',
  tailor: 'Job-Abgleich',
  writeLetter: 'Anschreiben verfassen',
  letter: 'Anschreiben',
  fileNames: { resume: 'Lebenslauf', letter: 'Anschreiben' },
  duplicate: 'Duplizieren',
  copyOf: (title) => `${title} (Kopie)`,
  duplicated: (title) => `${title} erstellt`,
  downloadJson: {
    resume: 'Als JSON Resume herunterladen',
    letter: 'Als JSON herunterladen',
  },
  trash: 'In den Papierkorb',
  trashed: (title) => `${title} in den Papierkorb verschoben`,
  notHereYet: 'In deinem Konto, noch nicht auf diesem Gerät',
  notErased: (title) =>
    `${title} wurde anderswo geändert und deshalb nicht gelöscht. Sieh es dir an und lösche es dann noch einmal.`,
  forJob: (job) => `Für ${job}`,
  pages: (count) => plural(count, { one: '# Seite', other: '# Seiten' }),
  editedToday: (time) => `Heute, ${time}`,
  editedYesterday: (time) => `Gestern, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `Im Papierkorb seit ${date}`,
  trashTitle: 'Papierkorb',
  trashLink: (count) => plural(count, { one: 'Papierkorb (#)', other: 'Papierkorb (#)' }),
  trashNote: 'Lebensläufe und Anschreiben bleiben hier, bis du sie endgültig löschst.',
  trashNoteAccount:
    'Lebensläufe und Anschreiben bleiben 30 Tage hier, auf allen deinen Geräten. Danach werden sie endgültig gelöscht.',
  daysLeft: (count) =>
    count === 0
      ? 'wird heute gelöscht'
      : plural(count, { one: 'noch # Tag', other: 'noch # Tage' }),
  trashEmpty: 'Der Papierkorb ist leer.',
  backToCvs: 'Zurück zu deinen Lebensläufen',
  restore: 'Wiederherstellen',
  restoreNamed: (title) => `${title} wiederherstellen`,
  restored: (title) => `${title} wiederhergestellt`,
  erase: 'Endgültig löschen',
  eraseNamed: (title) => `Endgültig löschen: ${title}`,
  erased: (title) => `${title} wird endgültig gelöscht`,
  emptyTitle: 'Erstelle deinen ersten Lebenslauf',
  emptyText: {
    device:
      'Schreib los und sieh dabei das echte PDF. Du brauchst kein Konto: Was du schreibst, bleibt auf diesem Gerät.',
    tab: 'Schreib los und sieh dabei das echte PDF. Dieser Browser kann gerade nichts speichern: Lade herunter, was du schreibst, bevor du diesen Tab schließt.',
    account:
      'Schreib los und sieh dabei das echte PDF. Was du schreibst, wird in deinem Konto und auf diesem Gerät gespeichert.',
    accountOnly:
      'Schreib los und sieh dabei das echte PDF. Was du schreibst, wird in deinem Konto gespeichert.',
  },
  start: 'Losschreiben',
  importTitle: 'Lebenslauf importieren',
  importText:
    'Wähle ein PDF, eine Word-Datei oder einen Export aus einem anderen Dienst oder zieh die Datei irgendwo auf diese Seite. Du prüfst alles, bevor daraus ein Lebenslauf wird. Die Datei wird auf diesem Gerät gelesen und nirgendwohin gesendet.',
  chooseFile: 'Datei wählen',
  pasteText: 'Text einfügen',
  pasteTitle: 'Lebenslauf als Text einfügen',
  pasteLabel: 'Der Text deines Lebenslaufs',
  pasteHint:
    'Lass Zeilen und Überschriften, wie sie sind. Du prüfst alles, bevor daraus ein Lebenslauf wird.',
  pasteRead: 'Text importieren',
  waiting: (count) =>
    plural(count, {
      one: '# Import wartet auf deine Prüfung.',
      other: '# Importe warten auf deine Prüfung.',
    }),
  goOn: 'Prüfen',
  startEmpty: 'Leeren Lebenslauf beginnen',
  dropHere: 'Lebenslauf hier ablegen: PDF, Word, Text, LinkedIn, JSON Resume oder eine Sicherung',
  importing: 'Die Datei wird gelesen …',
  imported: (count) =>
    plural(count, { one: '# Lebenslauf hinzugefügt', other: '# Lebensläufe hinzugefügt' }),
  alreadyHere: (count) =>
    plural(count, {
      one: 'Dieser Lebenslauf ist schon da',
      other: 'Diese # Lebensläufe sind schon da',
    }),
  droppedFile: 'Die abgelegte Datei',
  refusedTitle: (name) => `${name} konnte nicht gelesen werden.`,
  refused: {
    folder:
      'Das ist ein Ordner, oder dieser Browser darf die Datei nicht lesen. Öffne den Ordner und wähle die Datei darin.',
    unreadable:
      'Dein Browser hat die Datei nicht an diese Seite übergeben. Wähle sie stattdessen hier aus.',
    'too-large': 'Sie ist größer, als ein Lebenslauf oder eine Sicherung sein kann.',
    'too-many': 'Sie enthält mehr Dateien, als eine Sicherung haben kann.',
    'not-json': 'Sie ist weder eine Datei im Format JSON Resume noch eine Sicherung von Vitae.',
    damaged:
      'Das Archiv ist unvollständig oder beschädigt. Lade es noch einmal herunter oder kopiere es neu und versuch es wieder.',
    password:
      'Sie ist mit einem Passwort geschützt. Entpacke sie oder speichere sie ohne Passwort und versuch es dann noch einmal.',
    'nothing-inside': 'Es ist kein Lebenslauf darin.',
    'not-a-resume': 'Einige Stellen entsprechen nicht dem Format JSON Resume:',
    'newer-version':
      'Sie wurde mit einer neueren Version von Vitae erstellt. Lade diese Seite neu, um die neueste Version zu bekommen.',
  },
  problems: {
    'wrong-type': 'Wert der falschen Art',
    'too-long': 'zu lang',
    'too-many': 'zu viele Elemente',
    'too-deep': 'zu tief verschachtelt',
    'too-large': 'zu groß',
    'forbidden-key': 'Name, der nicht erlaubt ist',
    'not-allowed': 'Wert, der nicht erlaubt ist',
    'newer-version': 'aus einer neueren Version',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Ganze Datei',
  moreProblems: (count) =>
    plural(count, { one: 'und # weitere Stelle', other: 'und # weitere Stellen' }),
  nothingChanged: 'Deine Lebensläufe wurden nicht geändert.',
  dismiss: 'Diese Meldung schließen',
  downloadAll: 'Alles auf diesem Gerät herunterladen',
  downloadAllHere: 'Alles in diesem Tab herunterladen',
  downloadingAll: 'Download wird vorbereitet …',
  downloadedAll: (count) =>
    plural(count, {
      one: '# Dokument in einer Datei heruntergeladen',
      other: '# Dokumente in einer Datei heruntergeladen',
    }),
  downloadFailed:
    'Die Datei konnte nicht erstellt werden. Es ging nichts verloren. Versuch es gleich noch einmal.',
  onThisDevice: 'Auf diesem Gerät',
  inThisTab: 'Nur in diesem Tab',
  inAccount: 'In deinem Konto',
  inAccountText:
    'Deine Lebensläufe werden beim Schreiben auf diesem Gerät gespeichert und an dein Konto gesendet, damit du sie auf allen deinen Geräten hast. Die Zeile oben sagt dir, wenn etwas noch nicht in deinem Konto ist.',
  accountOffer:
    'Mit einem Konto hast du deine Lebensläufe auf allen deinen Geräten, auch frühere Versionen.',
  createAccount: 'Konto erstellen',
  onlyHere: (count) =>
    plural(count, {
      one: '# Dokument ist nur auf diesem Gerät',
      other: '# Dokumente sind nur auf diesem Gerät',
    }),
  leftBehind:
    'Du bist abgemeldet. Der Speicher dieses Browsers antwortet nicht, deshalb sind deine Lebensläufe vielleicht noch auf diesem Gerät. Wenn auch andere es benutzen, schließe alle Tabs von Vitae und lösche in den Einstellungen deines Browsers die Daten dieser Website.',
  settings: 'Einstellungen',
  theme: 'Farbschema',
  themes: { system: 'Gerät', light: 'Hell', dark: 'Dunkel' },
  timeZone: 'Zeitzone',
  deviceTimeZone: (name) => `Wie das Gerät (${name})`,
}
