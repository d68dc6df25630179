/** Messages of the webhooks in the settings. */
export const webhooks = {
  title: 'Webhooks',
  text: 'Let another service know when something happens here. We send ids, never text of your documents.',
  none: 'You have no webhooks.',
  // Translators: button that opens the form for a new webhook, and one that sends it.
  add: 'Add webhook',
  // Translators: label, the URL that is called.
  url: 'Address',
  urlHint: 'Begins with https:// and is on the public internet.',
  urlRefused:
    'We can’t send to this address. Enter one that begins with https:// and is on the public internet.',
  eventsTitle: 'Events',
  events: {
    'document.changed': 'A document has changed',
    'request.finished': 'A request is over',
    'comment.added': 'A comment was added',
    ping: 'Test',
  },
  eventsMissing: 'Choose at least one event.',
  save: 'Save',
  full: 'You have as many webhooks as an account can have. Delete one to add another.',
  // Translators: `host` is the name of a server.
  secretTitle: (host: string) => `Secret for ${host}`,
  secretText: 'Copy it now. We won’t show it again. Your service checks our signature with it.',
  secretLabel: 'Secret',
  // Translators: states of a webhook.
  on: 'On',
  off: 'Off',
  failing: 'The latest deliveries failed.',
  // Translators: verbs, buttons.
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  edit: 'Change',
  test: 'Send test',
  rotate: 'New secret',
  remove: 'Delete',
  removed: (host: string) => `The webhook for ${host} was deleted.`,

  deliveries: 'Recent deliveries',
  noDeliveries: 'Nothing has been sent yet.',
  // Translators: states of a delivery.
  states: { waiting: 'Waiting', delivered: 'Delivered', failed: 'Failed' },
  attempts: (count: number) => `Tries: ${count}`,
  next: (time: string) => `Next try: ${time}`,
  reasons: {
    // Translators: `status` is a number, such as 500.
    status: (status: number) => `The server answered with ${status}.`,
    redirect: 'The server answered with a redirect, which we don’t follow.',
    timeout: 'The server didn’t answer within 15 seconds.',
    unreachable: 'We couldn’t reach the server.',
    'private-address': 'The address isn’t on the public internet.',
    disabled: 'The webhook was off.',
    'no-secret': 'We can’t read the secret any more. Create a new one.',
    'gave-up': 'We couldn’t send it. You can send it again.',
  },
  again: 'Send again',
}
