import { formatters } from '../format'

const { plural } = formatters('en')
const anyOf = new Intl.ListFormat('en', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion: quotes, one question, and how many are clean. */
export const evidence = {
  from: 'From your CV:',
  more: (count: number) => plural(count, { one: '# more quote', other: '# more quotes' }),
  // Translators: said to screen readers behind a quote from the CV, which is a button: where it leads.
  leadsTo: {
    preview: 'show in the preview',
    field: 'go to this text',
    cv: 'open this CV',
  },
  // Translators: a question in one line; `words` are of the suggestion. The answer is `isTrue`, behind it.
  notSaid: (words: readonly string[]) =>
    `Your CV doesn’t say ${anyOf.format(words.map((one) => `“${one}”`))}. Is it true?`,
  notSaidAll: 'Your CV doesn’t say all of this. Is it true?',
  // Translators: a question; `words` are of the suggestion, stand in the job ad and not in the CV.
  fromAd: (words: readonly string[]) =>
    `These words come from the job ad: ${words.map((one) => `“${one}”`).join(', ')}. Are they true of you?`,
  // Translators: said to screen readers behind words of a suggestion, and in its legend.
  adMark: 'from the job ad',
  // Translators: of one fact, or of everything that is new in a text.
  isTrue: 'Yes, this is true.',
  // Translators: said of one suggestion that the AI proofreader has not read.
  notRead: 'Not proofread. Compare it with your CV.',
  // Translators: the person is editing a suggestion, which is being checked meanwhile.
  checking: 'Checking…',
  // Translators: how many suggestions are what, one behind the other with dots between.
  backed: (count: number) =>
    plural(count, { one: '# backed by your CV', other: '# backed by your CV' }),
  asked: (count: number) =>
    plural(count, { one: '# needs your confirmation', other: '# need your confirmation' }),
  blocked: (count: number) => plural(count, { one: '# blocked', other: '# blocked' }),
  unread: (count: number) =>
    plural(count, { one: '# couldn’t be proofread', other: '# couldn’t be proofread' }),
}
