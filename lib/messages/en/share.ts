import { formatters } from '../format'

const { plural } = formatters('en')

/** The dialog with the share links of a CV or a letter. */
export const share = {
  title: 'Share link',
  intro:
    'Anyone who has the link – and the password, if you set one – can open a page with this document, as text and as PDF. You can end the link at any time.',
  /** Button. */
  signUp: 'Create an account',
  loading: 'Loading your links…',
  /** Headings of the form and of the list. */
  newLink: 'New link',
  yourLinks: 'Your links',
  /** Field: name of a person or a company. */
  forWhom: 'For whom (optional)',
  forWhomHint: 'Only you see this. One link for each recipient shows you who has looked.',
  /** Label of a list with the two choices below, which complete it. */
  shows: 'The page shows',
  newest: 'always the newest version',
  asItIsNow: 'the document as it is now',
  withResume: 'Together with the CV of this letter',
  /** Opens the fields for these in the form for a new link. */
  accessOptions: 'Password, last day and comments',
  /** Button. */
  create: 'Create link',
  limitReached: 'You have 100 links, the most that an account can have. End one first.',
  /** In place of the name of a link that has none. */
  unnamed: 'Link without a name',
  views: (count: number) => plural(count, { one: '# view', other: '# views' }),
  downloads: (count: number) => plural(count, { one: '# download', other: '# downloads' }),
  created: (date: string) => `created ${date}`,
  until: (date: string) => `works until ${date}`,
  /** The link's last day is over. */
  ended: (date: string) => `ended ${date}`,
  fixed: 'fixed version',
  /** Fact about a link: it asks for a password. */
  hasPassword: 'with a password',
  /** Buttons of a link. */
  qrCode: 'QR code',
  settings: 'Settings',
  end: 'End link',
  endQuestion: 'End this link? Its page is gone at once, for everyone who has it.',
  keep: 'Keep it',
  hasEnded: 'The link has ended',
  offerDownload: 'Offer the PDF for download',
  offerDownloadHint: 'Without it, people can still read and copy what the page shows.',
  allowComments: 'Allow comments',
  allowCommentsHint:
    'Everyone who has this link can comment and suggest other words, and can read all comments made with it. The page under a readable address shows no comments.',
  /** Fact about a link: its readers may comment. */
  hasComments: 'with comments',
  askPassword: 'Ask for a password',
  password: 'Password',
  /** Label where the link has a password already. */
  newPassword: 'New password',
  passwordHint: 'At least 4 characters.',
  newPasswordHint: 'At least 4 characters. Leave it empty to keep the present one.',
  passwordMissing: 'Enter a password with at least 4 characters.',
  lastDay: 'Last day',
  lastDayHint: 'Leave it empty for a link without an end.',
  /** Error of the last day: it is past, or no whole date. */
  lastDayWrong: 'Choose today or a later day.',
  leaveOut: 'Leave out of the page and its PDF',
  contacts: { phone: 'Phone', email: 'Email', address: 'Street and postal code' },
  slug: 'Readable address (optional)',
  slugHint:
    'Search engines may find the page then. Lower-case letters a–z, digits and hyphens. A former address works for another 30 days.',
  slugTaken: 'This address is taken. Try another one.',
  slugWrong: 'Use 3 to 60 lower-case letters a–z, digits and hyphens.',
  slugWithPassword: 'A page with a password can’t have a readable address. Choose one of the two.',
  save: 'Save',
  saved: 'Link saved',
}
