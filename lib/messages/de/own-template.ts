import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('de')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'in der Reihenfolge der Datei gelesen',
  lines: 'zeilenweise gelesen',
}

/** Messages about a template that the person adds from a file, in German. */
export const ownTemplate: typeof english = {
  title: 'Deine eigene Vorlage',
  add: 'Eigene Vorlage verwenden …',
  change: 'Andere Datei verwenden …',
  remove: 'Vorlage entfernen',
  download: 'Diese Vorlage als Datei herunterladen',
  hint: 'Eine JSON-Datei bis 32 kB, die Farben, Schrift und Anordnung beschreibt. Lade eine Vorlage herunter, die dir gefällt, ändere sie in einem Texteditor und verwende sie hier. Die Datei wird auf diesem Gerät geprüft und reist in deinem Lebenslauf mit.',
  checking:
    'Die Vorlage wird geprüft: Drei Lebensläufe werden darin gezeichnet und zurückgelesen …',
  used: (name) => `Dein Lebenslauf hat die Vorlage „${name}“.`,
  refused: (file) =>
    `${file} lässt sich nicht als Vorlage verwenden. Es wurde nichts geändert. Berichtige diese Stellen und versuch es noch einmal:`,
  unreadable:
    'Die Vorlage in diesem Lebenslauf lässt sich hier nicht verwenden, deshalb erscheint er in der mitgelieferten, die unten gewählt ist. Es ging nichts verloren. Der Grund:',
  failed:
    'Die Vorlage konnte nicht geprüft werden, und es wurde nichts geändert. Versuch es gleich noch einmal.',
  reasons: {
    'not-text': 'Muss Text sein.',
    'not-number': 'Muss eine Zahl sein.',
    'not-boolean': 'Muss true oder false sein.',
    'not-list': 'Muss eine Liste sein.',
    'not-object': 'Muss ein Objekt sein.',
    'wrong-type': 'Wert der falschen Art.',
    'not-one-of': ({ text }) => `Muss eines davon sein: ${text}.`,
    'unknown-field': ({ text }) => `Diese Felder hat keine Vorlage: ${text}.`,
    'too-long': ({ count }) => `Zu lang. Höchstzahl der Zeichen: ${number(count)}.`,
    'too-many': ({ count }) => `Zu viele Elemente. Höchstens: ${number(count)}.`,
    'too-few': ({ count }) => `Zu wenige Elemente. Mindestens: ${number(count)}.`,
    'too-large': ({ count }) => `Zu groß. Höchstens: ${number(count)}.`,
    'too-small': ({ count }) => `Zu klein. Mindestens: ${number(count)}.`,
    'too-deep': 'Zu tief verschachtelt.',
    empty: 'Darf nicht leer sein.',
    'not-colour': 'Muss eine Farbe wie „#2437c9“ sein, in Kleinbuchstaben.',
    'unknown-name': 'Dieser Name ist hier nicht bekannt.',
    'not-allowed': 'Das ist hier nicht erlaubt.',
    'not-json': 'Das ist kein JSON.',
    'no-place': ({ text }) => `Es gibt keinen Platz für: ${text}.`,
    twice: ({ text }) => `Doppelt gedruckt: ${text}.`,
    'contacts-twice': 'Die Kontaktdaten stehen schon in der Seitenspalte.',
    'header-high': ({ count }) =>
      `Die Teile sind zusammen zu hoch. Höchstens: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Farbpalette „${text}“: ${colour} auf ${ground} hat einen Kontrast von ${number(count)}:1. Text braucht ${number(of)}:1.`,
    'not-drawn': ({ person }) => `Der Lebenslauf von ${person} lässt sich darin nicht darstellen.`,
    torn: ({ text, person, reader }) =>
      `Im Lebenslauf von ${person} ist „${text}“ nicht in einem Stück lesbar (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `Im Lebenslauf von ${person} stehen ${number(count)} von ${number(of)} Wörtern der Stichpunkte in der richtigen Reihenfolge (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `Im Lebenslauf von ${person} stehen ${number(count)} von ${number(of)} Überschriften und Stichpunkten in der richtigen Reihenfolge (${readers[reader]}).`,
    'not-printed': ({ text, person }) =>
      `Im Lebenslauf von ${person} wird das nicht gedruckt: ${text}.`,
    'outside-page': ({ text, person }) =>
      `Im Lebenslauf von ${person} ragt Text über die Ränder: ${text}.`,
    overlapping: ({ text, person }) => `Im Lebenslauf von ${person} überlappt sich Text: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `Im Lebenslauf von ${person} steht eine Überschrift allein: ${text}.`,
  },
}
