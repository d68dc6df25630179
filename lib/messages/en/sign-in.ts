import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of signing in and up: forms, codes, forgotten passwords. */
export const signIn = {
  // Translators: the logo, a link.
  home: 'Vitae, to the home page',
  // Fields that several screens share.
  name: 'Your name',
  email: 'Email',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters. A few unrelated words are easy to remember.',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  code: 'Code',
  recoveryCode: 'Recovery code',
  // Translators: on a button while its request is sent.
  working: 'One moment…',
  // Translators: between two sign-in methods.
  or: 'or',
  withoutAccount: 'Continue without an account',
  missing: {
    name: 'Enter your name.',
    email: 'Enter your email address.',
    password: 'Enter your password.',
    code: 'Enter the code.',
  },

  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    withPasskey: 'Use a passkey',
    // Translators: `name` is a sign-in provider, such as a company.
    withProvider: (name: string) => `Continue with ${name}`,
    organisation: 'Sign in with your organisation',
    organisationUnknown: 'No organisation here uses this address. Sign in another way.',
    managed: 'Continue to sign in',
    managedText: 'You sign in on a separate page and come straight back.',
    remember: 'Keep me signed in on this device',
    forgot: 'Forgot your password?',
    noAccount: 'No account yet?',
    // Translators: link after "No account yet?".
    signUp: 'Create one',
  },
  /** Before a sign-in at the provider of a workspace. */
  providerQuestion: {
    // Translators: `name` is a workspace, such as a school. Its owner chose the name.
    title: (name: string) => `Sign in to “${name}”?`,
    // Translators: `host` is an address such as login.example.edu.
    text: (host: string) => `You sign in at ${host} and then come back here.`,
    replaces: (email: string) =>
      `You’re signed in as ${email}. If you come back with another account, it replaces this one on this device.`,
  },
  again: {
    title: 'Sign in again',
    text: 'Your session has ended. What you type is saved on this device and goes to your account as soon as you sign in.',
    somebodyElse: 'Sign in to another account',
    cannot: 'I can’t sign in to this account any more',
    cannotText:
      'If the account was deleted or you lost access, your CVs on this device are still yours. Keep them here without an account, or download them as one file. CVs that are only in the account aren’t on this device.',
    keepHere: 'Keep my CVs without the account',
    downloadHere: 'Download my CVs',
    cannotFailed: 'That didn’t work. Nothing was removed. Try again.',
  },
  secondStep: {
    title: 'Two-step verification',
    text: 'Enter the six-digit code from your authenticator app.',
    recoveryText: 'Enter one of your recovery codes. Each works once.',
    trust: 'Don’t ask for a code on this device for 30 days',
    submit: 'Continue',
    useRecovery: 'Use a recovery code',
    useApp: 'Use the authenticator app',
    back: 'Back to sign-in',
  },

  signUp: {
    title: 'Create an account',
    introduction:
      'With an account, you have your CVs on all your devices, with their history. You can also write and download CVs without one.',
    comeAlong: 'Your CVs on this device move into your account.',
    countComesAlong: (count: number) =>
      plural(count, {
        one: '# CV on this device moves into your account.',
        other: '# CVs on this device move into your account.',
      }),
    nothingYet: 'What you write is saved in your account.',
    withoutMail:
      'This server can’t send email. Your account works at once, but only the person who runs the server can reset a forgotten password.',
    submit: 'Create account',
    managed: 'Continue',
    haveAccount: 'Already have an account?',
    signIn: 'Sign in',
    maybeThere:
      'We couldn’t sign you in. If you’ve used this address here before, sign in with the password from then.',
    closedTitle: 'Sign-up is closed',
    closedText:
      'This server doesn’t accept new accounts. You can use Vitae without one: your CVs stay on this device.',
    inviteTitle: 'By invitation only',
    inviteText:
      'You need an invitation to create an account on this server. If you have one, open the link in it. You can use Vitae without an account: your CVs stay on this device.',
    invitationGoneTitle: 'This invitation is no longer valid',
    invitationGoneText:
      'It was already used or has expired. Ask the person who invited you for a new one. Your CVs stay on this device.',
    invited: 'You were invited with this address.',
    readingInvitation: 'Checking your invitation…',
  },
  confirm: {
    title: 'Check your email',
    text: (email: string) =>
      `We’re sending an email to ${email}. Enter the six-digit code from it. The code is valid for 10 minutes.`,
    help: 'No email? Check your spam folder and the address.',
    submit: 'Confirm',
    resend: 'Send a new code',
    resent: 'A new code is on its way. The previous one no longer works.',
    otherAddress: 'Use another address',
  },

  forgot: {
    title: 'Reset your password',
    text: 'We’ll email you a link to choose a new password.',
    submit: 'Send link',
    back: 'Back to sign-in',
    sentTitle: 'Check your email',
    sentText: (email: string) =>
      `If there is an account for ${email}, an email with a link is on its way. The link works once and for 60 minutes.`,
    checkAddress: 'Change the address',
    managedText: 'The sign-in page sends you a code. With it, you choose a new password.',
    managed: 'Continue to the sign-in page',
    withoutMailTitle: 'Email isn’t set up here',
    withoutMailText:
      'This server can’t send you a link. The person who runs it can create one with this command and give it to you:',
    withoutMailNote: 'Your CVs on this device stay as they are.',
  },
  reset: {
    title: 'Choose a new password',
    text: 'You’ll be signed out on all devices. What is saved on a device stays there.',
    submit: 'Save new password',
    doneTitle: 'Password changed',
    doneText: 'You’re signed out on all devices. Sign in with your new password.',
    signIn: 'Sign in',
    goneTitle: 'This link is no longer valid',
    goneText: 'It was already used or has expired. Nothing was changed.',
    askAgain: 'Get a new link',
  },

  /** Why something did not work. Nothing typed is lost by any of it: the fields keep their text. */
  failures: {
    wrongCredentials: 'The email or the password is wrong.',
    wrongPassword: 'The password is wrong.',
    unknownPasskey: 'This server doesn’t know this passkey. Sign in another way.',
    wrongCode: 'The code is wrong. Check it: you have a few more tries.',
    codeGone: 'This code has expired or was tried too often. Start again.',
    email: 'This doesn’t look like an email address.',
    passwordTooShort: 'Too short. Use at least 12 characters.',
    passwordTooLong: 'Too long. Use at most 128 characters.',
    passwordTooCommon: 'Too easy to guess: many people use it. Choose another.',
    signupClosed: 'This server doesn’t accept new accounts right now.',
    // Translators: `wait` is one of the phrases below, such as "in 5 minutes".
    tooMany: (wait: string) => `Too many tries. Try again ${wait}.`,
    offline: 'You’re offline. What you typed is still here. Try again when you’re online.',
    unavailable: 'The server can’t do this right now. Nothing was changed. Try again in a moment.',
    unclear:
      'The server didn’t give a clear answer. What you typed is still here. Try again in a moment.',
    proofNeeded: 'Nothing was changed. First confirm that it’s you.',
    forbidden: 'This isn’t possible here. Nothing was changed.',
    notSignedIn: 'You were signed out. Sign in again, then continue here.',
    passkeyCancelled: 'No passkey was chosen.',
    passkeyThere: 'This device already has a passkey for your account.',
    passkeyFailed: 'Your browser couldn’t use a passkey here.',
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
    'provider-cancelled': 'You cancelled the sign-in there. Nothing was changed.',
    'provider-failed': 'The provider didn’t answer as expected. Try again, or sign in another way.',
    expired: 'That took too long. Start again.',
    'not-linked':
      'There is already an account with this address. Sign in to it first, then link the provider in your settings.',
    'other-account':
      'You’re signed in to another account here. Sign out of it first, then try again.',
    'linked-elsewhere': 'This sign-in is already linked to another account.',
    'no-address': 'The provider didn’t share a confirmed email address. Sign in another way.',
    'not-admitted': 'Your organisation hasn’t given you access. Ask the person who manages it.',
    'signup-closed': 'This server doesn’t accept new accounts right now.',
    'too-many-requests': 'Too many tries. Try again in a few minutes.',
  },
}
