import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Messages of the design panel, in Swedish. */
export const design: typeof english = {
  tabList: 'Delar av designen',
  tabs: { template: 'Mall', style: 'Färg och typsnitt', layout: 'Layout', page: 'Sida' },
  template: 'Mall',
  colour: 'Färger',
  colours: {
    '#2437c9': 'Kulspetsblå',
    '#12161d': 'Bläcksvart',
    '#3d4a5c': 'Skiffer',
    '#1b3a6b': 'Marinblå',
    '#0f6b6b': 'Blågrön',
    '#0b6e4f': 'Grön',
    '#7a4a12': 'Brun',
    '#a3261e': 'Röd',
    '#8a1f5c': 'Plommon',
    '#5b2bb5': 'Violett',
  },
  useBrand: 'Använd varumärket',
  templateNotOffered:
    'Den här arbetsytan erbjuder inte den här mallen. CV:t behåller den tills du väljer en annan.',
  ownColour: 'Egen färg',
  hexCode: 'Hexkod',
  hexHint: '# och sex siffror eller bokstäver a–f, till exempel #1b3a6b',
  tooLight: (ratio) =>
    `Färgen är för ljus för att läsas på vitt: kontrasten är ${number(ratio, { maximumFractionDigits: 1 })}:1, och text behöver 4,5:1. Inget har ändrats.`,
  takeInstead: (colour) => `Använd ${colour} i stället`,
  type: 'Typsnitt',
  typePair: (headings, body) => `${headings} och ${body}`,
  headingFont: 'Typsnitt för rubriker',
  bodyFont: 'Typsnitt för brödtext',
  suggestedFont: (name) => `Föreslaget: ${name}`,
  madeFrom: (name, source) => `${name} (bygger på ${source})`,
  ownFonts: 'Ditt typsnitt',
  fontKinds: { sans: 'Sanserif', serif: 'Serif', display: 'Display', mono: 'Fast bredd' },
  measures: 'Storlek och avstånd',
  fontSize: 'Teckenstorlek',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })}\u00a0pt`,
  lineHeight: 'Radavstånd',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Avstånd',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Marginaler',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })}\u00a0mm`,
  fitted: (value) => `${value}, anpassat`,
  reset: 'Återställ till standard',
  fit: 'Antal sidor att fylla',
  autoFit: 'Anpassa till sidor automatiskt',
  look: 'Layoutregler',
  newerLook: 'Det finns nyare layoutregler. Jämför sidan före och efter.',
  lookBefore: 'Före',
  lookAfter: 'Efter',
  page: 'Sida',
  pageSize: 'Pappersformat',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Sidnummer',
  pageNumbersHint: 'Bara om det finns mer än en sida',
  hyphenate: 'Avstava långa ord',
  hyphenateHint:
    'I slutet av rader i stycken och punkter. Ord som börjar med stor bokstav avstavas inte, utom på tyska.',
  carry: 'Bädda in en redigerbar kopia i pdf-filen',
  carryHint:
    'Då kan du redigera cv:t igen genom att släppa pdf-filen på Vitae. Alla som har pdf-filen kan se hela cv:t, även dolda poster och dess namn i Vitae.',
  language: 'Cv:ts språk',
  languageHint:
    'Används för avsnittens rubriker, datum och stavningskontrollen. Din text översätts inte.',
  otherLanguage: (tag) => `${tag} (rubriker på engelska tills vidare)`,
  dateStyle: 'Datumformat',
}
