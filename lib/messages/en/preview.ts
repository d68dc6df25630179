import { formatters } from '../format'

const { number } = formatters('en')

/** Words of the preview. */
export const preview = {
  region: 'Preview of the PDF',
  pages: 'Pages',
  asText: 'The CV as text. Choose any words to edit them.',
  loading: 'Setting the first page',
  pageNumber: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  tools: 'Size of the preview',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoom: (factor: number) => number(factor, { style: 'percent' }),
  actualSize: 'Show at real size',
  fitWidth: 'Fit width',
  tapToEdit: 'Tap any line to edit it. Tap twice to zoom in or out.',
  changePhoto: 'Change the photo',
  openLink: (url: string) => `Ctrl or ⌘ and click opens ${url}`,
  exampleNote: 'An example, until your first words replace it. It is not part of your CV.',
  tryAgain: 'Try again',
  paintFailed:
    'This browser could not show the page. Your words are kept, and the PDF can still be downloaded.',
  failed: {
    'unknown-kind': 'This document is of a kind that cannot be printed yet. Your words are kept.',
    'too-large':
      'This is more than can be set on pages. Your words are kept; the page below is the last that worked. Make the longest part shorter.',
    'font-unavailable':
      'A typeface could not be loaded. Your words are kept; the page below is the last that worked. Check the connection and try again.',
    'layout-failed':
      'The last change could not be set on a page. Your words are kept; the page below is the last that worked. Change or undo the last step.',
    'engine-crashed':
      'The page maker stopped. Your words are kept; the page below is the last that worked.',
    'photo-unavailable':
      'The photo could not be fetched. Your words are kept; the page below is the last that worked. Check the connection and try again.',
    'deadline-passed':
      'Setting this page took too long. Your words are kept; the page below is the last that worked. Make the longest part shorter or try again.',
  },
  thumbnailFailed: 'No picture of this CV',
}
