import { formatters } from '../format'

const { number } = formatters('en')

/** Messages of the design panel. */
export const design = {
  // Translators: name of the row of tabs below, for screen readers.
  tabList: 'Parts of the design',
  tabs: { template: 'Template', style: 'Colour and type', layout: 'Layout', page: 'Page' },
  template: 'Template',
  colour: 'Colours',
  colours: {
    '#2437c9': 'Ballpoint blue',
    '#12161d': 'Ink black',
    '#3d4a5c': 'Slate',
    '#1b3a6b': 'Navy',
    '#0f6b6b': 'Teal',
    '#0b6e4f': 'Green',
    '#7a4a12': 'Brown',
    '#a3261e': 'Red',
    '#8a1f5c': 'Plum',
    '#5b2bb5': 'Violet',
  },
  // Translators: the look of an organisation: its colours, fonts, logo and template.
  useBrand: 'Use the brand',
  templateNotOffered:
    'This workspace doesn’t offer this template. The CV keeps it until you choose another one.',
  ownColour: 'Custom colour',
  hexCode: 'Hex code',
  hexHint: '# and six digits or letters a–f, such as #1b3a6b',
  tooLight: (ratio: number) =>
    `This colour is too light to read on white: its contrast is ${number(ratio, { maximumFractionDigits: 1 })}:1, and text needs 4.5:1. Nothing was changed.`,
  takeInstead: (colour: string) => `Use ${colour} instead`,
  type: 'Fonts',
  typePair: (headings: string, body: string) => `${headings} and ${body}`,
  headingFont: 'Heading font',
  bodyFont: 'Body font',
  // Translators: a choice of a font; the name is that of the font suggested above.
  suggestedFont: (name: string) => `Suggested: ${name}`,
  // Translators: a font is called "Vitae Office" here, and was made from a font called "Carlito".
  madeFrom: (name: string, source: string) => `${name} (made from ${source})`,
  // Translators: heading of a list of fonts that the person has added.
  ownFonts: 'Your font',
  fontKinds: { sans: 'Sans serif', serif: 'Serif', display: 'Display', mono: 'Monospaced' },
  measures: 'Size and spacing',
  fontSize: 'Font size',
  points: (value: number) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Line height',
  times: (value: number) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Spacing',
  percent: (value: number) => number(value, { style: 'percent' }),
  margin: 'Page margins',
  millimetres: (value: number) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  // Translators: a value such as "9.5 pt", which the fitting to pages has set instead of the person.
  fitted: (value: string) => `${value}, fitted`,
  reset: 'Reset to default',
  fit: 'Pages to fill',
  autoFit: 'Fit to pages automatically',
  // Translators: the rules by which pages are laid out; below are the choices of the page before and after newer ones.
  look: 'Layout rules',
  newerLook: 'Newer layout rules are available. Compare your page before and after.',
  lookBefore: 'Before',
  lookAfter: 'After',
  page: 'Page',
  pageSize: 'Paper size',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Page numbers',
  pageNumbersHint: 'Only if there is more than one page',
  hyphenate: 'Hyphenate long words',
  hyphenateHint:
    'At line ends of paragraphs and bullet points. Words that start with a capital letter stay whole, except in German.',
  carry: 'Embed an editable copy in the PDF',
  carryHint:
    'Lets you edit the CV again by dropping the PDF on Vitae. Anyone who has the PDF can see the whole CV, including hidden entries and its name in Vitae.',
  language: 'Language of the CV',
  languageHint:
    'Used for section headings, dates and the spelling check. Your text isn’t translated.',
  otherLanguage: (tag: string) => `${tag} (headings in English for now)`,
  // Translators: label of the choice of a date format.
  dateStyle: 'Date format',
}
