import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the dashboard about CVs that follow another one: versions for a job, or in another language. */
export const familyList = {
  // Translators: name of a group, for screen readers; `name` is the CV that the others follow.
  group: (name: string) => `“${name}” and its versions`,
  withoutMain: 'Versions of the same CV',
  // Translators: `name` is the CV that the others follow. Changes made in it are offered in the others.
  linked: (name: string, count: number) =>
    plural(count, { one: `# version of “${name}”.`, other: `# versions of “${name}”.` }),
  mainMissing: (count: number) =>
    plural(count, {
      one: 'The main CV of # version isn’t here. It may be in the trash.',
      other: 'The main CV of these # versions isn’t here. It may be in the trash.',
    }),
  // Translators: of these CVs; some changes of the CV that they follow are not in them yet.
  stale: (count: number) => plural(count, { one: '# is out of date', other: '# are out of date' }),
  updateAll: 'Bring all up to date',
  showAll: (count: number) => plural(count, { one: 'Show # CV', other: 'Show all # CVs' }),
  // Translators: on a card; `count` changes were made in the CV that it follows.
  outOfDate: (count: number) =>
    plural(count, { one: '# change to apply', other: '# changes to apply' }),
  /** Changes for all that follow. */
  updateTitle: (name: string) => `Changes in “${name}”`,
  updateHint:
    'Choose the versions that take over the changes. What you changed, added or left out in them stays, and you can undo it.',
  changes: (count: number) => plural(count, { one: '# change', other: '# changes' }),
  // Translators: verb, opens the list of changes.
  see: 'See changes',
  held: (count: number) =>
    plural(count, {
      one: '# line was changed in both. Yours stays until you choose.',
      other: '# lines were changed in both. Yours stay until you choose.',
    }),
  // Translators: link that follows the sentence above, to the place where the person chooses.
  decide: 'Choose now',
  bringInto: (count: number) => plural(count, { one: 'Apply to # CV', other: 'Apply to # CVs' }),
  updated: (count: number) =>
    plural(count, { one: '# CV brought up to date.', other: '# CVs brought up to date.' }),
  // Menu of a CV.
  newLinked: 'New version',
  follow: 'Make a version of…',
  stop: 'Stop following',
  stopped: (name: string) => `This CV is no longer a version of “${name}”.`,
  notLinked: 'We couldn’t read both CVs, so nothing was changed. Open them to see why.',
  /** A CV that begins to follow another one. */
  followTitle: (name: string) => `Make “${name}” a version of another CV`,
  followHint:
    'Its text stays as it is. Lines that are the same in both are linked: correct one there, and you can apply it here.',
  followWhich: 'Version of',
  // Translators: of two CVs: `same` lines are equal, `other` lines differ.
  same: (count: number) =>
    plural(count, { one: '# line is the same', other: '# lines are the same' }),
  differ: (count: number) =>
    plural(count, {
      one: '# differs and stays as it is',
      other: '# differ and stay as they are',
    }),
  link: 'Make a version',
  linkedTo: (name: string) => `It’s a version of “${name}” now.`,
  /** The CV that others follow goes to the trash. */
  leaveTitle: (name: string) => `Move “${name}” to the trash?`,
  leaveText: (count: number) =>
    plural(count, {
      one: 'It has # version. What should happen to it?',
      other: 'It has # versions. What should happen to them?',
    }),
  leaveChoices: {
    keep: 'Keep as they are',
    promote: 'Make one of them the main CV',
    trash: 'Move to the trash, too',
  },
  leaveHints: {
    keep: 'Nothing in them changes. If you restore this CV, they are its versions again.',
    promote: 'Nothing in them changes.',
    trash: 'You can restore them from the trash.',
  },
  promoteWhich: 'New main CV',
}
