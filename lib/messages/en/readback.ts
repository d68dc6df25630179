import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Words of reading a file back after its download. They come with the check. */
export const readback = {
  title: 'Read back by a machine',
  allBack: (count: number) =>
    plural(count, {
      one: 'Read back as a machine does: its one field came back.',
      other: 'Read back as a machine does: all # fields came back.',
    }),
  someLost: (lost: number, of: number) =>
    plural(of, {
      one: 'The PDF is saved. A machine that reads it does not find its one field:',
      other: `The PDF is saved. A machine that reads it misses ${number(lost)} of # fields:`,
    }),
  kinds: {
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    employer: 'Employer',
    title: 'Job title',
    institution: 'School',
    dates: 'Dates',
    bullet: 'Bullet',
  },
  reasons: {
    'no-glyph': (characters: string) =>
      `No typeface here has ${characters}. Write it with other characters.`,
    'in-pieces':
      'It comes back in pieces. Shorten it, or choose another template and download again.',
    'not-found': 'It is not found in one piece. Choose another template and download again.',
  },
  more: (count: number) => plural(count, { one: 'and # more', other: 'and # more' }),
  close: 'Close this message',
}
