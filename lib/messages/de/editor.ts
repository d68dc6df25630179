import type { editor as english } from '../en/editor'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the editor, in German. */
export const editor: typeof english = {
  title: 'Lebenslauf bearbeiten',
  loading: 'Dein Lebenslauf wird geladen …',
  navigation: 'Abschnitte',
  form: 'Schreiben',
  paper: 'Vorschau',
  allCvs: 'Alle Lebensläufe',
  documentMenu: (title) => `${title}: umbenennen, wechseln, mehr`,
  rename: 'Umbenennen',
  save: 'Namen speichern',
  tailor: 'Job-Abgleich',
  tailorHint: 'Diesen Lebenslauf mit einer Stellenanzeige vergleichen',
  tailorNeedsWords: 'Dieser Lebenslauf ist noch leer. Schreib zuerst ein paar Zeilen.',
  writeLetter: 'Anschreiben verfassen',
  linkedCvs: 'Verknüpfte Lebensläufe',
  comments: 'Kommentare',
  openComments: (count) => `Offen: ${count}`,
  duplicate: 'Duplizieren',
  duplicateName: (title) => `${title} (Kopie)`,
  newCv: 'Neuer Lebenslauf',
  switchCv: 'Wechseln zu',
  noOtherCv: 'Kein anderer Lebenslauf auf diesem Gerät',
  exportAs: 'Exportieren',
  exportAsHint: 'Word, Text, Webseite, JSON und mehr',
  copyAsText: 'Als reinen Text kopieren',
  keepAsSent: 'Als gesendet aufbewahren',
  keepAsSentHint: 'Bewahrt dieses PDF genau so bei einer Bewerbung auf',
  openFile: 'Datei öffnen',
  openFileHint: 'PDF, Word, Text, LinkedIn, JSON Resume oder eine Sicherung',
  design: 'Design',
  shareMenu: 'Teilen',
  print: 'Drucken',
  share: 'PDF senden',
  download: 'PDF herunterladen',
  downloadShort: 'PDF',
  downloadNeedsWords:
    'Dieser Lebenslauf ist noch leer. Trag zuerst deinen Namen oder einen Eintrag ein.',
  downloadFailed:
    'Das PDF konnte nicht erstellt werden. Es ging nichts verloren. Versuch es gleich noch einmal.',
  serverPdf: {
    title: 'PDF auf dem Server erstellen?',
    text: (host: string) =>
      `Dieser Browser kann das PDF nicht erstellen. ${host} kann es: Dieses Dokument wird mit Foto, Logo und Schriften dorthin gesendet, und das PDF kommt zurück. Dort wird nichts gespeichert.`,
    accept: 'PDF dort erstellen',
    busy: 'Der Server ist ausgelastet. Es ging nichts verloren. Versuch es in einer Minute noch einmal.',
    tooLarge:
      'Dieses Dokument ist mit seinen Schriften zu groß zum Senden. Wähle eine unserer Schriften und versuch es noch einmal.',
  },
  printBlocked:
    'Der Browser hat das Druckfenster nicht geöffnet. Lade das PDF herunter und drucke es.',
  shareFailed:
    'Das PDF konnte nicht gesendet werden. Es ging nichts verloren. Lade es stattdessen herunter.',
  fileNames: { resume: 'Lebenslauf', letter: 'Anschreiben' },
  commands: 'Befehle',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  alreadySaved:
    'Schon gespeichert. Jede Änderung wird beim Schreiben auf diesem Gerät gespeichert.',
  savedInAccount: 'Jede Änderung wird beim Schreiben in deinem Konto gespeichert.',
  notSavedYet:
    'Im Moment wird nichts gespeichert: Dieser Browser erlaubt es nicht. Lade zur Sicherheit eine Kopie herunter.',
  tabs: 'Ansichten',
  write: 'Schreiben',
  preview: 'Vorschau',
  back: 'Alle Abschnitte',
  nextSection: (name) => `Weiter: ${name}`,
  memoryOnly: {
    blocked:
      'Dieser Browser lässt uns nichts speichern. Deine Änderungen sind nur in diesem Tab und gehen verloren, wenn du ihn schließt. Lade eine Kopie herunter.',
    full: 'Auf diesem Gerät ist kein Speicherplatz mehr frei. Deine letzten Änderungen sind nur in diesem Tab. Schaff Platz oder lade eine Kopie herunter.',
    failed:
      'Das Speichern klappt gerade nicht. Deine letzten Änderungen sind nur in diesem Tab. Wir versuchen es weiter.',
    account:
      'Dieser Browser lässt uns auf diesem Gerät gerade nichts speichern. Deine Änderungen werden in deinem Konto gespeichert: Bleib online, bis „Gespeichert im Konto“ angezeigt wird.',
    'account-full':
      'Auf diesem Gerät ist kein Speicherplatz mehr frei. Deine Änderungen werden in deinem Konto gespeichert: Bleib online, bis „Gespeichert im Konto“ angezeigt wird.',
  },
  downloadCopy: 'Kopie herunterladen',
  reader:
    'Du bearbeitest diesen Lebenslauf in einem anderen Tab. Was du dort änderst, erscheint auch hier.',
  takeOver: 'Stattdessen hier bearbeiten',
  example: 'Das ist ein Beispiel. Ersetze es durch deine eigenen Angaben.',
  startEmpty: 'Leeren Lebenslauf beginnen',
  notFoundTitle: 'Dieser Lebenslauf ist nicht auf diesem Gerät',
  notFound:
    'Vielleicht wurde er in einem anderen Browser erstellt oder endgültig gelöscht. Wenn er in deinem Konto ist, melde dich an, um ihn zu öffnen.',
  signIn: 'Anmelden',
  refusedTitle: 'Dein Lebenslauf kann gerade nicht gelesen werden',
  refused:
    'Der Speicher dieses Browsers antwortet nicht. Es wurde nichts geändert oder gelöscht. Wir versuchen es weiter und öffnen deinen Lebenslauf, sobald es geht.',
  notFetchedTitle: 'Dieser Lebenslauf ist noch nicht auf diesem Gerät',
  notFetched:
    'Er konnte nicht aus deinem Konto geladen werden oder ist nicht dort. Es wurde nichts geändert. Versuch es noch einmal, sobald du online bist.',
  tryAgain: 'Erneut versuchen',
  newerTitle: 'Dieser Lebenslauf wurde mit einer neueren Version von Vitae gespeichert',
  newer: 'Es wurde nichts geändert. Lade die Seite neu, um die neueste Version zu bekommen.',
  damagedTitle: 'Dieser Lebenslauf kann nicht gelesen werden',
  damaged:
    'Die gespeicherten Daten sind beschädigt. Es wurde nichts geändert oder gelöscht. Du kannst die Daten so herunterladen, wie sie sind.',
  downloadRaw: 'Gespeicherte Daten herunterladen',
  reload: 'Neu laden',
  toDashboard: 'Alle Lebensläufe ansehen',
  addSection: 'Abschnitt hinzufügen',
  customSection: 'Eigener Abschnitt',
  untitledSection: 'Abschnitt ohne Überschrift',
  sectionMenu: (name) => `${name}: mehr`,
  showSection: 'Im Lebenslauf zeigen',
  hideSection: 'Im Lebenslauf ausblenden',
  hiddenSection: 'ausgeblendet',
  hiddenSectionNote: 'Steht nicht im Lebenslauf. Dein Text bleibt erhalten.',
  sectionTitle: 'Überschrift im Lebenslauf',
  sectionTitleHint: 'Leer lassen für die übliche Überschrift',
  renameSection: 'Überschrift ändern',
  newestFirst: 'Neueste zuerst sortieren',
  isNewestFirst: (name) => `${name} sortiert, Neueste zuerst`,
  breakBeforeSection: 'Auf neuer Seite beginnen',
  removeSection: 'Abschnitt entfernen',
  sectionRemoved: (name) => `${name} entfernt`,
  entryCount: (count) => plural(count, { one: '# Eintrag', other: '# Einträge' }),
  entryMenu: (name) => `${name}: mehr`,
  moveToSection: 'In Abschnitt verschieben',
  duplicateEntry: 'Duplizieren',
  groupEntries: 'Mit dem Eintrag darüber gruppieren',
  groupOffer: (employer) => `Als Positionen bei ${employer} gruppieren`,
  entriesGrouped: (employer) => `Als Positionen bei ${employer} gruppiert`,
  splitRoles: 'In einzelne Einträge aufteilen',
  roles: (employer) => `Positionen bei ${employer}`,
  rolesHeading: 'Positionen',
  hideEntry: 'Im Lebenslauf ausblenden',
  showEntry: 'Im Lebenslauf zeigen',
  keepTogether: 'Auf einer Seite halten',
  allowSplit: 'Seitenumbruch erlauben',
  breakBefore: 'Auf neuer Seite beginnen',
  noBreakBefore: 'Hier keine neue Seite',
  removeEntry: 'Entfernen',
  entryRemoved: (name) => `${name} entfernt`,
  entryPlaced: 'Nach Datum einsortiert',
  hiddenEntry: 'Ausgeblendet',
  moreFields: 'Mehr Felder',
  entries: (section) => `${section}, in der Reihenfolge des Lebenslaufs`,
  bullets: (entry) => `Stichpunkte zu ${entry}`,
  bullet: (at, entry) => `Stichpunkt ${number(at)} zu ${entry}`,
  addBullet: 'Stichpunkt hinzufügen',
  bulletKeys: (modifier, alt) =>
    `Enter: neuer Stichpunkt · ${modifier} B: fett · ${alt} ↑ ↓: verschieben`,
  dateAsTyped:
    'Erscheint so, wie du es geschrieben hast. Ein Datum wie „Mär 2021“ oder „2021-03“ folgt dem Datumsformat des Lebenslaufs.',
  removeWord: (word) => `${word} entfernen`,
  tooManyWords: (limit) =>
    `Eine Liste fasst höchstens ${number(limit)} Begriffe mit je 300 Zeichen. Dieser passt nicht mehr hinein.`,
  pasteTooLong: (limit) =>
    `Dieses Feld fasst ${number(limit)} Zeichen. Es wurde nichts eingefügt. Dein Text ist noch in der Zwischenablage.`,
  tooMuch: 'Das ist mehr, als hier in einen Lebenslauf passt. Es wurde nichts geändert.',
  missingGlyphs: (characters) =>
    `Keine Schriftart enthält ${characters}, deshalb fehlt das im PDF.`,
  suggestions: 'Tipps',
  suggestionCount: (count) => plural(count, { one: '# zu prüfen', other: '# zu prüfen' }),
  suggestionsButton: (count) =>
    plural(count, { one: 'Tipps: # zu prüfen', other: 'Tipps: # zu prüfen' }),
  checks: 'Lebenslauf prüfen',
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  nothingToRedo: 'Es gibt nichts zu wiederholen.',
  startTitle: 'Schreib einfach los oder beginne mit einem Beispiel',
  startHint:
    'Der graue Lebenslauf in der Vorschau ist nur ein Beispiel. Er verschwindet, sobald du schreibst.',
  chooseSample: 'Mit einem Beispiel beginnen',
}
