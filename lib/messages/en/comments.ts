/** Comments of readers of a share link and of members of a workspace, beside the document. */
export const comments = {
  loading: 'Loading comments…',
  none: 'No comments yet. Allow comments in the settings of a share link, and they appear here.',
  /** In a workspace, above the form for one. */
  noneYet: 'No comments yet.',
  // Translators: opens the list of comments that are dealt with; `count` is a number.
  closed: (count: string) => `Closed comments: ${count}`,
  whole: 'On the whole document',
  changed: 'This text was changed or removed.',
  goTo: 'Go to the text',
  // Translators: label of a text field.
  answer: 'Your answer',
  answerHint: 'Everyone who has this link can read it.',
  // Translators: the same of a comment that a member of a workspace wrote.
  answerHintWorkspace: 'Everyone in this workspace can read it.',
  send: 'Send answer',
  // Translators: stands above an answer in place of the person's name.
  you: 'You',
  // Translators: verbs, on buttons of a comment.
  resolve: 'Resolve',
  reopen: 'Reopen',
  remove: 'Delete',
  removed: 'Comment deleted',
  // Translators: stands above other words that the comment suggests.
  suggested: 'Suggested wording',
  accept: 'Accept',
  dismiss: 'Dismiss',
  states: {
    resolved: 'Resolved',
    dismissed: 'Suggestion dismissed',
    taken: 'Suggestion accepted',
  },
  newComment: 'New comment',
  // Translators: label of the words of one field of a CV, in which a person marks some of them.
  fieldText: 'Text',
  markHint: 'Select text to comment on it alone. Otherwise your comment is about the whole field.',
  /** The same as on the page of a share link. */
  // Translators: label of a text field.
  text: 'Your comment',
  suggest: 'Suggest a different wording (optional)',
  sendComment: 'Send comment',
  sent: 'Your comment was sent.',
  tooLong: 'A comment can have up to 2,000 characters. Please shorten it.',
  outdated:
    'Your comment was not sent, because the text has changed in the meantime. Select the text again.',
  full: 'Your comment was not sent: this document already has 500 comments, and no more fit.',
}
