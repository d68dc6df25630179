import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the panels over the editor. They load with the panels, not with the editor. */
export const editorPanels = {
  find: 'Find in this CV',
  findLabel: 'Text to find',
  findNothing: 'No results.',
  findCount: (count: number) => plural(count, { one: '# result', other: '# results' }),
  paletteLabel: 'Search commands and sections',
  paletteNothing: 'No commands found.',
  recent: 'Recently used',
  // Translators: headings over groups of commands.
  groups: {
    edit: 'Edit',
    entry: 'This entry',
    section: 'This section',
    add: 'Add',
    document: 'This CV',
    share: 'Download and share',
    view: 'Preview',
    others: 'Other CVs',
    account: 'Account',
    go: 'Go to',
  },
  goToSection: (name: string) => `Go to ${name}`,
  duplicateThisEntry: 'Duplicate this entry',
  removeThisEntry: 'Remove this entry',
  thisEntryRemoved: 'Entry removed',
  duplicateCv: 'Duplicate this CV',
  interview: 'Prepare for an interview',
  sampleTitle: 'Choose an example',
  sampleHint: 'Each is a complete CV of a fictional person. It opens as a new CV.',
  // Translators: `action` is a command such as "Duplicate".
  /** A command for the entry that has the caret, for the open section, or that opens another CV. */
  ofEntry: (action: string) => `This entry: ${action}`,
  ofSection: (name: string, action: string) => `${name}: ${action}`,
  moveTo: (section: string) => `Move to ${section}`,
  switchTo: (title: string) => `Switch to ${title}`,
  photo: 'Photo',
  renameTitle: 'Name of this CV',
  renameHint: 'Only you see this name. It’s never printed.',
}
