import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages about what is in the account and what is only here, and about changes made elsewhere. */
export const sync = {
  /** The line in the bar. While the newest letters are on their way to the disk, it says so. */
  // Translators: short, they share a bar with other things.
  state: {
    'memory-only': 'Kept in this tab only',
    'on-device': 'Saved on this device',
    saving: 'Saving…',
    'in-account': 'Saved in your account',
    offline: 'Offline, saved on this device',
    retrying: 'Saved on this device, retrying',
    expired: 'Sign in again: saved on this device',
    conflict: 'Changed elsewhere: review',
    refused: 'Saved on this device only',
  },
  writing: {
    offline: 'Offline, saving on this device…',
    retrying: 'Saving on this device…',
    expired: 'Sign in again: saving here…',
    refused: 'Saving on this device…',
  },
  /** The same where the browser keeps nothing. */
  inTab: {
    expired: 'Sign in again: kept in this tab',
    refused: 'Kept in this tab only',
  },
  /** The same for a narrow bar. */
  short: {
    'memory-only': 'This tab only',
    'on-device': 'On this device',
    saving: 'Saving…',
    'in-account': 'In your account',
    offline: 'Offline',
    retrying: 'On device',
    expired: 'Sign in',
    conflict: 'Review',
    refused: 'On device',
  },
  /** Said to screen readers when it stays so for a moment; saving alone says nothing. */
  spoken: {
    'memory-only': 'Nothing can be saved right now. Your changes are only in this tab.',
    'in-account': 'Everything is saved in your account.',
    offline: 'You’re offline. Everything is saved on this device and sent later.',
    retrying: 'The server isn’t responding. Everything is saved on this device. We keep trying.',
    expired:
      'Your session has ended. Everything is saved on this device. Sign in again to continue.',
    conflict: 'This CV was changed on another device, too. There is something to review.',
    refused: 'Your account can’t take this CV as it is. It’s saved on this device.',
  },
  refusedTitle: 'Not in your account yet',
  /** Reasons why a save was refused: what happened, that nothing is lost, what to do next. */
  refused: {
    invalid:
      'Your account can’t take this CV as it is. Everything is saved on this device. Undo the last change or shorten what is too long. We try again with your next change.',
    'too-large':
      'This CV is larger than your account allows. Everything is saved on this device. Shorten or remove something. We try again with your next change.',
    'newer-version':
      'This CV in your account was written by a newer version of Vitae. Everything is saved on this device. Reload this page to get the newest version.',
    limit:
      'Your account is full. This CV is saved on this device. Permanently delete one from the trash, and this one goes to your account.',
    role: 'Your access to this workspace doesn’t let you change this CV. What you wrote is saved on this device. Copy the CV to your own space, or ask an admin to let you write.',
    'merge-limit':
      'What was written here and elsewhere is too much for one CV. Both are saved: yours on this device, the other in your account. Shorten something here. We try again with your next change.',
  },
  reload: 'Reload',
  // Changes made here and elsewhere.
  conflictTitle: 'Changed here and elsewhere',
  conflictText: (count: number) =>
    plural(count, {
      one: 'One place was changed on this device and on another. Both versions are here. Choose which one to keep in your CV.',
      other:
        '# places were changed on this device and on another. Both versions are here. Choose which ones to keep in your CV.',
    }),
  // Translators: the versions to choose from.
  mine: 'Written on this device',
  theirs: 'Written elsewhere',
  changedSince: 'Written here since',
  holdsNow: 'Currently in your CV',
  fieldGone: 'Something that is no longer in your CV',
  // Translators: the choice is to have no text or entry there.
  taken: 'Removed',
  empty: 'Empty',
  keepChoices: 'Keep my choices',
  decideLater: 'Decide later',
  settled: 'Your choices are saved.',
  nothingToDecide: 'There’s nothing left to decide.',
  conflictsLoading: 'Opening the CV…',
  notSettled: 'We couldn’t save your choices. Both versions are still there. Try again.',
  // Things that happened to whole CVs.
  cameBack: (title: string) =>
    `${title} was deleted on one device and edited on another. It’s back, with the edits.`,
  movedBeside: (title: string) =>
    `${title} was permanently deleted elsewhere. What you wrote here is saved as a separate CV.`,
  // Links to a page with the document; they need an account.
  shareLink: 'Create a share link',
  shareLinkHint: 'A page with your CV that you can end at any time',
  /** In place of the hint, for people without an account. */
  shareLinkGuestHint: 'Links need an account. Your CVs come with you.',
  /** A command of the list and of the editor, and the title of its dialog. */
  // Translators: of CVs and letters, as one file.
  downloadSeveral: 'Download several',
  // Translators: noun.
  link: 'Link',
  copyLink: 'Copy link',
  copied: 'Link copied',
  notCopied: 'Your browser didn’t let us copy. Select the link and copy it yourself.',
  // Translators: verb, opens the link.
  openLink: 'Open',
  shareFailed: {
    'not-sent':
      'Not everything is in your account yet, so the PDF would be out of date. Your changes are saved on this device. Try again when the bar says “Saved in your account”.',
    offline: 'You’re offline. Nothing was lost. Try again when you’re online.',
    'not-signed-in':
      'Your session has ended. Everything is saved on this device. Sign in again first.',
    'too-many-requests':
      'Too many requests in a short time. Nothing was lost. Try again in a minute.',
    failed: 'That didn’t work. Nothing was lost. Try again in a moment.',
  },
}
