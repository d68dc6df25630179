import { formatters } from '../format'

const { plural } = formatters('en')

/** Text of the field, and its number of characters. */
type Values = { text: string; count: number }

const characters = (count: number) => plural(count, { one: '# character', other: '# characters' })

/** Tips beside the fields of a CV, one sentence for each code. */
export const checks = {
  advice: {
    'missing-name': (_: Values) => 'Add your name. It’s the heading of your CV.',
    'missing-contact': (_: Values) =>
      'Add an email address or a phone number so that employers can reach you.',
    'email-shape': ({ text }: Values) => `“${text}” does not look like an email address.`,
    'end-before-start': (_: Values) => 'The end date is before the start date.',
    'date-in-words': ({ text }: Values) =>
      `“${text}” is shown as you typed it. Your other dates use the date style of this CV.`,
    'long-bullet': ({ count }: Values) =>
      `This bullet point has ${characters(count)}. Two would be easier to read.`,
    'long-summary': ({ count }: Values) =>
      `This text has ${characters(count)}. A few sentences are more likely to be read.`,
    'education-without-end': (_: Values) => 'Without an end date, this is shown as ongoing.',
    'duplicate-entry': (_: Values) => 'You have this entry twice.',
    'link-not-clickable': ({ text }: Values) =>
      `“${text}” can’t be clicked in the PDF. Use a link that begins with https://.`,
    'empty-entry': (_: Values) => 'This entry is empty, so it’s not on your CV.',
  },
}
