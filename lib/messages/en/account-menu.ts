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
    forgetHint: 'For a device that others use, too. What is not in your account yet is sent first.',
    submit: 'Sign out',
    cancel: 'Stay signed in',
    working: 'Sending what is left, then signing out',
    failed:
      'Not everything is in your account yet, or the server or the storage of this browser could not be reached. Nothing was removed and you are still signed in. Try again when you are online.',
  },
}
