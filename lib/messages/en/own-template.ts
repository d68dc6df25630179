import { formatters } from '../format'

const { number } = formatters('en')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'read in the order of the file',
  lines: 'read line by line',
}

type Facts = {
  text: string
  count: number
  of: number
  person: string
  reader: keyof typeof readers
  colour: string
  ground: string
}

/** Messages about a template that the person adds from a file. */
export const ownTemplate = {
  title: 'Your own template',
  add: 'Use a template of your own…',
  change: 'Use another file…',
  remove: 'Remove template',
  download: 'Download this template as a file',
  hint: 'A JSON file of up to 32 kB that describes colours, type and arrangement. Download a template that you like, change it in a text editor, and use it here. The file is checked on this device, and travels inside your CV.',
  checking: 'Checking the template: three CVs are drawn in it and read back…',
  // Translators: the name is that of a template that the person added.
  used: (name: string) => `Your CV is drawn in “${name}”.`,
  // Translators: the name is that of a file. A list of reasons follows.
  refused: (file: string) =>
    `${file} can’t be used as a template. Nothing was changed. Correct these places and try again:`,
  // Translators: a list of reasons follows.
  unreadable:
    'The template inside this CV can’t be used here, so the CV is drawn in the built-in one chosen below. Nothing was lost. Why it can’t be used:',
  failed: 'The template couldn’t be checked, and nothing was changed. Try again in a moment.',
  // Translators: each stands below a place in the file, such as "look.headerGap". `text` are names of fields or words of
  // a CV, `person` is whose CV it is, `colour` and `ground` are names of colours in the file.
  reasons: {
    'not-text': 'Must be text.',
    'not-number': 'Must be a number.',
    'not-boolean': 'Must be true or false.',
    'not-list': 'Must be a list.',
    'not-object': 'Must be an object.',
    'wrong-type': 'Wrong kind of value.',
    'not-one-of': ({ text }: Facts) => `Must be one of these: ${text}.`,
    'unknown-field': ({ text }: Facts) => `No template has these fields: ${text}.`,
    'too-long': ({ count }: Facts) => `Too long. Maximum number of characters: ${number(count)}.`,
    'too-many': ({ count }: Facts) => `Too many items. Maximum: ${number(count)}.`,
    'too-few': ({ count }: Facts) => `Too few items. Minimum: ${number(count)}.`,
    'too-large': ({ count }: Facts) => `Too large. Maximum: ${number(count)}.`,
    'too-small': ({ count }: Facts) => `Too small. Minimum: ${number(count)}.`,
    'too-deep': 'Nested too deeply.',
    empty: 'Must not be empty.',
    'not-colour': 'Must be a colour such as “#2437c9”, in small letters.',
    'unknown-name': 'This name isn’t known here.',
    'not-allowed': 'This isn’t allowed here.',
    'not-json': 'This isn’t JSON.',
    'no-place': ({ text }: Facts) => `There is no place for: ${text}.`,
    twice: ({ text }: Facts) => `Printed twice: ${text}.`,
    'contacts-twice': 'The contact details are in the side column already.',
    'header-high': ({ count }: Facts) =>
      `The parts are too high together. Maximum: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }: Facts) =>
      `Palette “${text}”: ${colour} on ${ground} has a contrast of ${number(count)}:1. Text needs ${number(of)}:1.`,
    'not-drawn': ({ person }: Facts) => `The CV of ${person} can’t be drawn in it.`,
    torn: ({ text, person, reader }: Facts) =>
      `In the CV of ${person}, “${text}” can’t be read in one piece (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }: Facts) =>
      `In the CV of ${person}, ${number(count)} of ${number(of)} words of bullet points are in order (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }: Facts) =>
      `In the CV of ${person}, ${number(count)} of ${number(of)} headings and bullet points are in order (${readers[reader]}).`,
    'not-printed': ({ text, person }: Facts) =>
      `In the CV of ${person}, this is not printed: ${text}.`,
    'outside-page': ({ text, person }: Facts) =>
      `In the CV of ${person}, words leave the margins: ${text}.`,
    overlapping: ({ text, person }: Facts) => `In the CV of ${person}, words overlap: ${text}.`,
    'stranded-heading': ({ text, person }: Facts) =>
      `In the CV of ${person}, a heading stands alone: ${text}.`,
  },
}
