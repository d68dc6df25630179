/** Comments that readers of a share link have written, beside the document of their owner. */
export const comments = {
  loading: 'Loading comments…',
  none: 'No comments yet. Allow comments in the settings of a share link, and they appear here.',
  // Translators: opens the list of comments that are dealt with; `count` is a number.
  closed: (count: string) => `Closed comments: ${count}`,
  whole: 'On the whole document',
  changed: 'These words have changed since, or are gone.',
  goTo: 'Go to the words',
  // Translators: label of a text field.
  answer: 'Your answer',
  answerHint: 'Everyone who has this link can read it.',
  send: 'Send answer',
  // Translators: stands above an answer in place of the person's name.
  you: 'You',
  // Translators: verbs, on buttons of a comment.
  resolve: 'Resolve',
  reopen: 'Reopen',
  remove: 'Delete',
  removed: 'Comment deleted',
  // Translators: stands above other words that the comment suggests.
  suggested: 'Suggested instead',
  accept: 'Accept',
  dismiss: 'Dismiss',
  states: {
    resolved: 'Resolved',
    dismissed: 'Suggestion dismissed',
    taken: 'Suggestion accepted',
  },
}
