import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the notifications: the list behind the bell, and its settings. */
export const notifications = {
  bell: (unread: number) =>
    unread === 0
      ? 'Notifications'
      : plural(unread, { one: 'Notifications, # unread', other: 'Notifications, # unread' }),
  title: 'Notifications',
  none: 'No notifications yet. Important events in your account appear here.',
  nothingDue: 'Nothing is due today. Follow-ups and deadlines of your jobs appear here.',
  unknown: 'Your notifications aren’t loaded yet. We keep trying.',
  settingsLink: 'Notification settings',
  // Follow-ups and deadlines of applications, above the notifications.
  due: {
    title: 'Due',
    // Translators: stands for a follow-up without words.
    followUp: 'Follow up',
    deadline: 'Last day to apply',
    // Translators: stands for an application without an employer and a job title.
    untitled: 'A job',
    // Translators: verb phrase on a button: this is done.
    done: 'Done',
    // Translators: read aloud; `what` is a follow-up, such as "Call Ms Elm".
    doneNamed: (what: string) => `Done: ${what}`,
    tomorrow: 'Tomorrow',
    tomorrowNamed: (what: string) => `Put off until tomorrow: ${what}`,
    wasDone: (what: string) => `Marked as done: ${what}`,
    wasMoved: (what: string) => `Put off until tomorrow: ${what}`,
    failed: 'We couldn’t open this job. Try again.',
    all: 'All jobs',
  },
  // Translators: adjective, said of a notification that hasn't been read.
  unread: 'New',
  today: 'Today',
  yesterday: 'Yesterday',

  // Translators: nouns, what was requested; ": ready" or ": could not be finished" follows.
  askedFor: {
    requirements: 'Requirements of a job description',
    tailoring: 'Suggestions for a job description',
    wording: 'Better wording for a text',
    letter: 'Draft of a cover letter',
    translation: 'Translation',
    match: 'CVs that fit a job description',
    interview: 'Questions for an interview',
    'import-help': 'AI help with an import',
    'import-reading': 'AI reading of an imported file',
    cv: 'Requested CV',
    proposal: 'Suggestions from an app',
  } as Readonly<Record<string, string>>,
  somethingAsked: 'Your request',
  requestDone: (what: string) => `${what}: ready`,
  requestFailed: (what: string) => `${what}: could not be finished`,
  requestFailedText: 'Nothing was lost. You can try again.',
  keyCreated: (name: string) => `API key created: ${name}`,
  keyCreatedText: 'If it wasn’t you, revoke it, then change your password.',
  appConnected: (name: string) => `App connected: ${name}`,
  appConnectedText: 'If it wasn’t you, disconnect it, then change your password.',
  newDevice: (device: string) => `New sign-in: ${device}`,
  newDeviceText: 'If it wasn’t you, sign it out, then change your password.',
  deletionScheduled: (title: string) => `In the trash: ${title}`,
  deletionScheduledText: (day: string) => `It will be deleted permanently on ${day}.`,
  exportDone: 'Your data: ready to download',
  exportDoneText: (day: string) => `The file is available until ${day}.`,
  exportFailed: 'Your data: could not be exported',
  exportFailedText: 'Nothing was lost. You can try again.',
  applicationDue: 'Something is due in your jobs',
  commentAdded: 'New comment on a document',
  shareLocked: 'Wrong passwords for a share link',
  webhookDisabled: (host: string) => `Webhook turned off: ${host}`,
  webhookDisabledText: 'We turned it off because nothing could be delivered for five days.',
  // Translators: stands in for the name of a document.
  untitled: 'a document',

  settings: {
    text: 'Choose what we tell you about. Notifications never contain text of your CVs.',
    // Translators: read aloud, names the table of the settings.
    caption: 'Events and how we tell you about them',
    // Translators: heading of the column with the events.
    event: 'Event',
    // Translators: headings of columns with switches.
    ways: { app: 'In the app', mail: 'By email' },
    // Translators: read aloud, names a switch; `event` and `way` are from these lists.
    switchName: (event: string, way: string) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Suggestions, a draft or a translation is ready',
      'request-failed': 'A request could not be finished',
      'key-created': 'An API key was created',
      'app-connected': 'An app was connected',
      'new-device': 'A sign-in from a new device',
      'deletion-scheduled': 'A document will be deleted permanently',
      'export-ended': 'Your data export is ready, or it failed',
      'application-due': 'A follow-up or a deadline of a job is due',
      'comment-added': 'Somebody comments on a document you shared',
      'share-locked': 'Somebody enters many wrong passwords for a share link',
      'webhook-disabled': 'A webhook was turned off because nothing could be delivered',
    },
    language: 'Language of the emails',
    timeZone: 'Time zone of the emails',
    timeZoneHint:
      'Reminders come at 7 in the morning there. They name the employer, the job title and your follow-up.',
    // Translators: option of the list of time zones.
    noTimeZone: 'Not chosen (UTC)',
    noMail:
      'Email isn’t set up on this server, so no emails are sent. You’ll find your notifications under the bell.',
    notConfirmed: 'To get emails, confirm your address in your profile above.',
    saved: 'Saved.',
  },
}
