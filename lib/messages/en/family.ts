import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of a CV that follows another one (its master): a version for a job, or in another language. */
export const family = {
  // Translators: `name` is the name of the CV that this one follows.
  changed: (name: string, count: number) =>
    `This CV follows “${name}”. ${plural(count, {
      one: '# change made there isn’t here yet.',
      other: '# changes made there aren’t here yet.',
    })}`,
  see: 'See changes',
  title: (name: string) => `Changes in “${name}”`,
  hint: 'What you changed, added or left out here stays. You can undo everything.',
  // Translators: heading above the changes that one button brings into this CV.
  coming: 'New from there',
  // Translators: heading above fields that were changed in this CV and in the one it follows.
  held: 'Changed in both',
  heldHint: 'Your words stay until you choose.',
  here: 'In this CV',
  there: (name: string) => `In “${name}”`,
  // Translators: button beside the person’s own words.
  keep: 'Keep mine',
  // Translators: button beside the words of the other CV.
  take: 'Use these words',
  bringOver: (count: number) =>
    plural(count, { one: 'Bring # change over', other: 'Bring # changes over' }),
  brought: 'Changes brought over.',
  upToDate: (name: string) => `This CV has everything from “${name}”.`,
  tooLong: 'Both together are too long for one CV. Nothing was changed.',
  stop: 'Stop following',
  stopped: (name: string) => `This CV no longer follows “${name}”.`,
}
