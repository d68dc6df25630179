const footer = (place: string) =>
  `\n\n—\nVitae at ${place}\nThis mail was sent because somebody used this address there.`

/** The words of every mail, as plain text. `place` is the address of the installation. */
export const mail = {
  signUpCode: ({ code, minutes, place }: { code: string; minutes: number; place: string }) => ({
    subject: `${code} is your code for Vitae`,
    text:
      `Your code is ${code}\n\nType it on the page where you are signing up. It holds for ${minutes} minutes.\n\nYou did not ask for it? Then do nothing: without the code no account is made.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }: { signIn: string; reset: string; place: string }) => ({
    subject: 'You have an account at Vitae already',
    text:
      `Somebody tried to sign up with this address, which has an account already. Nothing has changed.\n\nWas it you? Sign in: ${signIn}\nForgotten the password? ${reset}\n\nIt was not you? Then there is nothing to do.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }: { code: string; minutes: number; place: string }) => ({
    subject: `${code} confirms your address for Vitae`,
    text:
      `Your code is ${code}\n\nType it in the settings of your account. It holds for ${minutes} minutes.\n\nYou did not ask for it? Then do nothing: without the code nothing changes.` +
      footer(place),
  }),
  emailTaken: ({ place }: { place: string }) => ({
    subject: 'Your address was entered at Vitae',
    text:
      'Somebody who is signed in to another account wanted to use this address, which has an account of its own. Nothing has changed.\n\nWas it you? Then sign in with this address instead.' +
      footer(place),
  }),
  emailChanged: ({ place }: { place: string }) => ({
    subject: 'Your Vitae account has a new address',
    text:
      'Mails of your account go to another address from now on, and you sign in with that one.\n\nIt was not you? Then somebody else is signed in to your account: tell whoever runs this installation at once.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }: { link: string; minutes: number; place: string }) => ({
    subject: 'Choose a new password for Vitae',
    text:
      `Open this link to choose a new password:\n\n${link}\n\nIt works once and for ${minutes} minutes. All devices have to sign in again afterwards.\n\nYou did not ask for it? Then do nothing: your password stays as it is.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }: { reset: string; place: string }) => ({
    subject: 'Your Vitae password was changed',
    text:
      `The password of your account was changed, and other devices have to sign in again.\n\nIt was not you? Choose a new one now: ${reset}` +
      footer(place),
  }),
  signInChanged: ({
    what,
    place,
  }: {
    what:
      | 'totp-on'
      | 'totp-off'
      | 'passkey-added'
      | 'passkey-removed'
      | 'provider-linked'
      | 'provider-unlinked'
    place: string
  }) => ({
    subject: 'How you sign in to Vitae has changed',
    text:
      `${
        {
          'totp-on': 'Codes of an app are asked for at sign-in from now on.',
          'totp-off': 'Codes of an app are no longer asked for at sign-in.',
          'passkey-added': 'A passkey was added to your account.',
          'passkey-removed': 'A passkey was removed from your account.',
          'provider-linked': 'Another way to sign in was added to your account.',
          'provider-unlinked': 'A way to sign in was removed from your account.',
        }[what]
      }\n\nIt was not you? Then change your password, which signs out every other device.` +
      footer(place),
  }),
}
