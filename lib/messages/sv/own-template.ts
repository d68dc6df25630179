import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'läst i filens ordning',
  lines: 'läst rad för rad',
}

/** Messages about a template that the person adds from a file, in Swedish. */
export const ownTemplate: typeof english = {
  title: 'Din egen mall',
  add: 'Använd en egen mall …',
  change: 'Använd en annan fil …',
  remove: 'Ta bort mall',
  download: 'Ladda ner mallen som fil',
  hint: 'En JSON-fil på upp till 32 kB som beskriver färger, typsnitt och uppställning. Ladda ner en mall du tycker om, ändra den i en textredigerare och använd den här. Filen kontrolleras på den här enheten och följer med i ditt cv.',
  checking: 'Kontrollerar mallen: tre cv:n ritas i den och läses tillbaka …',
  used: (name) => `Ditt cv ritas i mallen ”${name}”.`,
  refused: (file) =>
    `${file} kan inte användas som mall. Inget har ändrats. Rätta de här ställena och försök igen:`,
  unreadable:
    'Mallen i cv:t kan inte användas här, så cv:t ritas i den inbyggda mall som är vald nedan. Inget har gått förlorat. Därför kan den inte användas:',
  failed: 'Mallen kunde inte kontrolleras, och inget har ändrats. Försök igen om en stund.',
  reasons: {
    'not-text': 'Måste vara text.',
    'not-number': 'Måste vara ett tal.',
    'not-boolean': 'Måste vara true eller false.',
    'not-list': 'Måste vara en lista.',
    'not-object': 'Måste vara ett objekt.',
    'wrong-type': 'Fel typ av värde.',
    'not-one-of': ({ text }) => `Måste vara ett av de här: ${text}.`,
    'unknown-field': ({ text }) => `Ingen mall har de här fälten: ${text}.`,
    'too-long': ({ count }) => `För långt. Högsta antal tecken: ${number(count)}.`,
    'too-many': ({ count }) => `För många delar. Högst: ${number(count)}.`,
    'too-few': ({ count }) => `För få delar. Minst: ${number(count)}.`,
    'too-large': ({ count }) => `För stort. Högst: ${number(count)}.`,
    'too-small': ({ count }) => `För litet. Minst: ${number(count)}.`,
    'too-deep': 'För många nivåer.',
    empty: 'Får inte vara tomt.',
    'not-colour': 'Måste vara en färg som ”#2437c9”, med små bokstäver.',
    'unknown-name': 'Namnet är okänt här.',
    'not-allowed': 'Det här är inte tillåtet här.',
    'not-json': 'Det här är inte JSON.',
    'no-place': ({ text }) => `Det finns ingen plats för: ${text}.`,
    twice: ({ text }) => `Skrivs ut två gånger: ${text}.`,
    'contacts-twice': 'Kontaktuppgifterna finns redan i sidospalten.',
    'header-high': ({ count }) =>
      `Delarna är för höga tillsammans. Högst: ${number(count)}\u00a0mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Färgpaletten ”${text}”: ${colour} på ${ground} har kontrasten ${number(count)}:1. Text behöver ${number(of)}:1.`,
    'not-drawn': ({ person }) => `Cv:t för ${person} kan inte ritas i den.`,
    torn: ({ text, person, reader }) =>
      `I cv:t för ${person} kan ”${text}” inte läsas i ett stycke (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `I cv:t för ${person} är ${number(count)} av ${number(of)} ord i punkter i rätt ordning (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `I cv:t för ${person} är ${number(count)} av ${number(of)} rubriker och punkter i rätt ordning (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `I cv:t för ${person} skrivs det här inte ut: ${text}.`,
    'outside-page': ({ text, person }) =>
      `I cv:t för ${person} går ord utanför marginalerna: ${text}.`,
    overlapping: ({ text, person }) => `I cv:t för ${person} överlappar ord: ${text}.`,
    'stranded-heading': ({ text, person }) => `I cv:t för ${person} står en rubrik ensam: ${text}.`,
  },
}
