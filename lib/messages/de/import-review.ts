import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the review of an imported file, in German. */
export const importReview: typeof english = {
  title: 'Import prüfen',
  heading: (name) => `Prüfen: ${name}`,
  pasted: 'Eingefügter Text',
  onThisDevice: 'Auf diesem Gerät gelesen. Die Datei wird nirgendwohin gesendet.',
  stages: {
    opening: 'Die Datei wird geöffnet',
    reading: 'Die Seiten werden gelesen',
    understanding: 'Der Inhalt wird in Abschnitte sortiert',
  },
  pageOf: (done, of) => `Seite ${number(done)} von ${number(of)}`,
  cancel: 'Lesen stoppen',
  back: 'Später fortsetzen',
  discard: 'Verwerfen',
  discarded: (name) => `${name} verworfen. Deine eigene Datei ist unverändert.`,
  create: 'Lebenslauf erstellen',
  moreActions: 'Weitere Aktionen',
  addToExisting: 'Zu vorhandenem Lebenslauf hinzufügen …',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Nichts mehr zu prüfen'
        : plural(unsure, { one: '# zu prüfen', other: '# zu prüfen' }),
      unplaced === 0
        ? 'keine Zeilen übrig'
        : plural(unplaced, { one: '# Zeile übrig', other: '# Zeilen übrig' }),
    ].join(' · '),
  nothingStored: 'Es entsteht erst ein Lebenslauf, wenn du „Lebenslauf erstellen“ drückst.',
  moreFiles: (count) =>
    plural(count, {
      one: '# weitere Datei zu prüfen',
      other: '# weitere Dateien zu prüfen',
    }),
  tabOnly: {
    blocked:
      'Dieser Browser lässt uns nichts speichern, deshalb ist dieser Import nur in diesem Tab, bis du ihn schließt. Bisher ging nichts verloren. Erstelle den Lebenslauf und lade ihn herunter, bevor du gehst.',
    full: 'Auf diesem Gerät ist kein Speicherplatz mehr frei, deshalb sind deine letzten Änderungen an diesem Import nur in diesem Tab. Bisher ging nichts verloren. Erstelle den Lebenslauf und lade ihn herunter oder schaff Platz.',
    failed:
      'Das Speichern klappt gerade nicht, deshalb sind deine letzten Änderungen an diesem Import nur in diesem Tab. Bisher ging nichts verloren, und wir versuchen es weiter.',
  },
  tabs: 'Ansichten',
  fields: 'Felder',
  page: 'Seite',
  pageLabel: (page) => `Seite ${number(page)} der Datei`,
  textLabel: 'Der Text der Datei',
  pageFailed: 'Die Seiten können hier nicht angezeigt werden. Die Felder sind vollständig.',
  checkThis: 'Bitte prüfen',
  nextToCheck: 'Nächstes prüfen',
  looksRight: 'Stimmt so',
  valueMenu: (field) => `${field}: mehr`,
  moveTo: 'Verschieben nach',
  moveElsewhere: 'Anderswohin …',
  lettersToHeadline: (letters) => `„${letters}“ in die Titelzeile verschieben`,
  splitHere: 'Hier neuen Eintrag beginnen',
  drop: 'Entfernen',
  dropped: (text) => `„${text}“ entfernt`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: mehr`,
  joinPrevious: 'Mit dem vorigen Eintrag verbinden',
  moveEntry: 'In Abschnitt verschieben',
  dropEntry: 'Eintrag entfernen',
  entry: (at) => `Eintrag ${number(at)}`,
  sectionMenu: (name) => `${name}: mehr`,
  sectionIs: 'Dieser Abschnitt ist',
  dropSection: 'Abschnitt entfernen',
  sectionTitle: 'Überschrift',
  addField: 'Feld hinzufügen',
  addEntry: 'Eintrag hinzufügen',
  ownSection: 'Eigener Abschnitt',
  details: 'Angaben',
  profiles: 'Profile',
  unplaced: (count) => plural(count, { one: '# Zeile übrig', other: '# Zeilen übrig' }),
  unplacedHint: 'Sie stehen noch in keinem Feld und kommen nicht in deinen Lebenslauf.',
  putIn: 'In Feld einfügen …',
  dropLine: 'Entfernen',
  droppedTitle: (count) => plural(count, { one: '# entfernt', other: '# entfernt' }),
  bringBack: 'Wiederherstellen',
  help: {
    ask: 'Zeilen mit KI einsortieren',
    hint: (model) =>
      `Sendet diese Zeilen, die Zeilen um sie herum und die Namen deiner Einträge an ${model}. Zeilen, die wir als deinen Namen oder deine Kontaktdaten erkannt haben, Zeilen, die du entfernt hast, und die Datei selbst werden nicht gesendet.`,
    yourModel: 'dein KI-Modell',
    stop: 'Stopp',
    stages: {
      waiting: 'Wartet auf den Start',
      reading: 'Wird gelesen',
      drafting: 'Der passende Platz wird gesucht',
      checking: 'Die Antwort wird geprüft',
    },
    stay: 'Das kann eine Minute dauern. Bis dahin ändert sich nichts. Wenn du diese Prüfung verlässt, wird das Einsortieren gestoppt.',
    placed: (count) =>
      plural(count, {
        one: '# Angabe hinzugefügt, in den Worten deiner Datei. Sie ist mit „Bitte prüfen“ markiert. Du kannst das rückgängig machen.',
        other:
          '# Angaben hinzugefügt, in den Worten deiner Datei. Jede ist mit „Bitte prüfen“ markiert. Du kannst das rückgängig machen.',
      }),
    unchanged: 'Es wurde nichts geändert.',
    nothing:
      'Das KI-Modell hat für diese Zeilen kein Feld gefunden. Es wurde nichts geändert. Sortiere sie selbst ein.',
  },
  placeTitle: 'Wohin gehört das?',
  section: 'Abschnitt',
  newSection: (name) => `${name} (neuer Abschnitt)`,
  entryLabel: 'Eintrag',
  newEntry: 'Neuer Eintrag',
  field: 'Feld',
  place: 'Dorthin verschieben',
  cutTitle: 'Es passt nicht alles hinein',
  cutText: 'Dieser Text ist länger, als ein Lebenslauf fasst, und würde wegfallen:',
  createAnyway: 'Ohne ihn erstellen',
  keepLooking: 'Zurück zur Prüfung',
  tooLarge:
    'Das ist mehr, als ein Lebenslauf fasst. Es ging nichts verloren. Entferne, was du nicht brauchst, und versuch es noch einmal.',
  created: 'Lebenslauf erstellt.',
  nextFile: 'Nächste Datei',
  pairTitle: 'Zu vorhandenem Lebenslauf hinzufügen',
  whichCv: 'Hinzufügen zu',
  noCv: 'Auf diesem Gerät ist noch kein Lebenslauf.',
  nothingNew: 'Dieser Lebenslauf enthält das alles schon.',
  pairHint:
    'Neues ist ausgewählt. Änderungen an deinem Text sind es nicht: Wähle nur die aus, die du möchtest.',
  adds: 'Neu',
  changes: 'Ändert deinen Text',
  apply: (count) => plural(count, { one: '# Angabe hinzufügen', other: '# Angaben hinzufügen' }),
  applied: 'Hinzugefügt. Du kannst das rückgängig machen.',
  notApplied:
    'Dieser Lebenslauf wurde inzwischen geändert. Es wurde nichts hinzugefügt. Sieh die Liste noch einmal durch.',
  failedTitle: (name) => `${name} konnte nicht gelesen werden`,
  failures: {
    empty:
      'Die Datei ist leer. Speichere sie noch einmal aus dem Programm, mit dem du sie erstellt hast, und versuch es wieder.',
    'wrong-type':
      'Ihr Inhalt passt nicht zur Dateiendung, oder wir können diese Art von Datei nicht lesen. Wir lesen PDF, Word (docx), OpenDocument, RTF, Webseiten, Markdown und Text.',
    'legacy-word':
      'Das ist eine alte Word-Datei (doc). Öffne sie in Word oder LibreOffice, speichere sie als docx oder PDF und versuch es noch einmal.',
    macros:
      'Sie enthält Makros, die wir nie öffnen. Speichere sie als docx oder PDF und versuch es noch einmal.',
    'too-large':
      'Sie ist größer als 10 MB, wird entpackt viel größer oder enthält mehr Text als jeder Lebenslauf. Speichere deinen Lebenslauf allein und ohne Bilder oder füge seinen Text ein.',
    'too-long':
      'Sie hat mehr als 50 Seiten. Speichere nur die Seiten deines Lebenslaufs und versuch es noch einmal.',
    password:
      'Sie ist mit einem Passwort geschützt. Speichere sie ohne Passwort und versuch es noch einmal.',
    'no-text':
      'Das ist ein Scan oder ein Foto von Text, und das können wir nicht lesen. Exportiere deinen Lebenslauf als PDF aus dem Programm, in dem du ihn geschrieben hast, oder lass eine Texterkennung (OCR) über den Scan laufen und füge den Text ein.',
    damaged:
      'Sie ist unvollständig oder beschädigt. Lade sie noch einmal herunter oder kopiere sie neu und versuch es wieder.',
    unsafe:
      'Wir haben sie nicht geöffnet, weil sie etwas enthält, das nur bei Angriffen vorkommt. Speichere sie mit einem anderen Programm neu oder füge den Text ein.',
    'no-resume': 'Wir können sie lesen, aber nichts darin sieht nach einem Lebenslauf aus.',
    'gave-up':
      'Das Lesen hat zu lange gedauert oder zu viel Speicher gebraucht und wurde beendet. Speichere die Datei als neues PDF oder füge den Text ein.',
  },
  nothingLost:
    'Es wurde nichts geändert, und es ging nichts verloren. Deine Datei ist, wie sie war.',
  tryAgain: 'Erneut versuchen',
  chooseOther: 'Andere Datei wählen',
  toDashboard: 'Zurück zu deinen Lebensläufen',
  stoppedTitle: 'Import gestoppt',
  stopped: 'Die Datei wurde nicht gelesen. Es wurde nichts geändert.',
  goneTitle: 'Kein laufender Import',
  gone: 'Wähle eine Datei, um zu beginnen. Ein Import, den du hier erwartest, ist schon ein Lebenslauf, wurde verworfen, ist in einem anderen Browser oder konnte von diesem nicht gespeichert werden. Deine eigene Datei ist unverändert.',
}
