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
  pages: 'The PDF, page by page. The text view says the same.',
  download: 'Download PDF',
  comments: 'Comments',
  /** Link above the list, to the page with comments that were written before these. */
  olderComments: 'Older comments',
  markHint: 'Select text to comment on it, or comment on the whole document below.',
  /** Headings of the form. The first one is a button beside marked words, too. */
  commentOnWords: 'Comment on this text',
  commentOnAll: 'Comment on the whole document',
  /** Field: what the reader says. */
  commentText: 'Your comment',
  /** Field: words that the reader would write in place of the marked ones. */
  suggestWords: 'Suggest a different wording (optional)',
  commentName: 'Your name',
  commentSeen: 'Everyone who has this link can read your comment and your name.',
  sendComment: 'Send comment',
  cancel: 'Cancel',
  commentSent: 'Your comment was sent.',
  /** Stands above other words that a comment suggests. */
  suggested: 'Suggested wording',
  /** Stands above an answer of the person whose document it is; a date follows. */
  answer: 'Answer',
  wordsGone: 'This part has changed since.',
  /** States of a comment that its owner has dealt with. */
  commentResolved: 'Resolved',
  suggestionTaken: 'Suggestion accepted',
  commentMissing: 'Please enter your name and a comment.',
  commentTooLong:
    'Your comment was not sent. It can have up to 2,000 characters, and your name up to 80. Please shorten it.',
  commentOutdated:
    'Your comment was not sent, because the text has changed in the meantime. Select the text again.',
  commentsFull:
    'Your comment was not sent: this document already has 500 comments, and no more fit.',
  commentLimited:
    'Your comment was not sent: you have sent many within an hour. Please try again later.',
  passwordTitle: 'This page is password-protected',
  passwordHint: 'Enter the password you were given with the link.',
  password: 'Password',
  /** Button of the password form. */
  open: 'Open',
  passwordWrong: 'This password is wrong. Please try again.',
  passwordLimited: 'Too many wrong passwords. Please try again in 15 minutes.',
  goneTitle: 'This link doesn’t work any more',
  goneText: 'It has expired, was turned off, or never existed. Ask the person who sent it to you.',
  /** On the page of a link that has ended, above what a reader has just written. */
  commentNotSent: 'Your comment was not sent. You can copy it from here.',
  busyTitle: 'Please try again in a moment',
  busyText: 'The page could not be shown right now.',
}
