import type { ownTemplate as english } from '../en/own-template'

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
  wholeFile: 'Die Datei',
}
