import { formatters } from '../format'

const { number } = formatters('en')

/** Messages of the account menu and the sign-out dialog, which every screen has. */
export const accountMenu = {
  menu: {
    label: (email: string) => `Account: ${email}`,
    signIn: 'Sign in',
    signInAgain: 'Sign in again',
    // Translators: CVs that were requested and are made later.
    requests: 'Requests',
    workspaces: 'Workspaces',
    settings: 'Settings',
    signOut: 'Sign out',
  },

  /** Whether CVs that were written without an account move into the one that has signed in. */
  guestCvs: {
    title: (email: string) => `Move CVs into ${email}?`,
    text: (count: number) =>
      `Written on this device without an account: ${number(count)}. If you don’t move them, they stay here.`,
    move: 'Move',
    // Translators: button, leaves the CVs where they are.
    stay: 'Not now',
    failed: 'That didn’t work. Nothing was lost: the CVs are still on this device. Try again.',
  },

  signOut: {
    title: 'Sign out',
    text: 'Your CVs stay in your account and come back when you sign in.',
    forget: 'Also remove my CVs from this device',
    forgetHint:
      'For a device that others use, too. CVs that are not in your account yet are saved there first. Unfinished imports and job descriptions are removed, too.',
    submit: 'Sign out',
    cancel: 'Stay signed in',
    working: 'Saving your last changes, then signing out…',
    unsent:
      'Some changes may be only on this device: we couldn’t make sure that your account has all of them. Nothing was removed and you’re still signed in.',
    tryAgain: 'Try again',
    // Translators: "them" are the CVs on this device.
    keep: 'Sign out and keep them here',
    removeAnyway: 'Sign out and remove them',
    failed:
      'We couldn’t reach the server. Nothing was removed and you’re still signed in. Try again when you’re online.',
    elsewhereTitle: 'Signing out',
    elsewhere:
      'You’re signing out in another tab. What you typed here is saved to your account first.',
  },
}
