/** Words of the account's own screens: its settings, the outbox. */
export const account = {
  proof: {
    title: 'Is it you?',
    text: 'This changes who can get into your account, so we ask once more.',
    password: 'Your password',
    submit: 'Go on',
    withPasskey: 'Use a passkey',
    withProvider: (name: string) => `Confirm with ${name}`,
    managed: 'Sign in once more',
    noWay:
      'Your account has no password, passkey or provider to confirm with. Sign out and sign in again.',
  },

  settings: {
    title: 'Settings',
    navigation: 'Parts of the settings',
    yourCvs: 'Your CVs',
    loadFailed: 'Your settings could not be read. Nothing was changed.',
    retry: 'Try again',
  },

  profile: {
    title: 'Profile',
    name: 'Name',
    nameHint: 'For mails to you. Your CVs have their own.',
    saveName: 'Save name',
    nameSaved: 'Your name is saved.',
    email: 'Email',
    confirmed: 'Confirmed',
    unconfirmed: 'Not confirmed',
    unconfirmedText: 'Nobody has checked yet that this address is yours.',
    unconfirmedWithoutMail: 'This Vitae cannot send mail, so it cannot be confirmed here.',
    confirm: 'Send a code',
    change: 'Change email',
    newEmail: 'New email',
    sendCode: 'Send a code there',
    saveEmail: 'Save email',
    emailSaved: 'Your email is changed.',
    emailConfirmed: 'Your email is confirmed.',
    codeSent: (email: string) => `A code of six digits is on its way to ${email}.`,
    confirmCode: 'Confirm',
    taken: 'That address cannot be used.',
    outbox: 'Mails that were not sent',
    sameAddress: 'That is the address that you have.',
  },

  security: {
    title: 'Security',
    passwordTitle: 'Password',
    passwordSet: 'You have a password.',
    passwordNone: 'Your account has no password. You sign in another way.',
    changePassword: 'Change password',
    setPassword: 'Set a password',
    current: 'Current password',
    savePassword: 'Save password',
    passwordSaved: 'Your password is changed. All other devices were signed out.',

    totpTitle: 'Codes from an app',
    totpText:
      'After your password we ask for a code from an authenticator app on your phone. A stolen password alone opens nothing then.',
    totpOn: 'On',
    totpOff: 'Off',
    totpBegin: 'Set up',
    totpPassword: 'Your password, to begin',
    totpGoOn: 'Go on',
    totpScan: 'Scan this with your authenticator app.',
    totpPicture: 'QR code for your authenticator app',
    totpLink: 'Open in an app on this device',
    totpSecret: 'Or type this key into the app',
    totpCode: 'Code that the app shows',
    totpConfirm: 'Turn on',
    totpDone: 'Codes are on.',
    totpEnd: 'Turn off',
    totpEnded: 'Codes are off.',
    totpEndText: 'Your password alone signs you in then.',

    codesTitle: 'Your recovery codes',
    codesText:
      'Each lets you in once if your phone is lost. Keep them where you find them without it: they are shown only now.',
    codesCopy: 'Copy',
    codesCopied: 'Copied',
    codesDownload: 'Download',
    codesFile: 'vitae-recovery-codes.txt',
    codesKept: 'I have kept them',
    codesRenew: 'New recovery codes',
    codesRenewText: 'The codes that you have now stop working.',

    passkeysTitle: 'Passkeys',
    passkeysText:
      'Sign in with the lock of your device instead of a password: finger, face or its code.',
    passkeysNowhere:
      'Passkeys work only where Vitae is opened over https, or on the device that it runs on.',
    passkeyMade: (date: string) => `Made on ${date}`,
    passkeyName: 'Name of the passkey',
    passkeyNameMissing: 'Give the passkey a name.',
    passkeyDefault: (system: string) => system || 'My device',
    passkeyAdd: 'Add a passkey',
    passkeyAdded: (name: string) => `The passkey “${name}” is there.`,
    passkeyCreate: 'Make the passkey',
    passkeyRename: 'Rename',
    passkeyRenameNamed: (name: string) => `Rename the passkey “${name}”`,
    passkeyRenamed: (name: string) => `The passkey is called “${name}” now.`,
    passkeyRemove: 'Remove',
    passkeyRemoveNamed: (name: string) => `Remove the passkey “${name}”`,
    passkeyRemoved: (name: string) => `The passkey “${name}” does not open your account any more.`,
    passkeySave: 'Save name',

    managedPassword: 'You choose another on the sign-in page, with a code that is mailed to you.',
    managedPasskeys:
      'Sign in with the lock of your device instead of a password. The sign-in page adds it.',
    managedRest:
      'The sign-in page keeps your address and asks for codes. Whoever runs this Vitae can change them for you.',
    managedRestTitle: 'Email and codes from an app',

    providersTitle: 'Other ways in',
    linked: 'Linked',
    notLinked: 'Not linked',
    link: 'Link',
    linkNamed: (name: string) => `Link ${name}`,
    unlink: 'Unlink',
    unlinkNamed: (name: string) => `Unlink ${name}`,
    unlinked: (name: string) => `${name} does not open your account any more.`,
    lastWay: 'That is the only way into your account. Set a password or add a passkey first.',
  },

  devices: {
    title: 'Devices',
    text: 'Where you are signed in.',
    name: (browser: string, system: string) =>
      browser && system ? `${browser} on ${system}` : browser || system || 'Unknown browser',
    current: 'This device',
    seenToday: 'Used today',
    seenYesterday: 'Used yesterday',
    seen: (date: string) => `Used on ${date}`,
    since: (date: string) => `signed in on ${date}`,
    end: 'Sign out',
    endNamed: (name: string) => `Sign out: ${name}`,
    ended: (name: string) => `${name} is signed out.`,
    endOthers: 'Sign out all other devices',
    othersEnded: 'All other devices are signed out.',
    endAll: 'Sign out everywhere',
    endAllHint: 'This device, too. What lies on a device stays there.',
  },

  data: {
    whereTitle: 'What lies where',
    where: [
      {
        term: 'On this device',
        text: 'Your CVs and the steps that you can undo, in the browser’s database, so that you can write without a network.',
      },
      {
        term: 'In your account',
        text: 'Your CVs, their earlier versions, PDFs that you keep online, name, email and how you sign in, on the server that runs this Vitae.',
      },
      {
        term: 'In deleted CVs',
        text: 'What you delete lies in the trash for 30 days. Then it is erased.',
      },
    ],
    more: 'All of it, in detail',
  },

  danger: {
    title: 'Delete the account',
    text: 'Takes away your account and everything in it.',
    begin: 'Delete my account',
    goesTitle: 'What goes, for good',
    goes: [
      'All CVs in your account, their versions, the trash and PDFs that you keep online',
      'Your name, email, password, passkeys, API keys and every session',
    ],
    staysTitle: 'What stays',
    stays: [
      'The CVs on this device, unless you remove them below',
      'Files that you downloaded, and whatever you sent to others',
    ],
    download: 'Take everything along first',
    forget: 'Also remove my CVs from this device',
    typeEmail: (email: string) => `Type ${email} to go on`,
    mismatch: 'That is another address.',
    submit: 'Delete for good',
    doneTitle: 'Your account is deleted',
    /** By what this device still holds. */
    done: {
      kept: 'The CVs of this device are still here. Nobody else has them.',
      forgotten: 'Nothing of it is left on this device, either.',
      'left-behind':
        'The storage of this browser does not answer, so what it held of your account may still be on this device. If others use it, close every tab of Vitae and delete the data of this site in the settings of the browser.',
    },
    goOn: 'Go on',
  },

  outbox: {
    title: 'Outbox',
    text: 'Mail is not set up here, and only this computer can open Vitae. So mails are shown here instead of being sent.',
    note: 'How mail is set up stands in docs/operating.md. A message disappears after a day.',
    empty: 'No mail was written yet.',
    to: 'To',
    back: 'Settings',
  },
}
