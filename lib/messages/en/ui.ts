import { formatters } from '../format'

const { plural } = formatters('en')

/** Words that belong to the controls themselves, wherever they stand. */
export const ui = {
  close: 'Close',
  /** The first stop of Tab: leads over the bar to the main part of a page. */
  skipToContent: 'Skip to content',
  clear: 'Clear',
  dismiss: 'Dismiss',
  notices: 'Notices',
  // Code that could not be fetched.
  notFetched: 'This could not be fetched. Nothing was lost: check the connection and try again.',
  fetching: 'Fetching it once more',
  tryAgain: 'Try again',
  required: 'required',
  move: (name: string) => `Move ${name}`,
  moveHelp:
    'Press Enter, then the arrow keys, then Enter again. Escape leaves it where it was. A click or tap offers one place up or down.',
  moveUp: 'Move up',
  moveDown: 'Move down',
  lifted: (position: number, count: number) => `Taken, at place ${position} of ${count}.`,
  moved: (position: number, count: number) => `Place ${position} of ${count}.`,
  dropped: (position: number, count: number) => `Put at place ${position} of ${count}.`,
  cancelled: 'Left where it was.',
  formatting: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  link: 'Link',
  linkAddress: 'Web address, email or phone number',
  linkApply: 'Set link',
  linkRemove: 'Remove link',
  linkRefused: 'Only web (https), email and phone links can be opened from a PDF.',
  fieldFull: (limit: number) =>
    plural(limit, {
      one: 'A field holds at most # character. Nothing was lost; this would not fit.',
      other: 'A field holds at most # characters. Nothing was lost; this would not fit.',
    }),
}
