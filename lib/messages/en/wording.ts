import { formatters } from '../format'

const { plural } = formatters('en')

/** Help with the words of one text. */
export const wording = {
  title: 'Help with these words',
  open: 'Help with the words',
  shortcut: 'Help with the words of this text',
  noText: 'Put the caret into a bullet or the profile first.',
  text: 'As it is',
  empty: 'Nothing is written here yet.',
  previous: 'Bullet before',
  next: 'Bullet after',
  ways: {
    rewrite: 'Reword',
    shorten: 'Shorten',
    split: 'Split',
    'stronger-verb': 'Stronger verb',
    summarise: 'Write from this CV',
  },
  way: 'What would help',
  ask: 'Suggest words',
  askAgain: 'Suggest others',
  asking: 'Asking the model, for 20 seconds at most',
  stop: 'Stop',
  sent: 'Sends this text and what the entry is called. Nothing changes until you take one.',
  sentAll:
    'Sends your bullets and skills, without your name or contact. Nothing changes until you take one.',
  // Without a model.
  checks: 'What you can see without a model',
  noChecks: 'The checks have nothing to say about this text.',
  none: {
    guest:
      'To get suggestions, sign in and add the key of a model under Settings, AI. Everything else works without one.',
    account:
      'To get suggestions, add the key of a model under Settings, AI. Everything else works without one.',
    unknown:
      'Your account cannot be asked just now. Nothing was lost; try again when you are online.',
  },
  signIn: 'Sign in',
  settings: 'Open the settings',
  // Choices.
  choices: 'Suggestions',
  take: 'Take these words',
  passes: 'Its words are in your CV. Check that they still say what you did.',
  where: 'From',
  confirm: 'Your word is needed',
  isTrue: 'Yes, this is true',
  held: (count: number) =>
    plural(count, {
      one: '# suggestion was held back: it says what your CV does not.',
      other: '# suggestions were held back: they say what your CV does not.',
    }),
  dropped: (count: number) =>
    plural(count, {
      one: '# was left out: worn-out phrases, your own terms gone, or too many words changed.',
      other: '# were left out: worn-out phrases, your own terms gone, or too many words changed.',
    }),
  nothing: 'The model had no words that could be offered. Yours stay as they are; try another way.',
  outdated:
    'This text has changed meanwhile, so these words do not fit it any more. Nothing was changed; ask again.',
  taken: 'Taken. Undo brings your words back.',
  failed: {
    'not-sent':
      'Your newest words are not in your account yet, so nothing was asked. Nothing was lost; try again in a moment.',
    offline: 'You are offline. Nothing was lost; try again when you are online.',
    'new-version':
      'A new version of Vitae is here. Reload the page, then try again; nothing was lost.',
    'not-signed-in': 'You are signed out. Sign in again, then try once more; nothing was lost.',
    'too-many-requests': 'Several questions are under way already. Wait a minute, then try again.',
    other: 'That did not work, and nothing was changed. Try again in a moment.',
  },
}
