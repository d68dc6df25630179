/** Pages behind share links, for whoever opens one: in the language of the browser, not of the CV. */
export const sharePage = {
  cv: 'CV',
  letter: 'Cover letter',
  /** Name of the list of documents, if a link shows several. */
  documents: 'Documents',
  /** Name of the two buttons below, read by screen readers. */
  view: 'View',
  /** Button: shows the CV as text of the page. */
  text: 'Text',
  /** Button: shows the pages of the PDF. "PDF" stays as it is. */
  pdf: 'PDF',
  /** Describes the pictures of the pages of the PDF to screen readers. */
  pages: 'The pages of the PDF. The text has the same words.',
  download: 'Download PDF',
  passwordTitle: 'This page has a password',
  passwordHint: 'Enter the password you were given with the link.',
  password: 'Password',
  /** Button of the password form. */
  open: 'Open',
  passwordWrong: 'This password is wrong. Please try again.',
  passwordLimited: 'Too many wrong passwords. Please try again in 15 minutes.',
  goneTitle: 'Nothing to see here',
  goneText:
    'This link has ended, was withdrawn, or never existed. Please ask the person who sent it to you.',
  busyTitle: 'Please try again in a moment',
  busyText: 'The page could not be shown right now.',
}
