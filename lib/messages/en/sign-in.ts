import { formatters } from '../format'

const { plural } = formatters('en')

/** Words of the ways into an account: sign-in, sign-up, codes, forgotten passwords. */
export const signIn = {
  home: 'Vitae, to the start page',
  // Fields that several screens share.
  name: 'Your name',
  email: 'Email',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters. A few words that do not belong together are easy to keep.',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  code: 'Code',
  recoveryCode: 'Recovery code',
  working: 'One moment',
  or: 'or',
  withoutAccount: 'Go on without an account',
  missing: {
    name: 'Type your name.',
    email: 'Type your email address.',
    password: 'Type your password.',
    code: 'Type the code.',
  },

  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    withPasskey: 'Use a passkey',
    withProvider: (name: string) => `Continue with ${name}`,
    managed: 'Go on to sign in',
    managedText: 'You sign in on a page of its own and come straight back.',
    remember: 'Keep me signed in on this device',
    forgot: 'Forgot your password?',
    noAccount: 'No account yet?',
    signUp: 'Create one',
  },
  again: {
    title: 'Sign in again',
    text: 'Your session has ended. What you type is kept on this device and goes to your account as soon as you are back.',
    somebodyElse: 'Sign in as somebody else',
    cannot: 'I can’t sign in to this account any more',
    cannotText:
      'If the account was deleted or you lost access, your CVs on this device are still yours. Keep them here without an account, or download them as one file. CVs that are in the account alone are not on this device.',
    keepHere: 'Keep my CVs without the account',
    downloadHere: 'Download my CVs',
    cannotFailed: 'That did not work. Nothing was removed: try again.',
  },
  secondStep: {
    title: 'One more step',
    text: 'Type the code of six digits that your authenticator app shows now.',
    recoveryText: 'Type one of the recovery codes that you kept. Each works once.',
    trust: 'Do not ask for a code on this device for 30 days',
    submit: 'Go on',
    useRecovery: 'Use a recovery code',
    useApp: 'Use the app instead',
    back: 'Back to the sign-in',
  },

  signUp: {
    title: 'Create an account',
    introduction:
      'It keeps your CVs on all your devices, with earlier versions. Everything works without one, too.',
    comeAlong: 'What you wrote here comes along.',
    countComesAlong: (count: number) =>
      plural(count, {
        one: '# CV on this device comes along.',
        other: '# CVs on this device come along.',
      }),
    nothingYet: 'What you write goes to your account.',
    withoutMail:
      'This Vitae cannot send mail. Your account works at once, but a forgotten password can only be reset by whoever runs it.',
    submit: 'Create account',
    managed: 'Go on to create it',
    haveAccount: 'Have an account already?',
    signIn: 'Sign in',
    maybeThere:
      'That did not sign you in. If you have used this address here before, sign in with the password of then.',
    closedTitle: 'No new accounts here',
    closedText:
      'Whoever runs this Vitae has closed sign-up. Everything else works without an account: your CVs stay on this device.',
    inviteTitle: 'By invitation',
    inviteText:
      'This Vitae takes new people by invitation. If you have one, open the link in it. Everything else works without an account: your CVs stay on this device.',
    invitationGoneTitle: 'This invitation does not hold any more',
    invitationGoneText:
      'It was used already or is too old. Ask whoever invited you for a new one. Your CVs stay on this device meanwhile.',
    invited: 'You are invited with this address.',
    readingInvitation: 'Reading your invitation',
  },
  confirm: {
    title: 'Check your mail',
    text: (email: string) =>
      `A mail is on its way to ${email}. Type the code of six digits that is in it; it works for 10 minutes.`,
    help: 'Nothing there? Look among unwanted mail, or check the address.',
    submit: 'Confirm',
    resend: 'Send a new code',
    resent: 'A new code is on its way. The one before does not work any more.',
    otherAddress: 'Use another address',
  },

  forgot: {
    title: 'Forgotten password',
    text: 'We send a link to your address. With it you choose a new password.',
    submit: 'Send the link',
    back: 'Back to the sign-in',
    sentTitle: 'Check your mail',
    sentText: (email: string) =>
      `If ${email} has an account here, a mail with a link is on its way. It works once and for 60 minutes.`,
    checkAddress: 'Check the address',
    managedText: 'The sign-in page sends you a code. With it you choose a new password.',
    managed: 'Go on to the sign-in page',
    withoutMailTitle: 'Mail is not set up here',
    withoutMailText:
      'This Vitae cannot send you a link. Whoever runs it can make one with this command, and hand it to you:',
    command: (email: string) => `npm run vitae -- reset-password ${email || 'EMAIL'}`,
    withoutMailNote: 'Your CVs on this device stay as they are.',
  },
  reset: {
    title: 'A new password',
    text: 'All devices are signed out then. What they hold stays on them.',
    submit: 'Save the new password',
    doneTitle: 'Your new password works',
    doneText: 'All devices are signed out. Sign in with the new password.',
    signIn: 'Sign in',
    goneTitle: 'This link does not hold any more',
    goneText: 'It was used already, or is too old. Your password is the one that it was.',
    askAgain: 'Ask for a new link',
  },

  /** Why something did not work. Nothing typed is lost by any of it: the fields keep their words. */
  failures: {
    wrongCredentials: 'Email or password are not right.',
    wrongPassword: 'That is not your password.',
    unknownPasskey: 'This passkey is not known here. Sign in another way.',
    wrongCode: 'That code is not right. Look again: there are a few more tries.',
    codeGone: 'This code is too old, or was tried too often. Begin again.',
    email: 'This does not look like an email address.',
    passwordTooShort: 'Too short: it needs 12 characters or more.',
    passwordTooLong: 'Too long: at most 128 characters.',
    passwordTooCommon: 'Too easy to guess: it is among the first that are tried. Take other words.',
    signupClosed: 'No new accounts are taken here at the moment.',
    tooMany: (wait: string) => `Too many tries. Try again ${wait}.`,
    offline: 'There is no network. What you typed is still here: try again when it is back.',
    unavailable: 'The server cannot do that just now. Nothing was changed: try again in a moment.',
    unclear:
      'The server gave no clear answer. What you typed is still here: try again in a moment.',
    proofNeeded: 'Nothing was changed: that needs your confirmation first.',
    forbidden: 'That is not possible here. Nothing was changed.',
    notSignedIn: 'You were signed out. Sign in again, then go on here.',
    passkeyCancelled: 'No passkey was chosen.',
    passkeyThere: 'This device has a passkey of your account already.',
    passkeyFailed: 'Your browser could not use a passkey here.',
  },
  /** When the next try makes sense. */
  wait: {
    soon: 'in a moment',
    seconds: (count: number) => plural(count, { one: 'in # second', other: 'in # seconds' }),
    minutes: (count: number) => plural(count, { one: 'in # minute', other: 'in # minutes' }),
    hours: (count: number) => plural(count, { one: 'in # hour', other: 'in # hours' }),
  },
  /** Reasons why a sign-in at another provider failed. */
  providerErrors: {
    'provider-cancelled': 'You did not go through with it there. Nothing was changed.',
    'provider-failed': 'The other side did not answer as it should. Try again, or another way.',
    expired: 'That took too long. Begin again.',
    'not-linked':
      'There is an account with that address already. Sign in to it first, then link the two in your settings.',
    'linked-elsewhere': 'That is linked to another account here already.',
    'no-address': 'The other side told no confirmed email address. Sign in another way.',
    'signup-closed': 'No new accounts are taken here at the moment.',
    'too-many-requests': 'Too many tries. Try again in a few minutes.',
  },
}
