import { formatters } from '../format'

const { plural, number } = formatters('en')

/** What of everything that was written fits a posting. */
export const match = {
  open: 'Find what fits a posting',
  title: 'What fits a posting',
  hint: 'Paste a posting: its words are compared with every CV on this device. Nothing is sent.',
  label: 'Job posting',
  find: 'Find what fits',
  finding: (read: number, of: number) => `Reading ${number(read)} of ${number(of)} CVs`,
  comparing: 'Comparing words',
  byWords: 'By words, not by meaning: the marked words stand in the posting, too.',
  cvs: 'CVs',
  answers: (shown: number, of: number) => `shows ${number(shown)} of ${number(of)}`,
  noDemands: 'The posting names nothing that a CV could be held against one by one.',
  bullets: 'Bullets',
  noBullets: 'No bullet shares a word with this posting.',
  inCv: (name: string) => `In ${name}`,
  andMore: (count: number) => plural(count, { one: 'and # more CV', other: 'and # more CVs' }),
  noCvs: 'There is no CV on this device that could be read.',
  failed: 'The CVs could not be read just now. Nothing was lost; try again.',
  unread: {
    empty: 'There are no words in it. Paste the text of the posting.',
    'too-short': 'That is too short to be a posting. Paste all of it.',
    'too-long': 'That is too long to be one posting. Paste one at a time.',
  },
}
