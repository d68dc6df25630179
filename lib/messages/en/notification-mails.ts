import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('en')

/** Emails about events in an account, in English. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Requirements of a job description',
    tailoring: 'Suggestions for a job description',
    wording: 'Better wording for a text',
    letter: 'Draft of a cover letter',
    translation: 'Translation of a CV',
    match: 'CVs that fit a job description',
    interview: 'Questions for an interview',
    'import-help': 'AI help with an import',
    'import-reading': 'AI reading of an imported file',
    cv: 'Requested CV',
    proposal: 'Suggestions from an app',
  },
  device: (browser, system) =>
    browser && system ? `${browser} on ${system}` : browser || system || 'an unknown browser',
  requestDone: ({ what, link }) => ({
    subject: 'Your request is ready',
    text: `${what}: this is ready.\n\nNothing in your documents has changed. You decide what goes into them:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Your request could not be finished',
    text: `${what}: this could not be finished.\n\nNothing in your documents has changed, and nothing was lost. See the reason and try again:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'An API key for your Vitae account was created',
    text: `An API key was created in your account. Its name is “${name}”.\n\nIf it was you, there is nothing you need to do.\n\nIf it wasn’t you, revoke the key, then change your password:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'An app was connected to your Vitae account',
    text: `An app was connected to your account. It calls itself “${name}”.\n\nIf it was you, there is nothing you need to do.\n\nIf it wasn’t you, disconnect the app, then change your password:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'New sign-in to your Vitae account',
    text: `Someone signed in to your account from a new device: ${device}, on ${at} (UTC).\n\nIf it was you, there is nothing you need to do.\n\nIf it wasn’t you, sign the device out, then change your password:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, {
      one: 'A document in your trash will be deleted',
      other: '# documents in your trash will be deleted',
    }),
    text: plural(count, {
      one: `A document is in your trash. It will be deleted permanently on ${day}.\n\nIf that’s what you want, there is nothing you need to do. Until then you can restore it:\n${link}\n\nIf it wasn’t you who moved it there, restore it, then change your password.`,
      other: `# documents are in your trash. They will be deleted permanently from ${day} on.\n\nIf that’s what you want, there is nothing you need to do. Until then you can restore them:\n${link}\n\nIf it wasn’t you who moved them there, restore them, then change your password.`,
    }),
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Your data is ready to download',
    text: `The export of your account is ready. Download it in your settings until ${day}:\n${link}\n\nA download link works for one hour. You can get a new one there.\n\nIf it wasn’t you who asked for it, delete the file there, then change your password.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Your data could not be exported',
    text: `We couldn’t export your data. Nothing in your account has changed, and nothing was lost. You can try again in your settings:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Reminder about your jobs',
    text: `This is due in your jobs:\n\n${lines}\n\nMark it as done, or choose another day:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'New comment on a document',
    text: `Somebody has commented on a document that you work on.\n\nNothing in it has changed. Read the comment and decide what to do with it:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Wrong passwords for a share link',
    text: `Somebody has entered 30 wrong passwords for one of your links. For 15 minutes it takes no more from browsers that haven’t opened it before. Your documents aren’t affected.\n\nIf this goes on, end the link and make a new one:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'A webhook of your Vitae account was turned off',
    text: `Nothing could be delivered to ${host} for five days, so this webhook was turned off. Your documents aren’t affected.\n\nSee what the server answered, then turn the webhook on again:\n${link}`,
  }),
  due: { followUp: 'Follow up', deadline: 'Last day to apply', more: 'And more in your list' },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae at ${place}\nChoose which of these emails you get: ${settings}`,
  unsubscribe: (link) => `\nStop emails of this kind: ${link}`,
  page: {
    title: 'Emails from Vitae',
    question: {
      'request-done': 'Stop emails when a request is ready?',
      'request-failed': 'Stop emails when a request could not be finished?',
      'deletion-scheduled': 'Stop emails when a document in your trash will be deleted?',
      'export-ended': 'Stop emails when your data is ready to download?',
      'application-due': 'Stop emails about follow-ups and deadlines of your jobs?',
      'comment-added': 'Stop emails about comments on your shared documents?',
      'share-locked': 'Stop emails about wrong passwords for your share links?',
      'webhook-disabled': 'Stop emails when a webhook is turned off?',
    },
    button: 'Stop these emails',
    done: 'You won’t get emails of this kind any more.',
    again: 'You can turn them on again in the settings of your account.',
    settings: 'Go to settings',
  },
}
