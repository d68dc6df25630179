import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Words of the editor of letters. */
export const letter = {
  navigation: 'Parts of the letter',
  parts: { letter: 'Letter', basics: 'Sender' },
  form: 'Write the letter',
  documentMenu: (title: string) => `${title}: rename, switch, more`,
  openCv: 'Open its CV',
  allDocuments: 'All CVs and letters',
  recipientTitle: 'To',
  recipient: {
    name: { label: 'Name', example: 'e.g. Ms Ada Brandt' },
    organization: { label: 'Employer' },
    address: { label: 'Address' },
    email: { label: 'Email' },
  },
  letterTitle: 'Words',
  date: { label: 'Date' },
  subject: { label: 'Subject', example: 'e.g. Night nurse, reference 2041' },
  opening: { label: 'Salutation' },
  closing: { label: 'Closing', example: 'Your name follows by itself.' },
  paragraphs: 'Paragraphs',
  paragraph: (at: number) => `Paragraph ${number(at)}`,
  addParagraph: 'Add paragraph',
  paragraphKeys: (modifier: string, alt: string) =>
    `Enter begins a paragraph · ${modifier} B bold · ${alt} ↑ ↓ moves it`,
  senderHint:
    'Taken from the CV as the letter was begun. What you change here stays in the letter.',

  help: {
    title: 'Sentences by a model',
    hint: 'Sends the texts and skills of the CV, and the posting of this letter. Not who you are, and not what you wrote here. You take what you like, by the sentence.',
    ask: 'Suggest sentences',
    askAgain: 'Suggest others',
    putAway: 'Put these away',
    stop: 'Stop',
    stages: {
      sending: 'Sending your newest words to your account',
      waiting: 'Waiting for its turn',
      reading: 'Reading',
      drafting: 'Writing sentences',
      checking: 'Holding each against your CV',
      verifying: 'Looking for each in your CV',
    },
    claimsNothing: 'Says nothing about you',
    take: 'Add to the letter',
    taken: 'Added',
    nothing: 'The model wrote nothing that could be offered. Your letter is as it was.',
    held: (count: number) =>
      plural(count, {
        one: '# sentence was held back: it says what your CV does not.',
        other: '# sentences were held back: they say what your CV does not.',
      }),
    dropped: (count: number) =>
      plural(count, {
        one: '# was left out: twice the same, too long, worn-out phrases, or an address.',
        other: '# were left out: twice the same, too long, worn-out phrases, or an address.',
      }),
  },

  evidence: {
    title: 'Held against your CV',
    hint: 'Each sentence is looked up in your CV while you pause. Nothing is ever held back.',
    allShown: (count: number) =>
      plural(count, {
        one: 'The words of one sentence are in your CV.',
        other: 'The words of # sentences are in your CV.',
      }),
    claimsNothing: 'Nothing here says anything about you yet.',
    some: (count: number) =>
      plural(count, {
        one: '# sentence says something that your CV does not show.',
        other: '# sentences say something that your CV does not show.',
      }),
    marked: (count: number) =>
      plural(count, {
        one: '# sentence that your CV does not show',
        other: '# sentences that your CV does not show',
      }),
    nothing: 'Nothing to look up yet: write a sentence.',
    noCv: 'The CV of this letter is not on this device, so its sentences are not looked up.',
    /** A letter takes the place of nothing. */
    number: (words: string) => `The number in “${words}” is not in your CV.`,
    more: (count: number) => plural(count, { one: 'And # more.', other: 'And # more.' }),
    confirm: 'Yes, this is true',
    confirmed: 'Noted in the letter, with today’s date.',
    confirmedCount: (count: number) =>
      plural(count, { one: '# sentence confirmed by you', other: '# sentences confirmed by you' }),
  },
}
