import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages around the checks, in German. */
export const checkPanel: typeof english = {
  title: 'Lebenslauf prüfen',
  view: 'Ansicht',
  views: { checks: 'Prüfungen', machine: 'Gelesener Text' },
  bars: { readable: 'Lesbarkeit', complete: 'Inhalt', match: 'Passung' },
  barHints: {
    readable: 'Kann Software ihn lesen?',
    complete: 'Fehlt etwas?',
    match: 'Passt er zur Stellenanzeige?',
  },
  passed: (passed, of) => `${number(passed)} von ${number(of)} bestanden`,
  compared: (open) =>
    open === 0 ? 'keine Fragen' : plural(open, { one: '# Frage', other: '# Fragen' }),
  none: 'Noch nichts zu prüfen',
  noScore:
    'Einzelne Prüfungen statt einer Gesamtnote: Von außen weiß niemand, wie die Software eines Arbeitgebers Lebensläufe bewertet.',
  toSee: (count) => plural(count, { one: '# zu prüfen', other: '# zu prüfen' }),
  allPassed: 'Alle bestanden',
  passedList: (count) => plural(count, { one: '# bestanden', other: '# bestanden' }),
  checked: (title) => `Prüfung: ${title}`,
  statuses: { pass: 'Bestanden', warn: 'Prüfen', fail: 'Beheben' },
  why: 'Warum das wichtig ist',
  fix: 'Was du tun kannst',
  source: 'Quelle',
  goTo: (words) => `Gehe zu „${words}“`,
  goToField: 'Gehe zu diesem Feld',
  more: (count) => plural(count, { one: 'und # weitere Stelle', other: 'und # weitere Stellen' }),
  reading: 'Das PDF wird gelesen …',
  unread:
    'Das PDF konnte nicht zurückgelesen werden. Dein Lebenslauf ist nicht betroffen. Schließe diese Ansicht und versuch es gleich noch einmal.',
  noPosting:
    'Noch keine Stellenanzeige. Füge eine hinzu, um zu sehen, wie gut dieser Lebenslauf dazu passt.',
  paste: 'Stellenanzeige hinzufügen',
  another: 'Stellenanzeige öffnen',
  readers: {
    order: 'Datei',
    rows: 'Zeilen',
    form: 'Formular',
  },
  readerHints: {
    order:
      'Der Text in der Reihenfolge, in der er in der Datei steht. So liest ihn die meiste Software.',
    rows: 'Einfache Software liest von links nach rechts über die ganze Seite, auch über Spalten hinweg.',
    form: 'Was unser eigener Import in die Felder eines Formulars eintragen würde.',
  },
  reader: 'Wie Software ihn liest',
  standards: (archive) =>
    `Dieses PDF entspricht zwei Normen: PDF/UA-1 für Screenreader und ${archive} für Archive.`,
  archiveOnly: (archive) =>
    `Dieses PDF entspricht ${archive}, der Norm für Archive. Damit es auch PDF/UA-1 erfüllt, die Norm für Screenreader:`,
  obstacles: {
    untitled: 'Trag deinen Namen ein.',
    'picture-without-text': 'Trag deinen Namen oder eine Beschreibung deines Fotos ein.',
    'missing-characters': 'Ersetze die Zeichen, die sich nicht drucken lassen.',
  },
  noText: 'Auf diese Weise wurde kein Text gefunden.',
  noFields: 'Keine Felder gefunden.',
  fields: {
    name: 'Name',
    email: 'E-Mail',
    phone: 'Telefon',
    employer: 'Arbeitgeber',
    title: 'Jobtitel',
    institution: 'Schule',
    dates: 'Zeitraum',
    bullet: 'Stichpunkt',
  },
  pageLabel: (page) => `Seite ${number(page)} der Datei`,
  page: {
    title: 'Lebenslauf prüfen',
    description:
      'Leg das PDF eines beliebigen Lebenslaufs ab und sieh, was Software darin liest. Ohne Konto; die Datei bleibt auf deinem Gerät.',
    headline: 'Sieh, was Software in deinem Lebenslauf liest',
    text: 'Leg hier ein PDF ab oder wähle eines aus. Es wird in diesem Browser gelesen und nirgendwohin gesendet.',
    choose: 'PDF wählen',
    another: 'Weiteres PDF prüfen',
    drop: 'PDF ablegen und prüfen',
    bring: 'Diesen Lebenslauf importieren',
    bringHint: 'Öffnet den Lebenslauf in Vitae. Du prüfst ihn, bevor er gespeichert wird.',
    notPdf: 'Das ist kein PDF. Wähle eine PDF-Datei. Es wurde nichts geändert.',
    wait: (name) => `${name} wird gelesen …`,
    cancel: 'Stopp',
    result: (name) => `Ergebnisse für ${name}`,
  },
}
