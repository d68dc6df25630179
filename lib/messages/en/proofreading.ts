import { formatters } from '../format'

const { plural } = formatters('en')

/** Reading a CV for slips of spelling and grammar. */
export const proofreading = {
  title: 'Spelling and grammar',
  hint: 'Reads your sentences for slips in English. The first time it fetches a dictionary of 8 MB. Your words stay on this device, and nothing found here counts in the bars above.',
  start: 'Proofread',
  again: 'Try again',
  stop: 'Stop',
  fetching: 'Fetching the dictionary…',
  reading: 'Reading your sentences…',
  failed:
    'The dictionary could not be fetched or read. Your CV is as it was; try again when you are online.',
  empty: 'There are no sentences to read yet. Write a bullet or a profile first.',
  otherLanguage:
    'Only English can be proofread so far, and the language of this CV is another one. You can change it under Design.',
  reader: 'Another tab writes this CV just now: you can look, and change it there.',
  found: (count: number) =>
    count === 0
      ? 'Nothing found.'
      : plural(count, { one: '# thing to look at', other: '# things to look at' }),
  advice: 'A program can be wrong about this. You know what you meant.',
  kinds: {
    spelling: 'Spelling',
    repeated: 'Said twice',
    grammar: 'Grammar',
    choice: 'Another word',
  },
  misspelled: (words: string) => `No dictionary of English has “${words}”.`,
  repeated: (words: string) => `“${words}”: the same word stands here twice.`,
  article: (words: string) =>
    `“${words}” does not go with how the next word begins: “an” stands before the sound of a vowel.`,
  replaceBy: (replacement: string) => `Change to “${replacement}”`,
  remove: 'Take it out',
  leave: 'Leave it',
  leaveWords: (words: string) => `Leave it: “${words}”`,
  go: 'Go to it',
  goToWords: (words: string) => `Go to it: “${words}”`,
  changed: 'Changed. Undo takes it back.',
  left: 'Left as it is.',
}
