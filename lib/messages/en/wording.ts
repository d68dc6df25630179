import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the dialog that improves the wording of one text. */
export const wording = {
  title: 'Improve wording',
  open: 'Improve wording',
  shortcut: 'Improve the wording of this text',
  noText: 'Place the cursor in a bullet point or in your summary first.',
  // Translators: heading over the text that is to be improved.
  text: 'Current text',
  empty: 'Nothing is written here yet.',
  previous: 'Previous bullet point',
  next: 'Next bullet point',
  // Translators: verbs. `split` makes two bullet points of one; `stronger-verb` replaces its verb.
  ways: {
    rewrite: 'Rewrite',
    shorten: 'Shorten',
    split: 'Split',
    'stronger-verb': 'Stronger verb',
    summarise: 'Write from this CV',
  },
  way: 'What to improve',
  ask: 'Get suggestions',
  askAgain: 'Get other suggestions',
  asking: 'Waiting for the AI model. This takes up to 20 seconds.',
  // Translators: verb, ends the request.
  stop: 'Stop',
  unchanged: 'Nothing changes until you choose a suggestion.',
  // Without a model.
  checks: 'Checks on this device',
  noChecks: 'We found nothing to improve in this text.',
  none: {
    guest:
      'To get AI suggestions, sign in and add a key for an AI model under Settings, AI. Everything else works without one.',
    account:
      'To get AI suggestions, add a key for an AI model under Settings, AI. Everything else works without one.',
    unknown: 'We couldn’t reach your account. Nothing was lost. Try again when you’re online.',
  },
  signIn: 'Sign in',
  settings: 'Open settings',
  // Choices.
  choices: 'Suggestions',
  take: 'Use this text',
  passes: 'Backed by your CV. Check that it still says what you did.',
  held: (count: number) =>
    plural(count, {
      one: '# suggestion was blocked because your CV doesn’t support it.',
      other: '# suggestions were blocked because your CV doesn’t support them.',
    }),
  dropped: (count: number) =>
    plural(count, {
      one: '# was left out: a cliché, your key terms missing, or too much changed.',
      other: '# were left out: clichés, your key terms missing, or too much changed.',
    }),
  nothing:
    'The AI model had no suggestions that we can offer. Your text was not changed. Try another option.',
  outdated:
    'This text has changed in the meantime, so the suggestion no longer fits. Nothing was changed. Ask again.',
  taken: 'Text replaced. You can undo this.',
  failed: {
    'not-sent':
      'Your latest changes are not in your account yet, so we didn’t send the request. Nothing was lost. Try again in a moment.',
    offline: 'You’re offline. Nothing was lost. Try again when you’re online.',
    'new-version':
      'A new version of Vitae is available. Reload the page, then try again. Nothing was lost.',
    'not-signed-in': 'You’re signed out. Sign in and try again. Nothing was lost.',
    'too-many-requests':
      'Several AI requests are already running. Wait a minute, then try again. Nothing was changed.',
    other: 'Something went wrong. Nothing was changed. Try again in a moment.',
  },
}
