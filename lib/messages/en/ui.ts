import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the controls themselves, on any screen. */
export const ui = {
  // Translators: verb, on buttons that close a dialog or a panel.
  close: 'Close',
  /** The first stop of Tab: leads over the bar to the main part of a page. */
  skipToContent: 'Skip to content',
  // Translators: verb, empties a search field.
  clear: 'Clear',
  // Translators: verb, closes a short message.
  dismiss: 'Dismiss',
  // Translators: read aloud, the area of the screen where short messages appear.
  notices: 'Messages',
  // Code that could not be fetched.
  notFetched: 'We couldn’t load this. Check your connection and try again.',
  fetching: 'Loading again…',
  tryAgain: 'Try again',
  // Translators: said of a field that must be filled in.
  required: 'required',
  // Translators: verb, button that moves an item of a list.
  move: (name: string) => `Move ${name}`,
  moveHelp:
    'Press Enter, then the arrow keys, then Enter again. Press Escape to cancel. Click or tap to move it up or down by one.',
  moveUp: 'Move up',
  moveDown: 'Move down',
  // Translators: read aloud while an item of a list is moved. `count` is how many items there are.
  lifted: (position: number, count: number) =>
    `Picked up, position ${number(position)} of ${number(count)}.`,
  moved: (position: number, count: number) => `Position ${number(position)} of ${number(count)}.`,
  dropped: (position: number, count: number) =>
    `Moved to position ${number(position)} of ${number(count)}.`,
  cancelled: 'Move cancelled.',
  formatting: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  // Translators: noun.
  link: 'Link',
  linkAddress: 'Web address, email or phone number',
  linkApply: 'Set link',
  linkRemove: 'Remove link',
  linkRefused: 'Only web (https), email and phone links can be opened from a PDF.',
  fieldFull: (limit: number) =>
    plural(limit, {
      one: 'A field holds at most # character. This would not fit. Nothing was lost.',
      other: 'A field holds at most # characters. This would not fit. Nothing was lost.',
    }),
}
