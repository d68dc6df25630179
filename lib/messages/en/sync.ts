import { formatters } from '../format'

const { plural } = formatters('en')

/** Words about what is in the account and what is only here, and about changes made elsewhere. */
export const sync = {
  /** The line in the bar. While the newest letters are on their way to the disk, it says so. */
  state: {
    'memory-only': 'Kept in this tab only',
    'on-device': 'Saved on this device',
    saving: 'Saving',
    'in-account': 'Saved in your account',
    offline: 'Offline, kept on this device',
    retrying: 'Kept on this device; trying again',
    expired: 'Sign in again: kept on this device',
    conflict: 'Changed elsewhere: review',
    refused: 'Kept on this device only',
  },
  writing: {
    offline: 'Offline, saving on this device',
    retrying: 'Saving on this device',
    expired: 'Sign in again: saving here',
    refused: 'Saving on this device',
  },
  /** The same where the browser keeps nothing. */
  inTab: {
    expired: 'Sign in again: kept in this tab',
    refused: 'Kept in this tab only',
  },
  short: {
    'memory-only': 'This tab only',
    'on-device': 'On this device',
    saving: 'Saving',
    'in-account': 'In your account',
    offline: 'Offline',
    retrying: 'On device',
    expired: 'Sign in',
    conflict: 'Review',
    refused: 'On device',
  },
  /** Said to screen readers when it stays so for a moment; saving alone says nothing. */
  spoken: {
    'memory-only': 'Nothing can be saved at the moment. Your words live in this tab.',
    'in-account': 'Everything is in your account.',
    offline: 'You are offline. Everything is kept on this device and sent later.',
    retrying: 'The server has trouble. Everything is kept on this device; we keep trying.',
    expired: 'Your session has ended. Everything is kept on this device. Sign in again to go on.',
    conflict: 'This CV was changed on another device, too. There is something to review.',
    refused: 'This CV cannot be taken into your account as it is. It is kept on this device.',
  },
  refusedTitle: 'Not in your account yet',
  /** Reasons why a save was refused: what happened, that nothing is lost, what to do next. */
  refused: {
    invalid:
      'Your account cannot take this CV as it is. Everything is kept on this device. Undo the last change or shorten what is too long; it is sent again with the next change.',
    'too-large':
      'This CV is larger than your account takes. Everything is kept on this device. Shorten or remove something; it is sent again with the next change.',
    'newer-version':
      'A newer Vitae wrote this CV in your account. Everything is kept on this device. Reload this page to get the newest version.',
    limit:
      'Your account holds as many CVs as it can. This one is kept on this device. Delete one for good from the trash, and this one goes into your account.',
    'merge-limit':
      'What was written here and elsewhere is too much for one CV. Both are kept: yours on this device, the other in your account. Shorten something here; it is sent again with the next change.',
  },
  reload: 'Reload',
  // Changes made here and elsewhere.
  conflictTitle: 'Changed here and elsewhere',
  conflictText: (count: number) =>
    plural(count, {
      one: 'One place was changed on this device and on another. Both are here; choose which one your CV holds.',
      other:
        '# places were changed on this device and on another. Both are here; choose which one your CV holds.',
    }),
  mine: 'Written on this device',
  theirs: 'Written elsewhere',
  changedSince: 'Written here since',
  holdsNow: 'Your CV has this one now',
  fieldGone: 'A place that is not in your CV any more',
  taken: 'Taken away',
  empty: 'Empty',
  keepChoices: 'Keep my choices',
  decideLater: 'Decide later',
  settled: 'Your choices are kept.',
  nothingToDecide: 'There is nothing to decide any more.',
  conflictsLoading: 'Opening the CV',
  notSettled: 'Your choices could not be written down. Both values are still kept; try again.',
  // Things that happened to whole CVs.
  cameBack: (title: string) =>
    `${title} was deleted on one device and edited on another. It is back, with the edits.`,
  movedBeside: (title: string) =>
    `${title} was deleted for good elsewhere. What you wrote here is kept as a CV of its own.`,
  // A PDF that the account keeps.
  keepPdf: 'Keep this PDF online',
  keepPdfHint: 'A link to the PDF as it is now',
  /** In place of the hint, for people without an account. */
  keepPdfGuestHint: 'Links need an account. Your CVs come along.',
  keepPdfTitle: 'A link to this PDF',
  keepPdfWorking: 'Sending your last words and making the PDF',
  keptPdf: 'This link leads to the PDF as it is now. Later changes need a new link.',
  keptPdfWho: 'Anyone who has the link can open it.',
  keptUntil: (date: string) => `It works until ${date}.`,
  link: 'Link',
  copyLink: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The browser did not let us copy. Select the link and copy it yourself.',
  openLink: 'Open',
  keepPdfFailed: {
    'not-sent':
      'Not everything is in your account yet, so the PDF would not be the newest. Your words are kept on this device; try again when the bar says “Saved in your account”.',
    offline: 'You are offline. Nothing was lost; try again when you are online.',
    'not-signed-in':
      'Your session has ended. Everything is kept on this device. Sign in again first.',
    'too-many-requests': 'That was often in a short time. Nothing was lost; try again in a minute.',
    'render-failed':
      'The server could not make this PDF. Nothing was lost; the download in this window still works.',
    'new-version':
      'A new version of Vitae is here. Reload this page and try again; nothing is lost.',
    failed: 'That did not work. Nothing was lost; try again in a moment.',
  },
}
