import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the dashboard about CVs that follow another one: versions for a job, or in another language. */
export const familyList = {
  // Translators: name of a group, for screen readers; `name` is the CV that the others follow.
  group: (name: string) => `“${name}” and the CVs that follow it`,
  withoutMain: 'CVs that follow the same CV',
  // Translators: `name` is the CV that the others follow. Changes made in it are offered in the others.
  linked: (name: string, count: number) =>
    plural(count, { one: `# CV follows “${name}”.`, other: `# CVs follow “${name}”.` }),
  mainMissing: (count: number) =>
    plural(count, {
      one: 'The CV that # other follows isn’t here. It may be in the trash.',
      other: 'The CV that these # follow isn’t here. It may be in the trash.',
    }),
  // Translators: of these CVs; some changes of the CV that they follow are not in them yet.
  stale: (count: number) => plural(count, { one: '# is out of date', other: '# are out of date' }),
  updateAll: 'Bring all up to date',
  showAll: (count: number) => plural(count, { one: 'Show # CV', other: 'Show all # CVs' }),
  // Translators: on a card; `count` changes were made in the CV that it follows.
  outOfDate: (count: number) =>
    plural(count, { one: '# change to bring over', other: '# changes to bring over' }),
  /** Changes for all that follow. */
  updateTitle: (name: string) => `Changes in “${name}”`,
  updateHint:
    'Choose the CVs that take over the changes. What you changed, added or left out in them stays, and you can undo it.',
  changes: (count: number) => plural(count, { one: '# change', other: '# changes' }),
  // Translators: verb, opens the list of changes.
  see: 'See changes',
  held: (count: number) =>
    plural(count, {
      one: '# line says something else in both. Yours stays until you choose.',
      other: '# lines say something else in both. Yours stay until you choose.',
    }),
  // Translators: link that follows the sentence above, to the place where the person chooses.
  decide: 'Choose now',
  bringInto: (count: number) =>
    plural(count, { one: 'Bring into # CV', other: 'Bring into # CVs' }),
  updated: (count: number) =>
    plural(count, { one: '# CV brought up to date.', other: '# CVs brought up to date.' }),
  // Menu of a CV.
  newLinked: 'New linked CV',
  follow: 'Link to another CV…',
  stop: 'Stop following',
  stopped: (name: string) => `This CV no longer follows “${name}”.`,
  notLinked: 'We couldn’t read both CVs, so nothing was changed. Open them to see why.',
  /** A CV that begins to follow another one. */
  followTitle: (name: string) => `Link “${name}” to another CV`,
  followHint:
    'Nothing in it changes. Lines that say the same in both follow from then on: what you correct there is offered here.',
  followWhich: 'Follows',
  // Translators: of two CVs: `same` lines are equal, `other` lines differ.
  same: (count: number) =>
    plural(count, { one: '# line is the same', other: '# lines are the same' }),
  differ: (count: number) =>
    plural(count, {
      one: '# differs and stays as it is',
      other: '# differ and stay as they are',
    }),
  link: 'Link',
  linkedTo: (name: string) => `It follows “${name}” now.`,
  /** The CV that others follow goes to the trash. */
  leaveTitle: (name: string) => `Move “${name}” to the trash?`,
  leaveText: (count: number) =>
    plural(count, {
      one: '# CV follows it. What should become of it?',
      other: '# CVs follow it. What should become of them?',
    }),
  leaveChoices: {
    keep: 'Keep as they are',
    promote: 'Let the others follow one of them',
    trash: 'Move to the trash, too',
  },
  leaveHints: {
    keep: 'Nothing in them changes. If you restore this CV, they follow it again.',
    promote: 'Nothing in them changes.',
    trash: 'You can restore them from the trash.',
  },
  promoteWhich: 'CV that the others follow',
}
