import { formatters } from '../format'

const { plural } = formatters('en')

/** Words about what a person was told: the list behind the bell, and what is sent. */
export const notifications = {
  bell: (unread: number) =>
    unread === 0
      ? 'Notifications'
      : plural(unread, { one: 'Notifications, # unread', other: 'Notifications, # unread' }),
  title: 'Notifications',
  none: 'Nothing yet. When something happens in your account that you should know, it stands here.',
  unknown:
    'What you were told is not here yet. It is asked for by itself, also when the network is back.',
  settingsLink: 'Choose what you are told',
  unread: 'New',
  today: 'Today',
  yesterday: 'Yesterday',

  askedFor: {
    requirements: 'Reading a posting',
    tailoring: 'Suggestions for a posting',
    wording: 'Other words for a text',
    letter: 'A draft of a letter',
    translation: 'A translation',
    match: 'What fits a posting',
    'import-help': 'Help with an import',
    cv: 'A CV that a program asked for',
  } as Readonly<Record<string, string>>,
  somethingAsked: 'What you asked for',
  requestDone: (what: string) => `${what}: ready`,
  requestFailed: (what: string) => `${what}: could not be finished`,
  requestFailedText: 'Nothing was lost. You can ask again.',
  keyCreated: (name: string) => `A key was made: ${name}`,
  keyCreatedText: 'It was not you? Revoke it, then change your password.',
  newDevice: (device: string) => `New sign-in: ${device}`,
  newDeviceText: 'It was not you? Sign it out, then change your password.',
  deletionScheduled: (title: string) => `In the trash: ${title}`,
  deletionScheduledText: (day: string) => `It is deleted for good on ${day}.`,
  exportDone: 'Your data: ready to download',
  exportDoneText: (day: string) => `The file is kept until ${day}.`,
  exportFailed: 'Your data: could not be packed',
  exportFailedText: 'Nothing was lost. You can try again.',
  untitled: 'a document',

  settings: {
    text: 'What you are told when you are not there. Nothing of it holds words of your CVs.',
    inApp: 'Here in the app',
    byMail: 'By mail',
    kinds: {
      'request-done': {
        title: 'Something you asked for is ready',
        hint: 'Suggestions, a draft, a translation, while you were elsewhere.',
      },
      'request-failed': {
        title: 'Something you asked for could not be finished',
        hint: 'With the reason.',
      },
      'key-created': { title: 'A key was made', hint: 'Somebody with a key can use your account.' },
      'new-device': {
        title: 'A sign-in from a new device',
        hint: 'A browser that your account does not know.',
      },
      'deletion-scheduled': {
        title: 'A document will be deleted for good',
        hint: 'It lies in the trash for 30 days. Several at once are one mail.',
      },
      'export-ended': {
        title: 'Your data is ready to download',
        hint: 'Or could not be packed, while you were elsewhere.',
      },
    },
    language: 'Language of the mails',
    languages: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' },
    noMail:
      'Mail is not set up on this Vitae, so nothing is sent. All of it stands behind the bell.',
    notConfirmed: 'Mails are sent once you have confirmed your address, in your profile above.',
    saved: 'Saved.',
  },
}
