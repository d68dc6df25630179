import { formatters } from '../format'

const { plural } = formatters('en')

/** Words of what opens over the editor. They come with it and are no part of its first load. */
export const editorPanels = {
  find: 'Find in this CV',
  findLabel: 'Find words',
  findNothing: 'No field has these words.',
  findCount: (count: number) => plural(count, { one: '# place', other: '# places' }),
  paletteLabel: 'Search commands and sections',
  paletteNothing: 'No command has these words.',
  goToSection: (name: string) => `Go to ${name}`,
  duplicateThisEntry: 'Duplicate this entry',
  removeThisEntry: 'Remove this entry',
  thisEntryRemoved: 'Entry removed',
  duplicateCv: 'Duplicate this CV',
  sampleTitle: 'Which one is closest to you?',
  sampleHint: 'A made-up person with a believable CV, opened as a CV of its own.',
  /** A command for the entry that has the caret, for the open section, or that opens another CV. */
  ofEntry: (action: string) => `This entry: ${action}`,
  ofSection: (name: string, action: string) => `${name}: ${action}`,
  moveTo: (section: string) => `Move to ${section}`,
  switchTo: (title: string) => `Switch to ${title}`,
  photo: 'Photo',
  renameTitle: 'Name of this CV',
  renameHint: 'Only you see it. It is never printed.',
}
