import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the controls themselves, in German. */
export const ui: typeof english = {
  close: 'Schließen',
  skipToContent: 'Zum Inhalt springen',
  clear: 'Leeren',
  dismiss: 'Ausblenden',
  notices: 'Meldungen',
  notFetched:
    'Das konnte nicht geladen werden. Es ging nichts verloren. Prüfe deine Verbindung und versuch es noch einmal.',
  fetching: 'Wird noch einmal geladen …',
  tryAgain: 'Erneut versuchen',
  required: 'Pflichtfeld',
  move: (name) => `${name} verschieben`,
  moveHelp:
    'Drücke Enter, dann die Pfeiltasten und dann wieder Enter. Mit Escape brichst du ab. Ein Klick oder Tippen verschiebt um einen Platz nach oben oder unten.',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  lifted: (position, count) => `Aufgenommen, Platz ${number(position)} von ${number(count)}.`,
  moved: (position, count) => `Platz ${number(position)} von ${number(count)}.`,
  dropped: (position, count) => `Auf Platz ${number(position)} von ${number(count)} verschoben.`,
  cancelled: 'Verschieben abgebrochen.',
  formatting: 'Formatierung',
  bold: 'Fett',
  italic: 'Kursiv',
  link: 'Link',
  linkAddress: 'Webadresse, E-Mail oder Telefonnummer',
  linkApply: 'Link setzen',
  linkRemove: 'Link entfernen',
  linkRefused:
    'Aus einem PDF lassen sich nur Links zu Webseiten (https), E-Mail-Adressen und Telefonnummern öffnen.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'Ein Feld fasst höchstens # Zeichen. Das hier passt nicht hinein. Es ging nichts verloren.',
      other:
        'Ein Feld fasst höchstens # Zeichen. Das hier passt nicht hinein. Es ging nichts verloren.',
    }),
}
