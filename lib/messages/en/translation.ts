import { formatters } from '../format'

const { plural, number } = formatters('en')

/** A CV in another language. */
export const translation = {
  open: 'Translate',
  openHint: 'A CV of its own in another language',
  title: 'This CV in another language',
  language: 'Into',
  languages: {
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    pt: 'Portuguese',
    it: 'Italian',
  },
  about:
    'Sends what you wrote, without your name, contact, employers and dates. This CV stays as it is; the other one remembers it.',
  checked:
    'You then see each text beside yours. Only what you confirm goes into the new CV; the rest stays in your language.',
  begin: 'Translate',
  stop: 'Stop',
  stages: {
    waiting: 'Waiting for its turn',
    reading: 'Reading',
    drafting: 'Translating',
    checking: 'Comparing it with your words',
    verifying: 'Reading it beside your words',
  },
  leave:
    'This can take a minute or two. You can close this and go on; open it again for what came of it.',
  name: (cv: string, language: string) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Does each say the same?',
    hint: 'A translation can make a title, a degree or your part larger than it was. Tick what says the same as your words.',
    alone: 'Titles, degrees and levels, and what may claim more: one by one',
    others: 'Other texts',
    asks: {
      level: 'Level',
      role: 'This may claim a larger part than your words do.',
    },
    same: 'Says the same',
    // For screen readers, behind "Says the same".
    pair: (source: string, target: string) => `: ${source} – ${target}`,
    tickAll: (count: number) => plural(count, { one: 'Tick this one', other: 'Tick all #' }),
    confirmed: (count: number, of: number, language: string) =>
      `${number(count)} of ${number(of)} confirmed. The others stay in ${language}.`,
    create: 'Create CV',
    discard: 'Discard translation',
    notTranslated: (count: number) => `Not translated: ${number(count)}`,
    unchanged: (texts: string[]) => `Came back unchanged: ${texts.join(', ')}.`,
    verbatim: (names: string[]) => `Employers and schools stay as they are: ${names.join(', ')}.`,
    faults: {
      missing: 'No translation came back.',
      unchanged: 'It came back unchanged.',
      'too-long': 'The translation was much longer.',
      number: 'The translation has another number.',
      date: 'The translation has another date.',
      name: 'The translation has another name.',
      degree: 'The translation has another degree.',
      level: 'The translation has another level.',
      address: 'The translation has another address.',
      mark: 'The translation has other links or emphasis.',
    },
  },
  done: 'It is a CV of its own now.',
  left: (count: number, language: string) =>
    plural(count, {
      one: `# text is not translated and stays in ${language}.`,
      other: `# texts are not translated and stay in ${language}.`,
    }),
  openIt: 'Open it',
}
