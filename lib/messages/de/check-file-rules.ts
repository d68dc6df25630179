import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('de')

const places = (count: number) => plural(count, { one: '# Stelle', other: '# Stellen' })

/** Messages of the checks of the PDF file, in German. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'Das PDF enthält Text, keine Bilder von Text',
    found: ({ count }) =>
      plural(count, { one: '# Seite ist ein Bild.', other: '# Seiten sind Bilder.' }),
    why: 'Software kann Text in einem Bild nicht lesen, die Seite wirkt für sie leer.',
    fix: 'Speichere das PDF aus dem Programm, in dem du es geschrieben hast, statt es einzuscannen.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Alle Zeichen sind lesbar',
    found: ({ count, text }) =>
      `Software kann ${plural(count, { one: '# Zeichen', other: '# Zeichen' })} nicht lesen: „${text}“.`,
    why: 'Manche Schriftarten zeichnen Symbole und Buchstaben, ohne anzugeben, welches Zeichen es ist.',
    fix: 'Entferne Symbole oder wähle eine andere Schriftart und speichere das PDF dann neu.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Name und Kontaktdaten sind lesbar',
    found: ({ text }) =>
      text === ''
        ? 'Es wurde keine E-Mail-Adresse oder Telefonnummer gefunden.'
        : `„${text}“ wurde nicht in einem Stück gefunden.`,
    why: 'Bewerbersysteme übernehmen deine Angaben aus diesem Text. Fehlen sie, können Arbeitgeber dich nicht erreichen.',
    fix: 'Schreib Name und Kontaktdaten als einfachen Text auf die Seite, jede Angabe in eine Zeile.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Jobtitel, Arbeitgeber, Zeiträume und Stichpunkte sind lesbar',
    found: ({ count, of }) =>
      `${number(count)} von ${number(of)} Texten konnten nicht vollständig gelesen werden.`,
    why: 'Wer Lebensläufe durchsucht, findet nicht, was Software nicht lesen kann.',
    fix: 'Wähle eine andere Vorlage oder kürze den Text, der verloren ging.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Jobtitel, Arbeitgeber, Schulen und Zeiträume werden erkannt',
    found: ({ text }) => `„${text}“ könnte für etwas anderes gehalten werden.`,
    why: 'Bewerbersoftware füllt Formulare mit dem aus, was sie erkennt.',
    fix: 'Prüfe die Schreibweise oder wähle eine andere Vorlage.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Der Text steht in der Reihenfolge der Seite',
    found: ({ count, of }) =>
      `${number(count)} von ${number(of)} Teilen sind mit anderen vermischt.`,
    why: 'Wenn Spalten vermischt werden, stehen Zeiträume bei der falschen Stelle.',
    fix: 'Wähle eine einspaltige Vorlage.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Überschriften stehen in eigenen Zeilen',
    found: ({ text }) => `„${text}“ wurde nicht in einer eigenen Zeile gefunden.`,
    why: 'Software erkennt die Abschnitte eines Lebenslaufs an ihren Überschriften.',
    fix: 'Wähle eine andere Vorlage oder verwende den üblichen Namen des Abschnitts.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Wörter stehen in einem Stück',
    found: ({ count, text }) =>
      `${places(count)} mit getrennten, verbundenen oder gesperrten Buchstaben: „${text}“.`,
    why: 'Eine Suche nach „Büro“ findet „Bü-ro“ nicht.',
    fix: 'Schalte Silbentrennung, Ligaturen und Sperrung aus und speichere das PDF dann neu.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Links lassen sich öffnen',
    found: ({ text }) => `Der Link „${text}“ lässt sich nicht öffnen.`,
    why: 'Viele Programme öffnen nur Links, die mit https beginnen.',
    fix: 'Schreib die vollständige Adresse, beginnend mit https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Text darf kopiert werden',
    found: () => 'Dieses PDF erlaubt nicht, seinen Text zu kopieren.',
    why: 'Software, die sich daran hält, kann deinen Lebenslauf nicht lesen.',
    fix: 'Speichere das PDF noch einmal ohne Schutz.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Die Datei nennt ihren Titel und ihre Sprache',
    found: ({ count }) =>
      plural(count, {
        one: 'Die Datei nennt ihren Titel oder ihre Sprache nicht.',
        other: 'Die Datei nennt weder ihren Titel noch ihre Sprache.',
      }),
    why: 'Screenreader brauchen die Sprache, um den Text richtig auszusprechen. Manche Programme zeigen den Titel statt des Dateinamens.',
    fix: 'Trag beides in den Eigenschaften des Dokuments ein.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Überschriften und Listen haben Tags',
    found: () => 'Dieses PDF hat keine Tags.',
    why: 'Screenreader und manche andere Software unterscheiden Überschriften, Listen und Absätze anhand von Tags.',
    fix: 'Speichere die Datei als barrierefreies PDF mit Tags.',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Die Datei ist klein genug zum Hochladen',
    found: ({ count }) =>
      `Die Datei hat ${number(count)} MB. Viele Bewerbungsformulare nehmen höchstens 2 MB an.`,
    why: 'Manche Formulare lehnen große Dateien ab, ohne es zu sagen.',
    fix: 'Verkleinere Bilder oder entferne sie.',
    source: sources.forms,
  },
}
