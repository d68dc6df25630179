import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the search for everything in the CVs that fits a posting. */
export const match = {
  open: 'Find what fits a posting',
  title: 'What fits a posting',
  hint: 'Paste a posting. “Find what fits” compares its words with every CV on this device; nothing is sent.',
  label: 'Job posting',
  find: 'Find what fits',
  finding: (read: number, of: number) => `Reading ${number(read)} of ${number(of)} CVs`,
  comparing: 'Comparing words',
  findByMeaning: 'Find by meaning',
  meaningHint: (model: string) =>
    `Also finds what says the same in other words. Sends the posting, and what changed in your account’s CVs since the last time, to ${model}; names and contact stay here.`,
  stop: 'Stop',
  stages: {
    waiting: 'Waiting for its turn',
    reading: 'Reading the posting',
    drafting: 'Reading what changed in your CVs',
    checking: 'Comparing',
  },
  byMeaning: 'By meaning: the nearest first, also where no word is the same.',
  /** Before `byWords`, where nobody knows better why. */
  noMeaning: 'It could not be found by meaning just now.',
  unnamed: 'a CV of your account',
  byWords: 'By words, not by meaning: the marked words stand in the posting, too.',
  cvs: 'CVs',
  /** Of what the posting asks for. */
  answers: (shown: number) => plural(shown, { one: '# demand found', other: '# demands found' }),
  noDemands: 'The posting names nothing that a CV could be held against one by one.',
  bullets: 'Bullets',
  noBullets: 'No bullet shares a word with this posting.',
  inCv: (name: string) => `In ${name}`,
  andMore: (count: number) => plural(count, { one: 'and # more CV', other: 'and # more CVs' }),
  noCvs: 'There is no CV on this device that could be read.',
  noCvsInAccount: 'There is no CV in your account yet that could be compared.',
  failed: 'The CVs could not be read just now. Nothing was lost; try again.',
  unread: {
    empty: 'There are no words in it. Paste the text of the posting.',
    'too-short': 'That is too short to be a posting. Paste all of it.',
    'too-long': 'That is too long to be one posting. Paste one at a time.',
  },
}
