import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of a CV that follows another one (its master): a version for a job, or in another language. */
export const family = {
  // Translators: `name` is the name of the CV that this one follows.
  changed: (name: string, count: number) =>
    `This is a version of “${name}”. ${plural(count, {
      one: '# change made there isn’t here yet.',
      other: '# changes made there aren’t here yet.',
    })}`,
  see: 'See changes',
  title: (name: string) => `Changes in “${name}”`,
  hint: 'What you changed, added or left out here stays. You can undo everything.',
  // Translators: heading above the changes that one button brings into this CV.
  coming: 'New in the other CV',
  // Translators: heading above fields that were changed in this CV and in the one it follows.
  held: 'Changed in both',
  heldHint: 'Your words stay until you choose.',
  here: 'In this CV',
  there: (name: string) => `In “${name}”`,
  // Translators: button beside the person’s own words.
  keep: 'Keep mine',
  // Translators: button beside the words of the other CV.
  take: 'Use this wording',
  bringOver: (count: number) => plural(count, { one: 'Apply # change', other: 'Apply # changes' }),
  brought: 'Changes applied.',
  upToDate: (name: string) => `This CV has everything from “${name}”.`,
  tooLong: 'Both together are too long for one CV. Nothing was changed.',
  // Panel of the CVs that are linked to the open one.
  alone:
    'No versions yet. Make one for a job or in another language: it starts as a copy, keeps its own wording, and can take over what you correct here.',
  // Translators: stands before the name of the CV that this one follows.
  follows: 'Version of',
  inTrash: 'The main CV of this version is in the trash. Restore it, or stop following it.',
  notHere: 'The main CV of this version isn’t on this device or in this account.',
  followers: (count: number) =>
    plural(count, { one: '# version of this CV:', other: '# versions of this CV:' }),
  // Translators: of a CV, nothing of the one that it follows is missing in it.
  current: 'Up to date',
  line: 'This line in all versions',
  lineHint: 'Put the cursor into a field to see it in all versions.',
  // Translators: how a line of one CV stands to the same line of the main CV, which it follows.
  statuses: {
    main: 'Main CV',
    follows: 'Same as the main CV',
    own: 'Own wording',
    'only-here': 'Only in that CV',
    'out-of-date': 'Out of date',
    held: 'Own wording, main CV has changed',
    missing: 'Not in this CV',
  },
  emptyLine: 'Empty',
  // Translators: button, puts this wording into the CV that is followed and into the others that follow it.
  everywhere: 'Use everywhere',
  followAgain: 'Follow the main CV again',
  takeThere: 'Use the wording of the main CV',
  sent: (name: string) => `Added to “${name}”.`,
  sentTo: (count: number) => plural(count, { one: '# CV changed.', other: '# CVs changed.' }),
  notSent: 'We couldn’t change the other CV, so nothing was changed. Open it to see why.',
  ownTitle: 'Only in this CV',
  ownHint: 'What you changed, added or left out here. It stays when the main CV changes.',
  noneOwn: 'Everything here is the same as in the main CV.',
  // Translators: button beside something that exists only in this CV.
  sendToMain: 'Add to the main CV',
  // Translators: button beside something that was left out here.
  putBack: 'Put back',
  /** Of a CV in another language whose original was changed. */
  heldTranslation: 'Translation out of date',
  original: (name: string) => `Original in “${name}”`,
  propose: 'Suggest a translation',
  proposing: 'Translating…',
  proposal: 'Suggested translation',
  useProposal: 'Use this translation',
  notProposed: 'The model gave no translation of this line that can be checked. Write it yourself.',
  stop: 'Stop following',
  stopped: (name: string) => `This CV is no longer a version of “${name}”.`,
}
