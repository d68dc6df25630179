import { formatters } from '../format'

const { number } = formatters('en')

/** Messages of the preview. */
export const preview = {
  region: 'Preview of the PDF',
  pages: 'Pages',
  asText: 'The CV as text. Choose any text to edit it.',
  asTextToRead: 'The CV as text',
  loading: 'Preparing the preview…',
  pageNumber: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  tools: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoom: (factor: number) => number(factor, { style: 'percent' }),
  actualSize: 'Show at actual size',
  fitWidth: 'Fit width',
  tapToEdit: 'Tap any line to edit it. Tap twice to zoom in or out.',
  tapToZoom: 'Tap twice to zoom in or out.',
  changePhoto: 'Change photo',
  openLink: (url: string) => `Ctrl- or ⌘-click to open ${url}`,
  exampleNote:
    'This is an example. It disappears when you start typing and is not part of your CV.',
  tryAgain: 'Try again',
  paintFailed:
    'This browser couldn’t show the page. Your text is safe, and you can still download the PDF.',
  failed: {
    'unknown-kind': 'We can’t print this kind of document yet. Your text is safe.',
    'too-large':
      'This CV is too long for a PDF. Your text is safe, but the preview isn’t up to date. Shorten the longest part.',
    'font-unavailable':
      'We couldn’t load a font. Your text is safe, but the preview isn’t up to date. Check your connection and try again.',
    'layout-failed':
      'We couldn’t show your last change. Your text is safe, but the preview isn’t up to date. Change or undo your last edit.',
    'engine-crashed':
      'The preview stopped working. Your text is safe, but the preview isn’t up to date. Try again.',
    'photo-unavailable':
      'We couldn’t load the photo. Your text is safe, but the preview isn’t up to date. Check your connection and try again.',
    'deadline-passed':
      'The preview took too long. Your text is safe, but the preview isn’t up to date. Shorten the longest part or try again.',
  },
  // Translators: `place` is such as “Work experience · Tideline Energy · Bullet 2”.
  notPrinted: (place: string) =>
    `We can’t print “${place}”. Nothing is lost, but the preview isn’t up to date. Change this text, and the preview comes back.`,
  notPrintedHere:
    'We can’t print this text. Nothing is lost. Change it, and the preview comes back.',
  // Translators: button that leads to the field of a text.
  showText: 'Show the text',
  thumbnailFailed: 'No preview of this CV',
}
