import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Messages of the controls themselves, on any screen, in Swedish. */
export const ui: typeof english = {
  close: 'Stäng',
  skipToContent: 'Hoppa till innehållet',
  clear: 'Rensa',
  dismiss: 'Stäng',
  notices: 'Meddelanden',
  notFetched:
    'Det här kunde inte läsas in. Inget har gått förlorat. Kontrollera anslutningen och försök igen.',
  fetching: 'Läser in igen …',
  tryAgain: 'Försök igen',
  required: 'obligatoriskt',
  move: (name) => `Flytta ${name}`,
  moveHelp:
    'Tryck på Enter, sedan på piltangenterna och sedan på Enter igen. Tryck på Esc för att avbryta. Klicka eller tryck för att flytta ett steg upp eller ner.',
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ner',
  lifted: (position, count) => `Lyft, plats ${number(position)} av ${number(count)}.`,
  moved: (position, count) => `Plats ${number(position)} av ${number(count)}.`,
  dropped: (position, count) => `Flyttad till plats ${number(position)} av ${number(count)}.`,
  cancelled: 'Flytten avbröts.',
  formatting: 'Formatering',
  bold: 'Fet',
  italic: 'Kursiv',
  link: 'Länk',
  linkAddress: 'Webbadress, e-postadress eller telefonnummer',
  linkApply: 'Lägg till länk',
  linkRemove: 'Ta bort länk',
  linkRefused: 'Bara länkar till webben (https), e-post och telefon kan öppnas från en pdf.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'Ett fält rymmer högst # tecken. Det här får inte plats. Inget har gått förlorat.',
      other: 'Ett fält rymmer högst # tecken. Det här får inte plats. Inget har gått förlorat.',
    }),
}
