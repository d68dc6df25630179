import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the check that reads a PDF back after its download. They load with the check. */
export const readback = {
  title: 'Can software read this PDF?',
  allBack: (count: number) =>
    plural(count, {
      one: 'We read your PDF back like an applicant system: its one field was found.',
      other: 'We read your PDF back like an applicant system: all # fields found.',
    }),
  someLost: (lost: number, of: number) =>
    plural(of, {
      one: 'Your PDF is saved. Software that reads it doesn’t find its one field:',
      other: `Your PDF is saved. Software that reads it doesn’t find ${number(lost)} of # fields:`,
    }),
  // Shown where bullet points alone were read as something else, which changes no field of a form.
  inText: 'Your PDF is saved. All its text can be read.',
  someMisplaced:
    'Software may take these for something else. Check how they’re written, or choose another template:',
  kinds: {
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    employer: 'Employer',
    title: 'Job title',
    institution: 'School',
    dates: 'Dates',
    bullet: 'Bullet point',
  },
  reasons: {
    'no-glyph': (characters: string) => `No font has ${characters}. Use other characters.`,
    'in-pieces': 'It’s read in pieces. Shorten it, or choose another template and download again.',
    'not-found': 'It’s not found in one piece. Choose another template and download again.',
  },
  more: (count: number) => plural(count, { one: 'and # more', other: 'and # more' }),
  close: 'Close this message',
}
