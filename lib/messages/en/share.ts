import { formatters } from '../format'

const { plural } = formatters('en')

/** The dialog with the share links of a CV or a letter. */
export const share = {
  title: 'Share link',
  intro:
    'Anyone who has the link – and the password, if you set one – can open a page with this document, as text and as PDF. You can turn the link off at any time.',
  /** Button. */
  signUp: 'Create an account',
  loading: 'Loading your links…',
  /** Headings of the form and of the list. */
  newLink: 'New link',
  yourLinks: 'Your links',
  /** Field: name of a person or a company. */
  forWhom: 'For whom (optional)',
  forWhomHint: 'Only you see this. With one link for each recipient you see who has opened it.',
  /** Label of a list with the two choices below, which complete it. */
  shows: 'The page shows',
  newest: 'always the newest version',
  asItIsNow: 'the document as it is now',
  withResume: 'Together with the CV of this letter',
  /** Opens the fields for these in the form for a new link. */
  accessOptions: 'Password, expiry and comments',
  /** Button. */
  create: 'Create link',
  limitReached: 'You have 100 links, the most that an account can have. Turn one off first.',
  /** In place of the name of a link that has none. */
  unnamed: 'Link without a name',
  views: (count: number) => plural(count, { one: '# view', other: '# views' }),
  downloads: (count: number) => plural(count, { one: '# download', other: '# downloads' }),
  created: (date: string) => `created ${date}`,
  until: (date: string) => `works until ${date}`,
  /** The link's last day is over. */
  ended: (date: string) => `expired ${date}`,
  fixed: 'fixed version',
  /** Fact about a link: it asks for a password. */
  hasPassword: 'with a password',
  /** Buttons of a link. */
  qrCode: 'QR code',
  settings: 'Settings',
  end: 'Turn off link',
  endQuestion: 'Turn off this link? The page stops working for everyone.',
  keep: 'Keep it',
  hasEnded: 'Link turned off',
  offerDownload: 'Offer the PDF for download',
  offerDownloadHint: 'Without it, people can still read and copy what the page shows.',
  allowComments: 'Allow comments',
  allowCommentsHint:
    'Anyone with this link can comment, suggest changes and read all its comments. The page at your custom address doesn’t show comments.',
  /** Fact about a link: its readers may comment. */
  hasComments: 'with comments',
  askPassword: 'Ask for a password',
  password: 'Password',
  /** Label where the link has a password already. */
  newPassword: 'New password',
  passwordHint: 'At least 4 characters.',
  newPasswordHint: 'At least 4 characters. Leave empty to keep the current one.',
  passwordMissing: 'Enter a password with at least 4 characters.',
  lastDay: 'Expires after',
  lastDayHint: 'Leave empty if it shouldn’t expire.',
  /** Error of the last day: it is past, or no whole date. */
  lastDayWrong: 'Choose today or a later day.',
  leaveOut: 'Hide on the page and in its PDF',
  contacts: { phone: 'Phone', email: 'Email', address: 'Street and postal code' },
  slug: 'Custom address (optional)',
  slugHint:
    'Search engines may find the page. Lower-case letters a–z, digits and hyphens. An old address keeps working for 30 days.',
  slugTaken: 'This address is taken. Try another one.',
  slugWrong: 'Use 3 to 60 lower-case letters a–z, digits and hyphens.',
  slugWithPassword: 'A page can have a password or a custom address, not both.',
  save: 'Save',
  saved: 'Link saved',
}
