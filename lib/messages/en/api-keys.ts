/** Messages of the API keys in the settings. */
export const apiKeys = {
  title: 'API keys',
  text: 'Let a program read and change your CVs. Create one key for each program.',
  docs: 'API documentation',
  none: 'You have no API keys.',
  // Translators: button that opens the form for a new key; `submit` sends that form.
  make: 'Create a key',
  name: 'Name',
  nameHint: 'What you’ll use the key for.',
  nameMissing: 'Enter a name for the key.',
  scopesTitle: 'Permissions',
  // Translators: verbs, what a key may do.
  scopes: {
    read: { label: 'Read', hint: 'Your CVs and letters, their history and PDFs.' },
    write: { label: 'Read and change', hint: 'Also create, edit and delete.' },
    ai: { label: 'Use AI', hint: 'Suggestions count towards your daily limit.' },
    admin: {
      label: 'Administer',
      hint: 'Create and revoke keys, export your data. Never your password or email.',
    },
  },
  scopesMissing: 'Choose at least one permission.',
  // Translators: label of a choice; its values are below.
  expires: 'Expires after',
  lives: { '30': '30 days', '90': '90 days', '365': '1 year', never: 'Never' },
  submit: 'Create key',

  madeTitle: (name: string) => `Key for ${name}`,
  madeText: 'Copy it now. We won’t show it again.',
  madeLabel: 'Key',
  copy: 'Copy',
  copied: 'Copied',
  // Translators: button, confirms that the key has been saved elsewhere.
  kept: 'I’ve saved it',

  // Translators: `prefix` is how the key begins.
  starts: (prefix: string) => `${prefix}…`,
  neverUsed: 'Never used',
  usedToday: 'Used today',
  usedYesterday: 'Used yesterday',
  used: (date: string) => `Last used on ${date}`,
  endsToday: 'Expires today',
  ends: (date: string) => `Expires on ${date}`,
  ended: 'Expired',
  endless: 'Never expires',
  // Translators: button, makes a key invalid.
  revoke: 'Revoke',
  revokeNamed: (name: string) => `Revoke: ${name}`,
  revoked: (name: string) => `The key for ${name} no longer works.`,
  full: 'You have as many keys as an account can have. Revoke one to create another.',
}
