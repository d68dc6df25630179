/** Messages of the apps that a person has connected, and of the page on which they allow one. */
export const connectedApps = {
  title: 'Connected apps',
  text: 'Apps that you have allowed to work with your CVs. They suggest wording, and you decide what goes in.',
  none: 'You have no connected apps.',
  // Translators: label of the URL at which an app finds this installation.
  address: 'Address to enter in the app',
  since: (date: string) => `Connected on ${date}`,
  // Translators: button, ends what the app is allowed to do.
  disconnect: 'Disconnect',
  disconnectNamed: (name: string) => `Disconnect: ${name}`,
  disconnected: (name: string) => `${name} is no longer connected.`,

  // Translators: heading of the page on which a person allows an app.
  question: (name: string) => `Allow ${name} to use your account?`,
  unverified: 'The app chose this name. We haven’t verified it.',
  account: (email: string) => `Your account: ${email}`,
  // Translators: `host` is the address of the app, such as claude.ai.
  goesTo: (host: string) => `Next you’ll be taken to: ${host}`,
  // Translators: what an app with the permission to change may do.
  writeHint: 'Suggest wording, change designs and update your jobs.',
  mayNot:
    'It can’t put words into your CVs or letters, or delete anything. You can disconnect it in the settings at any time.',
  // Translators: button.
  allow: 'Allow',
  // Translators: link beside the button `allow`.
  deny: 'Don’t allow',
  full: 'You have as many connected apps as an account can have. Disconnect one in the settings, then try again.',
  invalid: 'This app sent a request that isn’t valid. Nothing was allowed.',
  unknownTitle: 'This app can’t be connected',
  unknown:
    'We don’t know this app, or the address where it expects an answer. Nothing was allowed. Remove Vitae from the app, then add it again.',
}
