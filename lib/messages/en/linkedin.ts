import { formatters } from '../format'

const { number } = formatters('en')

/** Messages of the dialog that gives a CV as the fields of a LinkedIn profile. */
export const linkedIn = {
  // Translators: verb, in a menu, and the title of the dialog that it opens.
  title: 'Copy for LinkedIn',
  about:
    'Your CV as the fields of a LinkedIn profile. Nothing is sent to LinkedIn: copy each text and paste it there.',
  // Translators: the section "About" of LinkedIn, as LinkedIn calls it in this language.
  summary: 'About',
  skill: 'Skill',
  startMonth: 'Start month',
  startYear: 'Start year',
  endMonth: 'End month',
  endYear: 'End year',
  month: 'Month',
  year: 'Year',
  // Translators: heading above texts that LinkedIn has no field for.
  elsewhere: 'No field on LinkedIn',
  // Translators: verb, on a button.
  copy: 'Copy',
  // Translators: on the button, once it was pressed.
  copied: 'Copied',
  // Translators: name of the button for screen readers; a label is the name of a field, such as "Headline".
  copyField: (label: string) => `Copy: ${label}`,
  copiedField: (label: string) => `Copied: ${label}`,
  lengthOf: (count: number, limit: number) => `Characters: ${number(count)} of ${number(limit)}`,
  // Translators: the number of characters, and the line of the text in which it reaches the limit.
  tooLong: (over: number, line: number) =>
    `Characters over the limit: ${number(over)}. The field ends in line ${number(line)}.`,
  tooManySkills: (count: number, limit: number) =>
    `Skills: ${number(count)}. LinkedIn takes up to ${number(limit)}.`,
}
