import type { NotificationMailWords } from '../notification-mail-shape'

/** Mails that tell of something, in English. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Reading a posting',
    tailoring: 'Suggestions for a posting',
    wording: 'Other words for a text',
    letter: 'A draft of a letter',
    translation: 'A translation of a CV',
    match: 'Which of your CVs fit a posting',
    'import-help': 'Help with what an import did not place',
    cv: 'A CV that a program asked for',
  },
  device: (browser, system) =>
    browser && system
      ? `${browser} on ${system}`
      : browser || system || 'a browser that says no name',
  requestDone: ({ what, link }) => ({
    subject: 'What you asked for is ready',
    text: `${what}: it is done.\n\nNothing in your documents has changed. What goes into them is up to you:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'What you asked for could not be finished',
    text: `${what}: it could not be finished.\n\nNothing in your documents has changed, and nothing was lost. Look at the reason, and ask again where you like:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'A key for your Vitae account was made',
    text: `A key for programs was made in your account. Its name is “${name}”.\n\nWas it you? Then there is nothing to do.\n\nIt was not you? Revoke the key, then change your password:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'A new device has signed in to your Vitae account',
    text: `Somebody has signed in to your account from a device that it did not know: ${device}, on ${at} (UTC).\n\nWas it you? Then there is nothing to do.\n\nIt was not you? Sign the device out, then change your password:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'A document in your trash will be deleted'
        : `${count} documents in your trash will be deleted`,
    text: `${count === 1 ? `A document lies in your trash. On ${day} it is deleted for good.` : `${count} documents lie in your trash. From ${day} on they are deleted for good.`}\n\nIs that what you want? Then there is nothing to do. Until then you can put it back:\n${link}\n\nIt was not you who moved it there? Put it back, then change your password.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Your data is ready',
    text: `Everything that your account holds is packed. You find it in the settings, until ${day}:\n${link}\n\nA link to it works for an hour and can be made anew there.\n\nIt was not you who asked for it? Take the file away there, then change your password.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Your data could not be packed',
    text: `Your data could not be packed. Nothing in your account has changed, and nothing was lost. You can try again in the settings:\n${link}`,
  }),
  footer: ({ place, settings }) =>
    `\n\n—\nVitae at ${place}\nWhich of these mails you get is up to you: ${settings}`,
  unsubscribe: (link) => `\nNo more mails of this kind: ${link}`,
  page: {
    title: 'Mails from Vitae',
    question: {
      'request-done': 'No more mails when something that you asked for is ready?',
      'request-failed': 'No more mails when something that you asked for could not be finished?',
      'deletion-scheduled': 'No more mails when a document in your trash will be deleted?',
      'export-ended': 'No more mails when your data is ready to be downloaded?',
    },
    button: 'No more of these mails',
    done: 'You get no more mails of this kind.',
    again: 'You can switch them on again in the settings of your account.',
    settings: 'To the settings',
  },
}
