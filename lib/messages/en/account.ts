/** Messages of the account's own screens: its settings and the outbox. */
export const account = {
  proof: {
    title: 'Confirm it’s you',
    text: 'This changes who can get into your account, so please confirm that it’s you.',
    password: 'Your password',
    submit: 'Continue',
    withPasskey: 'Use a passkey',
    // Translators: `name` is a sign-in provider, such as a company.
    withProvider: (name: string) => `Confirm with ${name}`,
    managed: 'Sign in again',
    noWay:
      'Your account has no password, passkey or provider to confirm with. Sign out and sign in again.',
  },

  settings: {
    title: 'Settings',
    navigation: 'Sections of the settings',
    yourCvs: 'Your CVs',
    loadFailed: 'We couldn’t load your settings. Try again.',
    retry: 'Try again',
  },

  profile: {
    title: 'Profile',
    name: 'Name',
    nameHint: 'The name of your account. Each CV has its own.',
    saveName: 'Save name',
    nameSaved: 'Name saved.',
    email: 'Email',
    // Translators: said of an email address.
    confirmed: 'Confirmed',
    unconfirmed: 'Not confirmed',
    unconfirmedText: 'You haven’t confirmed yet that this address is yours.',
    unconfirmedWithoutMail: 'This server can’t send email, so the address can’t be confirmed.',
    confirm: 'Send a code',
    change: 'Change email',
    newEmail: 'New email',
    sendCode: 'Send a code to it',
    saveEmail: 'Save email',
    emailSaved: 'Email changed.',
    emailConfirmed: 'Email confirmed.',
    codeSent: (email: string) => `We’re sending a six-digit code to ${email}.`,
    confirmCode: 'Confirm',
    taken: 'You can’t use this address.',
    outbox: 'Unsent emails',
    sameAddress: 'This is already your address.',
  },

  security: {
    title: 'Security',
    passwordTitle: 'Password',
    passwordSet: 'You have a password.',
    passwordNone: 'You have no password. You sign in another way.',
    changePassword: 'Change password',
    setPassword: 'Set a password',
    current: 'Current password',
    savePassword: 'Save password',
    passwordEnds: 'This signs out your other devices and ends your connected apps and API keys.',
    passwordSaved: 'Password saved. All other devices were signed out.',

    totpTitle: 'Two-step verification',
    totpText:
      'After your password, we ask for a code from an authenticator app on your phone. A stolen password alone is then not enough to sign in.',
    totpOn: 'On',
    totpOff: 'Off',
    totpBegin: 'Set up',
    totpPassword: 'Your password',
    totpGoOn: 'Continue',
    totpScan: 'Scan this QR code with your authenticator app.',
    totpPicture: 'QR code for your authenticator app',
    totpLink: 'Open in an app on this device',
    totpSecret: 'Or enter this key in the app',
    totpCode: 'Code from the app',
    totpConfirm: 'Turn on',
    totpDone: 'Two-step verification is on.',
    totpEnd: 'Turn off',
    totpEnded: 'Two-step verification is off.',
    totpEndText: 'You’ll then sign in with your password alone.',

    codesTitle: 'Your recovery codes',
    codesText:
      'If you lose your phone, each code lets you sign in once. Keep them where you can find them without your phone. We won’t show them again.',
    // Translators: verb, on a button.
    codesCopy: 'Copy',
    codesCopied: 'Copied',
    codesDownload: 'Download',
    codesFile: 'vitae-recovery-codes.txt',
    // Translators: button, confirms that the codes have been saved elsewhere.
    codesKept: 'I’ve saved them',
    codesRenew: 'New recovery codes',
    codesRenewText: 'Your current codes will stop working.',

    passkeysTitle: 'Passkeys',
    passkeysText: 'Sign in with your fingerprint, face or device PIN instead of a password.',
    passkeysNowhere: 'Passkeys work only over https, or on the computer that this server runs on.',
    passkeyMade: (date: string) => `Created on ${date}`,
    passkeyName: 'Name of the passkey',
    passkeyNameMissing: 'Enter a name for the passkey.',
    // Translators: the name that is offered for a new passkey. `system` is such as "Windows", or empty.
    passkeyDefault: (system: string) => system || 'My device',
    passkeyAdd: 'Add a passkey',
    passkeyAdded: (name: string) => `Passkey “${name}” added.`,
    passkeyCreate: 'Create passkey',
    passkeyRename: 'Rename',
    passkeyRenameNamed: (name: string) => `Rename the passkey “${name}”`,
    passkeyRenamed: (name: string) => `Passkey renamed to “${name}”.`,
    passkeyRemove: 'Remove',
    passkeyRemoveNamed: (name: string) => `Remove the passkey “${name}”`,
    passkeyRemoved: (name: string) => `You can’t sign in with the passkey “${name}” any more.`,
    passkeySave: 'Save name',

    managedPassword: 'You change it on the sign-in page, with a code that is sent to your email.',
    managedPasskeys:
      'Sign in with your fingerprint, face or device PIN instead of a password. You add a passkey on the sign-in page.',
    managedRest:
      'The sign-in page manages your address and asks for codes. The person who runs this server can change them for you.',
    managedRestTitle: 'Email and two-step verification',

    providersTitle: 'Other sign-in methods',
    // Translators: said of a sign-in provider that is connected to the account.
    linked: 'Linked',
    notLinked: 'Not linked',
    // Translators: verb, on a button that connects a sign-in provider to the account.
    link: 'Link',
    linkNamed: (name: string) => `Link ${name}`,
    unlink: 'Unlink',
    unlinkNamed: (name: string) => `Unlink ${name}`,
    unlinked: (name: string) => `You can’t sign in with ${name} any more.`,
    // Translators: `name` is a workspace, such as a school.
    linkRisk: (name: string) =>
      `While ${name} is linked, whoever runs its sign-in can open your account.`,
    lastWay: 'This is your only way to sign in. Set a password or add a passkey first.',
  },

  devices: {
    title: 'Devices',
    text: 'Where you’re signed in.',
    // Translators: such as "Firefox on Windows".
    name: (browser: string, system: string) =>
      browser && system ? `${browser} on ${system}` : browser || system || 'Unknown browser',
    current: 'This device',
    seenToday: 'Used today',
    seenYesterday: 'Used yesterday',
    seen: (date: string) => `Used on ${date}`,
    // Translators: follows one of the three above, after a dot.
    since: (date: string) => `signed in on ${date}`,
    // Translators: verb, on a button.
    end: 'Sign out',
    endNamed: (name: string) => `Sign out: ${name}`,
    ended: (name: string) => `${name} was signed out.`,
    endOthers: 'Sign out all other devices',
    othersEnded: 'All other devices were signed out.',
    endAll: 'Sign out everywhere',
    endAllHint: 'Includes this device. CVs saved on a device stay there.',
  },

  data: {
    whereTitle: 'Where your data is stored',
    where: [
      {
        term: 'On this device',
        text: 'Your CVs and your undo history, in the browser’s database, so that you can write offline.',
      },
      {
        term: 'In your account',
        text: 'Your CVs with their history, the PDFs behind your share links, name, email and sign-in methods, on this server.',
      },
      {
        term: 'In the trash',
        text: 'CVs and letters that you delete stay here for 30 days. Then they are erased.',
      },
    ],
    more: 'Read more about your data',
  },

  danger: {
    title: 'Delete account',
    text: 'Deletes your account and everything in it.',
    begin: 'Delete my account',
    goesTitle: 'Will be deleted permanently',
    goes: [
      'All CVs in your account, their history, the trash and your share links',
      'Your name, email, password, passkeys, API keys and all sessions',
    ],
    staysTitle: 'Will stay',
    stays: [
      'The CVs on this device, unless you remove them below',
      'Files that you downloaded or sent to others',
    ],
    download: 'Export your data first',
    forget: 'Also remove my CVs from this device',
    typeEmail: (email: string) => `Type ${email} to confirm`,
    mismatch: 'This is not the email of your account.',
    submit: 'Delete permanently',
    doneTitle: 'Your account was deleted',
    /** By what this device still holds. */
    done: {
      kept: 'The CVs on this device are still here. They’re no longer in an account.',
      forgotten: 'Your CVs were removed from this device, too.',
      'left-behind':
        'This browser’s storage isn’t responding, so CVs of your account may still be on this device. If others use it, close all tabs of Vitae and delete the data of this site in your browser’s settings.',
    },
    goOn: 'Continue',
  },

  outbox: {
    title: 'Outbox',
    text: 'Email isn’t set up, and only this computer can open Vitae. So emails are shown here instead of being sent.',
    note: 'To set up email, see docs/operating.md. Messages disappear after a day.',
    empty: 'No emails yet.',
    // Translators: label before the address that an email is for.
    to: 'To',
    back: 'Settings',
  },
}
