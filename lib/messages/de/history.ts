import type { history as english } from '../en/history'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the versions of a CV, and the names of places in a CV, in German. */
export const history: typeof english = {
  title: 'Versionen',
  guestHint: 'Mit einem Konto verfügbar. Deine Lebensläufe kommen mit.',
  intro:
    'Beim Schreiben gespeichert. Du kannst jede davon wiederherstellen, ohne etwas zu verlieren.',
  loading: 'Versionen werden geladen …',
  emptyTitle: 'Noch keine Versionen',
  emptyText:
    'Beim Schreiben wird etwa alle zehn Minuten eine gespeichert, außerdem, wenn du die Vorlage wechselst, eine Datei herunterlädst oder eine Version benennst.',
  failed: {
    offline:
      'Du bist offline, und Versionen sind in deinem Konto. Dein Lebenslauf und alles, was du schreibst, ist hier.',
    'not-signed-in':
      'Deine Sitzung ist abgelaufen. Alles ist auf diesem Gerät gespeichert. Melde dich an, um Versionen zu sehen.',
    'too-many-requests':
      'Zu viele Anfragen in kurzer Zeit. Es ging nichts verloren. Versuch es in einer Minute noch einmal.',
    failed:
      'Die Versionen konnten nicht geladen werden. Es ging nichts verloren. Versuch es gleich noch einmal.',
  },
  tryAgain: 'Erneut versuchen',
  older: 'Ältere Versionen zeigen',
  fetchingOlder: 'Ältere Versionen werden geladen …',
  nameNow: 'Diese Version benennen',
  name: 'Name',
  nameExample: 'z. B. An Meridian geschickt',
  nameHint: 'Benannte Versionen werden nie automatisch gelöscht.',
  saveName: 'Namen speichern',
  rename: 'Umbenennen',
  giveName: 'Benennen',
  named: (name) => `Version als „${name}“ gespeichert.`,
  nameTaken: 'Name entfernt.',
  notNamed:
    'Der Name konnte nicht gespeichert werden. Es ging nichts verloren. Versuch es gleich noch einmal.',
  notSent:
    'Es ist noch nicht alles in deinem Konto, deshalb kann diese Version jetzt nicht gespeichert werden. Deine Änderungen sind auf diesem Gerät gespeichert. Versuch es noch einmal, wenn in der Leiste „Gespeichert im Konto“ steht.',
  more: (version) => `${version}: mehr`,
  today: 'Heute',
  yesterday: 'Gestern',
  hasPdf: 'PDF gespeichert',
  versionPdf: 'PDF dieser Version',
  reasons: {
    idle: 'Vor einer Pause',
    writing: 'Beim Schreiben',
    import: 'Aus einer Datei importiert',
    suggestion: 'Vorschläge übernommen',
    restore: 'Beim Wiederherstellen einer Version',
    template: 'Vor einem Wechsel der Vorlage',
    download: 'Heruntergeladen oder geteilt',
    named: 'Von dir benannt',
  },
  changes: {
    changed: (count, place) =>
      plural(count, { one: `${place}: # Änderung`, other: `${place}: # Änderungen` }),
    added: (count, place) =>
      plural(count, { one: `${place}: # hinzugefügt`, other: `${place}: # hinzugefügt` }),
    removed: (count, place) =>
      plural(count, { one: `${place}: # entfernt`, other: `${place}: # entfernt` }),
    moved: (_count, place) => `${place}: neue Reihenfolge`,
    design: (_count, place) => place,
  },
  moreChanges: (count) => plural(count, { one: '# weitere', other: '# weitere' }),
  sameWords: 'Keine Änderungen',
  firstVersion: 'Erste Version',
  compare: 'Mit aktueller Version vergleichen',
  compareTitle: (version) => `Vergleich mit ${version}`,
  compareBy: 'Vergleichen',
  views: { words: 'Text', pages: 'Seiten' },
  comparing: 'Diese Version wird geladen …',
  compareFailed:
    'Diese Version konnte nicht geladen werden. Es wurde nichts geändert. Versuch es gleich noch einmal.',
  unreadable: {
    'newer-version':
      'Diese Version wurde mit einer neueren Version von Vitae geschrieben. Lade diese Seite neu, um die neueste zu bekommen. Es wurde nichts geändert.',
    damaged: 'Diese Version kann nicht gelesen werden. Es wurde nichts geändert.',
  },
  equal: 'Diese Version und die aktuelle sind gleich.',
  differences: (count) => plural(count, { one: '# Unterschied', other: '# Unterschiede' }),
  kinds: {
    changed: 'Geändert',
    added: 'Seitdem hinzugefügt',
    removed: 'Seitdem entfernt',
    moved: 'Verschoben',
  },
  was: 'Früher',
  is: 'Aktuell',
  removedWords: 'entfernt:',
  addedWords: 'hinzugefügt:',
  onlyMarks: 'Gleicher Text, andere Formatierung',
  empty: 'Leer',
  yes: 'Ja',
  no: 'Nein',
  other: 'Etwas anderes',
  restore: 'Diese Version wiederherstellen',
  restored: (version) => `Wiederhergestellt: ${version}`,
  restoring: 'Wird wiederhergestellt …',
  restoreNote:
    'Du kannst das rückgängig machen. Deine aktuelle Version wird vorher gespeichert, außer wenn du offline bist.',
  restoreReader:
    'Dieser Lebenslauf ist in einem anderen Tab geöffnet. Wähle zuerst „Stattdessen hier bearbeiten“.',
  page: (page) => `Seite ${number(page)}`,
  pageThen: (page) => `Seite ${number(page)}, früher`,
  pageNow: (page) => `Seite ${number(page)}, aktuell`,
  differs: 'Anders',
  same: 'Gleich',
  noSuchPage: 'Seite nicht vorhanden',
  show: 'Zeigen',
  setting: 'Seiten werden geladen …',
  pagesFailed:
    'Die Seiten konnten nicht erstellt werden. Vergleiche stattdessen den Text. Es wurde nichts geändert.',
  order: 'Reihenfolge der Abschnitte',
  design: 'Design',
  document: 'Das ganze Dokument',
  untitledSection: 'Abschnitt ohne Überschrift',
  bullet: (at) => `Stichpunkt ${number(at)}`,
  fields: {
    'section.title': 'Überschrift im Lebenslauf',
    'section.visible': 'Im Lebenslauf sichtbar',
    'section.breakBefore': 'Beginnt auf neuer Seite',
    hidden: 'Im Lebenslauf ausgeblendet',
    keepTogether: 'Auf einer Seite gehalten',
    breakBefore: 'Beginnt auf neuer Seite',
    title: 'Name des Dokuments',
    photo: 'Foto',
    subject: 'Betreff',
    date: 'Datum',
    opening: 'Anrede',
    closing: 'Grußformel',
    paragraphs: 'Absätze',
    name: 'Empfänger: Name',
    organization: 'Empfänger: Arbeitgeber',
    address: 'Empfänger: Anschrift',
    email: 'Empfänger: E-Mail',
    stories: 'Geschichten für Vorstellungsgespräche',
    attested: 'Von dir bestätigte Aussagen',
    other: 'Weitere Angaben',
  },
}
