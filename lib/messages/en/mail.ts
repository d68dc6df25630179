import { formatters } from '../format'

const { plural } = formatters('en')

const inMinutes = (minutes: number) => plural(minutes, { one: '# minute', other: '# minutes' })

const footer = (place: string) =>
  `\n\n—\nVitae at ${place}\nYou got this email because someone used this address there.`

/** The texts of the emails about sign-in, as plain text. `place` is the address of the installation. */
export const mail = {
  signUpCode: ({ code, minutes, place }: { code: string; minutes: number; place: string }) => ({
    subject: `${code} is your code for Vitae`,
    text:
      `Your code is ${code}\n\nEnter it on the page where you are signing up. It is valid for ${inMinutes(minutes)}.\n\nIf you didn’t ask for it, you can ignore this email: no account is created without the code.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }: { signIn: string; reset: string; place: string }) => ({
    subject: 'You already have a Vitae account',
    text:
      `Someone tried to sign up with this address, which already has an account. Nothing has changed.\n\nIf it was you, sign in: ${signIn}\nForgot your password? ${reset}\n\nIf it wasn’t you, there is nothing you need to do.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }: { code: string; minutes: number; place: string }) => ({
    subject: `${code} confirms your address for Vitae`,
    text:
      `Your code is ${code}\n\nEnter it in your account settings. It is valid for ${inMinutes(minutes)}.\n\nIf you didn’t ask for it, you can ignore this email: nothing changes without the code.` +
      footer(place),
  }),
  emailTaken: ({ place }: { place: string }) => ({
    subject: 'Your address was entered at Vitae',
    text:
      'Someone who is signed in to another account tried to use this address, which has an account of its own. Nothing has changed.\n\nIf it was you, sign in with this address instead.' +
      footer(place),
  }),
  emailChanged: ({ place }: { place: string }) => ({
    subject: 'The email of your Vitae account was changed',
    text:
      'From now on, emails about your account go to another address, and you sign in with that address.\n\nIf it wasn’t you, someone else is signed in to your account: contact the person who runs this server at once.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }: { link: string; minutes: number; place: string }) => ({
    subject: 'Choose a new password for Vitae',
    text:
      `Open this link to choose a new password:\n\n${link}\n\nIt works once and for ${inMinutes(minutes)}. After that, you have to sign in again on all devices.\n\nIf you didn’t ask for it, you can ignore this email: your password stays as it is.` +
      footer(place),
  }),
  workspaceInvitation: ({
    workspace,
    inviter,
    day,
    link,
    place,
  }: {
    workspace: string
    inviter: string
    day: string
    link: string
    place: string
  }) => ({
    subject: `${inviter} invited you to a workspace on Vitae`,
    text:
      `${inviter} invited you to the workspace “${workspace}”. Its members work on CVs together. Your own documents stay private.\n\nOpen this link to accept:\n\n${link}\n\nIt works once, for this email address, until ${day}.\n\nIf you don’t know the sender, you can ignore this email: nothing happens without the link.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }: { reset: string; place: string }) => ({
    subject: 'Your Vitae password was changed',
    text:
      `The password of your account was changed, and your other devices were signed out.\n\nIf it wasn’t you, choose a new password now: ${reset}` +
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
          'totp-on':
            'Two-step verification was turned on: signing in now asks for a code from an app.',
          'totp-off':
            'Two-step verification was turned off: signing in no longer asks for a code from an app.',
          'passkey-added': 'A passkey was added to your account.',
          'passkey-removed': 'A passkey was removed from your account.',
          'provider-linked': 'Another sign-in method was added to your account.',
          'provider-unlinked': 'A sign-in method was removed from your account.',
        }[what]
      }\n\nIf it wasn’t you, change your password. This signs out all other devices.` +
      footer(place),
  }),
}
