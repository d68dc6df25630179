import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the search for the CVs and bullet points that match a job description. */
export const match = {
  open: 'Match your CVs with a job',
  title: 'Match your CVs with a job',
  hint: 'Paste a job description to see which of your CVs and bullet points match it. “Find matches” compares words on this device. Nothing is sent.',
  label: 'Job description',
  find: 'Find matches',
  finding: (read: number, of: number) => `Reading ${number(read)} of ${number(of)} CVs…`,
  comparing: 'Comparing…',
  findByMeaning: 'Find by meaning with AI',
  // Translators: `model` is the name of an AI model.
  meaningHint: (model: string) =>
    `Also finds text that says the same in other words. Sends the job description, and what changed in your account’s CVs since last time, to ${model}. Your name and contact details are not sent.`,
  // Translators: verb, ends the search.
  stop: 'Stop',
  stages: {
    waiting: 'Waiting to start…',
    reading: 'Reading the job description…',
    drafting: 'Reading what changed in your CVs…',
    checking: 'Comparing…',
  },
  byMeaning: 'Found by meaning, best match first. The words may differ.',
  /** Before `byWords`, where nobody knows better why. */
  noMeaning: 'Search by meaning isn’t available right now.',
  // Translators: in place of the name of a CV that is not on this device.
  unnamed: 'CV in your account',
  byWords: 'Found by words. The job description has the marked words, too.',
  cvs: 'CVs',
  /** Of what the job description asks for. */
  answers: (shown: number) =>
    plural(shown, { one: '# requirement covered', other: '# requirements covered' }),
  noDemands: 'We found no requirements in this job description to compare your CVs with.',
  bullets: 'Bullet points',
  noBullets: 'No bullet points match this job description.',
  inCv: (name: string) => `In ${name}`,
  inUnnamedCv: 'In a CV in your account',
  andMore: (count: number) => plural(count, { one: 'and # more CV', other: 'and # more CVs' }),
  noCvs: 'There are no CVs on this device that we can read.',
  noCvsInAccount: 'There are no CVs in your account to compare yet.',
  failed: 'We couldn’t read your CVs. Try again.',
  unread: {
    empty: 'There is no text yet. Paste the job description.',
    'too-short': 'This text is too short. Paste the full job description.',
    'too-long': 'This text is too long. Paste one job description at a time.',
  },
}
