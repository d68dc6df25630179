import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the review of an imported file about an AI model that reads all of it. */
export const importModel = {
  // Translators: button. An AI model reads the whole file, which was read by rules before.
  read: 'Read it again with AI',
  offer: 'Entries mixed up or missing? AI can read the whole file again. You can undo this.',
  stop: 'Stop',
  stages: {
    waiting: 'Waiting to start.',
    reading: 'Reading.',
    drafting: 'AI is reading the file.',
    checking: 'Checking the answer.',
  },
  stay: 'This can take a few minutes. You can keep working here. If you leave this review, it stops.',
  ready: 'AI has read the file. Your work wasn’t interrupted.',
  // Translators: button, shows what AI has read.
  show: 'Show it',
  // Translators: begins a line that names differences; "Work experience: 4 entries instead of 2." may follow.
  withAi: 'Read with AI.',
  marked: (count: number) =>
    plural(count, {
      one: '# field is different and marked “Check this”.',
      other: '# fields are different, each marked “Check this”.',
    }),
  same: 'All fields are the same.',
  /** Beside a value that AI read in another way. */
  withoutAi: {
    // Translators: `section` and `field` are names on screen, such as "Experience" and "Employer". The section is empty
    // where it is the same.
    value: (section: string, field: string, text: string) =>
      `${section === '' ? field : `${section}, ${field}`} “${text}”`,
    // Translators: the same text stood in the same field of another entry, which is named.
    elsewhere: (entry: string) => `in “${entry}”`,
    // Translators: a list of the above.
    values: (parts: readonly string[]) => `Without AI: ${parts.join(' · ')}`,
    leftOver: 'Without AI: left over',
  },
  // Translators: stands in place of "The file isn’t sent anywhere" once its lines were sent.
  sent: 'You sent the text of this file to an AI model. The file itself stays on this device.',
  /** Why there is no reading. */
  unchanged: 'Nothing was changed.',
  failures: {
    'too-long': 'This file has more text than an AI model can read at once, so we didn’t send it.',
    'nothing-found': 'Nothing in the AI model’s answer is in your file, so we can’t use it.',
    'gave-up': 'Working on this file took too long, so we stopped. Try again.',
  },
  consent: {
    title: 'Read this file with AI?',
    // Translators: `model` is the name of an AI model.
    sends: (model: string) =>
      `This sends the text of the file to ${model}: every line, with its page, its column and how it looks, such as its size.`,
    marks:
      'Email addresses, phone numbers, your street address, links and your name are replaced by marks such as [email 1], where we recognised them. We put them back on this device.',
    asIs: 'Everything else is sent as it is. That includes a username, or a part of your name, that we didn’t recognise.',
    notSent: 'The file itself and its pictures aren’t sent.',
    returns:
      'AI only says which words belong where: every word still comes from your file. You can undo the result.',
    cancel: 'Cancel',
    send: 'Send and read',
  },
}
