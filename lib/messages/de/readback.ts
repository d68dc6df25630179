import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the check that reads a PDF back after its download, in German. */
export const readback: typeof english = {
  title: 'Kann Software dieses PDF lesen?',
  allBack: (count) =>
    plural(count, {
      one: 'Dein PDF wurde wie von einem Bewerbersystem gelesen: Das eine Feld wurde gefunden.',
      other: 'Dein PDF wurde wie von einem Bewerbersystem gelesen: Alle # Felder wurden gefunden.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'Dein PDF ist gespeichert. Software, die es liest, findet das eine Feld nicht:',
      other: `Dein PDF ist gespeichert. Software, die es liest, findet ${number(lost)} von # Feldern nicht:`,
    }),
  inText: 'Dein PDF ist gespeichert. Der ganze Text ist lesbar.',
  someMisplaced:
    'Software könnte das für etwas anderes halten. Prüfe die Schreibweise oder wähle eine andere Vorlage:',
  kinds: {
    name: 'Name',
    email: 'E-Mail',
    phone: 'Telefon',
    employer: 'Arbeitgeber',
    title: 'Jobtitel',
    institution: 'Schule',
    dates: 'Zeitraum',
    bullet: 'Stichpunkt',
  },
  reasons: {
    'no-glyph': (characters) => `Keine Schriftart enthält ${characters}. Verwende andere Zeichen.`,
    'in-pieces':
      'Das wird nur in Teilen gelesen. Kürze es oder wähle eine andere Vorlage und lade das PDF neu herunter.',
    'not-found':
      'Das wird nicht in einem Stück gefunden. Wähle eine andere Vorlage und lade das PDF neu herunter.',
  },
  more: (count) => plural(count, { one: 'und # weiteres', other: 'und # weitere' }),
  close: 'Diese Meldung schließen',
}
