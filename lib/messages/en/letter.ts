import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the editor of cover letters. */
export const letter = {
  navigation: 'Parts of the letter',
  // Translators: `letter` is the text of the letter, `basics` who sends it.
  parts: { letter: 'Letter', basics: 'Sender' },
  form: 'Write the letter',
  documentMenu: (title: string) => `${title}: rename, switch, more`,
  openCv: 'Open its CV',
  allDocuments: 'All CVs and letters',
  // Translators: heading over the address of the recipient.
  recipientTitle: 'To',
  recipient: {
    name: { label: 'Name', example: 'e.g. Ms Ada Brandt' },
    organization: { label: 'Employer' },
    address: { label: 'Address' },
    email: { label: 'Email' },
  },
  letterTitle: 'Letter text',
  date: { label: 'Date' },
  subject: { label: 'Subject', example: 'e.g. Night nurse, reference 2041' },
  // Translators: the line "Dear Ms Brandt".
  opening: { label: 'Salutation' },
  // Translators: the line "Kind regards".
  closing: { label: 'Closing', example: 'Your name is added below.' },
  paragraphs: 'Paragraphs',
  paragraph: (at: number) => `Paragraph ${number(at)}`,
  addParagraph: 'Add paragraph',
  // Translators: `modifier` is the key "Ctrl" or "⌘", `alt` is "Alt" or "⌥".
  paragraphKeys: (modifier: string, alt: string) =>
    `Enter adds a paragraph · ${modifier} B bold · ${alt} ↑ ↓ moves it`,
  senderHint: 'Copied from your CV when you created this letter. Changes here don’t affect the CV.',

  help: {
    title: 'AI suggestions',
    hint: 'You choose which sentences to add.',
    ask: 'Suggest sentences',
    askAgain: 'Suggest other sentences',
    putAway: 'Dismiss all',
    // Translators: verb, ends the request.
    stop: 'Stop',
    stages: {
      sending: 'Saving your latest changes to your account…',
      waiting: 'Waiting to start…',
      reading: 'Reading…',
      drafting: 'Writing sentences…',
      checking: 'Checking each sentence against your CV…',
      verifying: 'Looking for evidence in your CV…',
    },
    claimsNothing: 'Makes no claims about you',
    take: 'Add to letter',
    // Translators: adds all sentences that are backed by the CV or make no claim.
    takeAll: (count: number) =>
      plural(count, {
        one: 'Add # that needs no confirmation',
        other: 'Add all # that need no confirmation',
      }),
    // Translators: state of a sentence that is in the letter.
    taken: 'Added',
    // Translators: said of a sentence such as “There I managed …”, which makes sense only behind another one.
    leans: 'Refers to the sentence before it. Add that one first.',
    leftOut: 'Sentences that refer to one that isn’t in the letter were not added.',
    nothing: 'The AI model wrote no sentences that we can offer. Your letter was not changed.',
    held: (count: number) =>
      plural(count, {
        one: '# sentence was blocked because your CV doesn’t support it.',
        other: '# sentences were blocked because your CV doesn’t support them.',
      }),
    dropped: (count: number) =>
      plural(count, {
        one: '# was left out: a duplicate, too long, a cliché, or with an address in it.',
        other: '# were left out: duplicates, too long, clichés, or with an address in them.',
      }),
  },

  evidence: {
    title: 'Checked against your CV',
    hint: 'When you pause typing, we look for numbers, names, skills, job titles and degrees that are not in your CV. This never blocks you from sending.',
    allShown: (count: number) =>
      plural(count, {
        one: '# sentence is backed by your CV.',
        other: '# sentences are backed by your CV.',
      }),
    claimsNothing: 'This letter makes no claims about you yet.',
    nothingMissing: 'We found no number, name, skill, job title or degree that’s not in your CV.',
    unchecked: (count: number) =>
      plural(count, {
        one: '# sentence couldn’t be checked: it’s too long, or in a language we can’t check.',
        other:
          '# sentences couldn’t be checked: they’re too long, or in a language we can’t check.',
      }),
    some: (count: number) =>
      plural(count, {
        one: '# sentence is not backed by your CV.',
        other: '# sentences are not backed by your CV.',
      }),
    marked: (count: number) =>
      plural(count, {
        one: '# sentence not backed by your CV',
        other: '# sentences not backed by your CV',
      }),
    nothing: 'Nothing to check yet. Write a sentence.',
    noCv: 'The CV of this letter is not on this device, so the letter can’t be checked.',
    /** In a letter no other text is replaced. */
    number: (words: string) => `The number in “${words}” is not in your CV.`,
    // Translators: how many more reasons there are.
    more: (count: number) => plural(count, { one: 'And # more.', other: 'And # more.' }),
    confirm: 'Yes, this is true',
    confirmed: 'Confirmed. We saved this with the letter.',
    confirmedCount: (count: number) =>
      plural(count, { one: '# sentence confirmed by you', other: '# sentences confirmed by you' }),
  },
}
