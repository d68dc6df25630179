// How the compiled messages are called, where English does not say it: by default a message with arguments is a function
// of these, in the order in which English has them. `*` stands for any name.

/** Messages that take one object, with the arguments in it; functions even where they use none of them. */
export const takeFacts = [
  'account-archive/readme',
  'account-data/bring/done',
  'account-data/bring/more',
  'ai/settings/report/exam',
  'ai/settings/report/examIn',
  'check-file-rules/*/found',
  'check-file-rules/*/name',
  'check-posting-rules/*/found',
  'check-word-rules/*/found',
  'check-word-rules/*/name',
  'checks/advice/*',
  'dashboard/searched/*/found',
  'notification-mails/footer',
  'own-template/reasons/*',
  'translation/review/counts',
]

/** Words that are looked up by a code or an id that may be newer than this page. */
export const areOpen = [
  'account-data/bring/failures',
  'account-data/bring/reasons',
  'export/letterFormats',
  'grounding/sentences',
  'notifications/askedFor',
]

/** Mails: a subject and a text that are made together, of one object. */
export const mails = ['mail/*', 'notification-mails/*']

/** Functions even without arguments; null: these come in the order of English. */
export const takeInOrder = {
  'account-data/leftover/text': ['count', 'unsent', 'day'],
  'account-data/export/running': ['done', 'of'],
  'account-data/export/download': ['part', 'of', 'size'],
  'family-list/linked': ['name', 'count'],
  'gallery/picture': ['template', 'person'],
  'grounding/sentences/*': ['words'],
  'history/changes/*': ['count', 'place'],
  'interview-questions/forms/*': null,
  'interview-questions/forms/pause': ['before', 'after', 'months'],
  'interview-questions/forms/short-stay': ['post', 'employer', 'months'],
  'interview-questions/forms/since': ['post', 'employer', 'months'],
  'readback/someLost': ['lost', 'of'],
}

/**
 * Messages whose texts are not isolated in languages from right to left: mails and files of plain text, names that become
 * a person's own, and parts of other messages.
 */
export const keepPlain = [
  'account-archive/**',
  'application-tables/restLine',
  'applications/job',
  'dashboard/copyOf',
  'editor/duplicateName',
  'interview-questions/**',
  'mail/**',
  'notification-mails/**',
  'sent/*',
  'tailor/copyName',
  'tailor/job',
  'translation/name',
]
