/** Words of the account where every screen has it: its menu, and signing out. */
export const accountMenu = {
  menu: {
    label: (email: string) => `Account: ${email}`,
    signIn: 'Sign in',
    signInAgain: 'Sign in again',
    settings: 'Settings',
    signOut: 'Sign out',
  },

  signOut: {
    title: 'Sign out',
    text: 'Your CVs stay in your account and come back when you sign in.',
    forget: 'Also remove my CVs from this device',
    forgetHint:
      'For a device that others use, too. CVs that are not in your account yet are sent first. Imports and job ads you have not finished with are removed, too.',
    submit: 'Sign out',
    cancel: 'Stay signed in',
    working: 'Sending what is left, then signing out',
    unsent:
      'Some changes may be on this device only: we could not make sure that your account has all of them. Nothing was removed and you are still signed in.',
    tryAgain: 'Try again',
    keep: 'Sign out and keep them here',
    removeAnyway: 'Remove them for good',
    failed:
      'We could not reach the server. Nothing was removed and you are still signed in. Try again when you are online.',
    elsewhereTitle: 'Signing out',
    elsewhere:
      'You are signing out in another tab. What you typed here is saved to your account first.',
  },
}
