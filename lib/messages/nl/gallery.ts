import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the public gallery of templates, in Dutch. */
export const gallery: typeof english = {
  title: 'Sjablonen',
  description: 'Alle cv-sjablonen van Vitae, getoond als echte PDF’s van voorbeeld-cv’s.',
  heading: 'Kies hoe je cv eruitziet',
  introduction: (count) =>
    plural(count, {
      one: '# sjabloon. Je tekst blijft staan. De pagina’s hieronder zijn echte PDF’s, gemaakt met Vitae; de personen zijn fictief.',
      other:
        '# sjablonen. Wissel wanneer je wilt, je tekst blijft staan. De pagina’s hieronder zijn echte PDF’s, gemaakt met Vitae; de personen zijn fictief. In de editor zie je onder Ontwerp je eigen cv in elk sjabloon.',
    }),
  filters: 'Sjablonen tonen',
  audience: {
    label: 'Vakgebied',
    all: 'Alle',
    business: 'Zakelijk',
    technology: 'Techniek en IT',
    design: 'Creatief',
    care: 'Zorg en onderwijs',
    science: 'Wetenschap',
    trades: 'Ambacht',
    'first-job': 'Eerste baan',
    any: 'Algemeen',
  },
  appearance: {
    label: 'Uiterlijk',
    all: 'Alle',
    quiet: 'Sober',
    classic: 'Klassiek',
    modern: 'Modern',
    bold: 'Opvallend',
  },
  columns: { label: 'Kolommen', all: 'Alle', one: 'Eén', two: 'Twee' },
  photo: { label: 'Gemaakt voor een foto', all: 'Alle', with: 'Ja', without: 'Nee' },
  length: { label: 'Voorbeeld', one: 'Eén pagina', two: 'Twee pagina’s' },
  list: 'Sjablonen',
  nothing: 'Geen passende sjablonen. Kies “Alle” in een van de filters hierboven.',
  picture: (template, person) => `Voorbeeld-cv van ${person} (fictief) in het sjabloon ${template}`,
  palettes: (names) => `Paletten: ${names}`,
  otherPalettes: 'In andere paletten',
  pictureInPalette: (template, palette) =>
    `Hetzelfde cv in het sjabloon ${template}, palet ${palette}`,
  enlarge: 'Vergroten',
  examples: {
    one: (person) => `Eén pagina: ${person}`,
    two: (person) => `Twee pagina’s: ${person}`,
  },
  use: 'Dit sjabloon gebruiken',
  after: 'Weet je het nog niet? Begin met een willekeurig sjabloon en wissel later.',
  start: 'Beginnen met schrijven',
  begun: (template) => `Nieuw cv in het sjabloon ${template}. Wordt opgeslagen zodra je typt.`,
  takeForLatest: (title) => `Voor “${title}” gebruiken`,
  applied: (template) => `Dit cv gebruikt nu het sjabloon ${template}.`,
}
