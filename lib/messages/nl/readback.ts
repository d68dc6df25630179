import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages of the check that reads a PDF back after its download, in Dutch. */
export const readback: typeof english = {
  title: 'Kan software deze PDF lezen?',
  allBack: (count) =>
    plural(count, {
      one: 'We hebben je PDF teruggelezen zoals een sollicitatiesysteem: het enige veld is gevonden.',
      other:
        'We hebben je PDF teruggelezen zoals een sollicitatiesysteem: alle # velden zijn gevonden.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'Je PDF is opgeslagen. Software die hem leest, vindt het enige veld niet:',
      other: `Je PDF is opgeslagen. Software die hem leest, vindt ${number(lost)} van # velden niet:`,
    }),
  inText: 'Je PDF is opgeslagen. Alle tekst is leesbaar.',
  someMisplaced:
    'Software kan dit voor iets anders aanzien. Controleer hoe het geschreven is, of kies een ander sjabloon:',
  kinds: {
    name: 'Naam',
    email: 'E-mail',
    phone: 'Telefoon',
    employer: 'Werkgever',
    title: 'Functietitel',
    institution: 'School',
    dates: 'Datums',
    bullet: 'Bulletpoint',
  },
  reasons: {
    'no-glyph': (characters) => `Geen enkel lettertype heeft ${characters}. Gebruik andere tekens.`,
    'in-pieces':
      'Het wordt in stukken gelezen. Maak het korter, of kies een ander sjabloon en download opnieuw.',
    'not-found':
      'Het wordt niet in één stuk gevonden. Kies een ander sjabloon en download opnieuw.',
  },
  more: (count) => plural(count, { one: 'en nog #', other: 'en nog #' }),
  close: 'Dit bericht sluiten',
}
