import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the spelling and grammar check of a CV. */
export const proofreading = {
  title: 'Spelling and grammar',
  hint: 'Checks your English spelling and grammar. The first time, it downloads a dictionary of 8 MB. Your text stays on this device. The results don’t count in the checks above.',
  start: 'Check spelling and grammar',
  again: 'Try again',
  stop: 'Stop',
  fetching: 'Downloading the dictionary…',
  reading: 'Checking your text…',
  failed: 'We couldn’t load the dictionary. Your CV was not changed. Try again when you’re online.',
  empty: 'There is no text to check yet. Write a bullet point or a summary first.',
  otherLanguage:
    'This check works only in English, and this CV is in another language. You can change its language under Design.',
  reader: 'You’re editing this CV in another tab. Make changes there.',
  found: (count: number) =>
    count === 0
      ? 'No mistakes found.'
      : plural(count, { one: '# possible mistake', other: '# possible mistakes' }),
  advice: 'This check isn’t always right. You know best what you mean.',
  // Translators: kinds of possible mistakes. `repeated`: the same word twice; `choice`: another word may be better.
  kinds: {
    spelling: 'Spelling',
    repeated: 'Repeated word',
    grammar: 'Grammar',
    choice: 'Word choice',
  },
  misspelled: (words: string) => `“${words}” is not in the dictionary.`,
  repeated: (words: string) => `“${words}”: the same word twice in a row.`,
  article: (words: string) =>
    `“${words}” doesn’t fit the next word. In English, “an” stands before a vowel sound, otherwise “a”.`,
  replaceBy: (replacement: string) => `Change to “${replacement}”`,
  remove: 'Remove',
  // Translators: verb, on a button: this is no mistake.
  leave: 'Ignore',
  leaveWords: (words: string) => `Ignore “${words}”`,
  // Translators: verb, on a button: leads to the text in the CV.
  go: 'Go to text',
  goToWords: (words: string) => `Go to text “${words}”`,
  changed: 'Changed. You can undo this.',
  left: 'Ignored.',
}
