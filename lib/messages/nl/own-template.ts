import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'gelezen in de volgorde van het bestand',
  lines: 'regel voor regel gelezen',
}

/** Messages about a template that the person adds from a file, in Dutch. */
export const ownTemplate: typeof english = {
  title: 'Je eigen sjabloon',
  add: 'Eigen sjabloon gebruiken…',
  change: 'Ander bestand gebruiken…',
  remove: 'Sjabloon verwijderen',
  download: 'Dit sjabloon als bestand downloaden',
  hint: 'Een JSON-bestand tot 32 kB dat kleuren, letters en indeling beschrijft. Download een sjabloon dat je mooi vindt, wijzig het in een teksteditor en gebruik het hier. Het bestand wordt op dit apparaat gecontroleerd en gaat met je cv mee.',
  checking: 'Sjabloon controleren: er worden drie cv’s mee gemaakt en teruggelezen…',
  used: (name) => `Je cv gebruikt “${name}”.`,
  refused: (file) =>
    `${file} kan niet als sjabloon worden gebruikt. Er is niets gewijzigd. Verbeter deze plekken en probeer het opnieuw:`,
  unreadable:
    'Het sjabloon in dit cv kan hier niet worden gebruikt, dus het cv gebruikt het ingebouwde sjabloon dat hieronder is gekozen. Er is niets verloren gegaan. Waarom het niet kan:',
  failed:
    'Het sjabloon kon niet worden gecontroleerd en er is niets gewijzigd. Probeer het zo meteen opnieuw.',
  reasons: {
    'not-text': 'Moet tekst zijn.',
    'not-number': 'Moet een getal zijn.',
    'not-boolean': 'Moet true of false zijn.',
    'not-list': 'Moet een lijst zijn.',
    'not-object': 'Moet een object zijn.',
    'wrong-type': 'Verkeerde soort waarde.',
    'not-one-of': ({ text }) => `Moet een van deze zijn: ${text}.`,
    'unknown-field': ({ text }) => `Geen enkel sjabloon heeft deze velden: ${text}.`,
    'too-long': ({ count }) => `Te lang. Maximaal aantal tekens: ${number(count)}.`,
    'too-many': ({ count }) => `Te veel items. Maximum: ${number(count)}.`,
    'too-few': ({ count }) => `Te weinig items. Minimum: ${number(count)}.`,
    'too-large': ({ count }) => `Te groot. Maximum: ${number(count)}.`,
    'too-small': ({ count }) => `Te klein. Minimum: ${number(count)}.`,
    'too-deep': 'Te diep genest.',
    empty: 'Mag niet leeg zijn.',
    'not-colour': 'Moet een kleur zijn zoals “#2437c9”, in kleine letters.',
    'unknown-name': 'Deze naam is hier niet bekend.',
    'not-allowed': 'Dit is hier niet toegestaan.',
    'not-json': 'Dit is geen JSON.',
    'no-place': ({ text }) => `Er is geen plek voor: ${text}.`,
    twice: ({ text }) => `Twee keer afgedrukt: ${text}.`,
    'contacts-twice': 'De contactgegevens staan al in de zijkolom.',
    'header-high': ({ count }) => `De delen zijn samen te hoog. Maximum: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Palet “${text}”: ${colour} op ${ground} heeft een contrast van ${number(count)}:1. Tekst heeft ${number(of)}:1 nodig.`,
    'not-drawn': ({ person }) => `Het cv van ${person} kan er niet mee worden gemaakt.`,
    torn: ({ text, person, reader }) =>
      `In het cv van ${person} kan “${text}” niet als één geheel worden gelezen (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `In het cv van ${person} staan ${number(count)} van ${number(of)} woorden van bulletpoints op volgorde (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `In het cv van ${person} staan ${number(count)} van ${number(of)} koppen en bulletpoints op volgorde (${readers[reader]}).`,
    'not-printed': ({ text, person }) =>
      `In het cv van ${person} wordt dit niet afgedrukt: ${text}.`,
    'outside-page': ({ text, person }) =>
      `In het cv van ${person} vallen woorden buiten de marges: ${text}.`,
    overlapping: ({ text, person }) =>
      `In het cv van ${person} overlappen woorden elkaar: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `In het cv van ${person} staat een kop alleen: ${text}.`,
  },
}
