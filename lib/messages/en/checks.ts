import { formatters } from '../format'

const { plural } = formatters('en')

/** Text of the field, and its number of characters. */
type Values = { text: string; count: number }

const characters = (count: number) => plural(count, { one: '# character', other: '# characters' })

/** Quiet advice about a CV, one sentence for each code. */
export const checks = {
  advice: {
    'missing-name': (_: Values) => 'Add your name; it heads the page.',
    'missing-contact': (_: Values) =>
      'Add an email address or a phone number, so that people can reach you.',
    'email-shape': ({ text }: Values) => `“${text}” does not look like an email address.`,
    'end-before-start': (_: Values) => 'The end is before the start.',
    'date-in-words': ({ text }: Values) =>
      `“${text}” is printed as you typed it; your other dates follow the date style.`,
    'long-bullet': ({ count }: Values) =>
      `This bullet has ${characters(count)}. Two bullets would be easier to read.`,
    'long-summary': ({ count }: Values) =>
      `This text has ${characters(count)}. A few sentences are read more often.`,
    'education-without-end': (_: Values) => 'Without an end this is printed as still going on.',
    'duplicate-entry': (_: Values) => 'This entry is here twice.',
    'link-not-clickable': ({ text }: Values) =>
      `“${text}” is printed but cannot be clicked. An address that begins with https:// can.`,
    'empty-entry': (_: Values) => 'This entry is empty, so it is not printed.',
  },
}
