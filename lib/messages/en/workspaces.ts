/** The page of workspaces: where somebody accepts an invitation, sees their workspaces and creates one. */
export const workspaces = {
  title: 'Workspaces',
  intro: 'Work on CVs together with other people. Your own documents stay private.',
  list: 'Your workspaces',
  none: 'You aren’t in a workspace yet.',
  roles: {
    owner: 'Owner',
    admin: 'Admin',
    member: 'Member',
    coach: 'Coach',
    viewer: 'Viewer',
  },
  create: {
    title: 'New workspace',
    text: 'You become its owner, and can invite others.',
    name: 'Name',
    missing: 'Enter a name.',
    submit: 'Create workspace',
    done: (name: string) => `“${name}” was created.`,
    limit: 'You are in 20 workspaces, which is the limit. Leave one first.',
  },
  invitation: {
    title: 'You’re invited to a workspace',
    titleOf: (name: string) => `You’re invited to “${name}”`,
    // Translators: the inviter is an email address.
    by: (inviter: string) => `${inviter} invited you.`,
    role: (role: string) => `Your role: ${role}.`,
    // Translators: before signing in or creating an account, which leads back to the invitation.
    forEmail: (email: string) =>
      `This invitation is for ${email}. Use this address, then you’ll come back here.`,
    text: 'Its members will see your name and email address. They can open whatever you create in it. Your own documents stay private.',
    accept: 'Join workspace',
    joined: (name: string) => `You’re now in “${name}”.`,
    gone: 'This invitation was already used or withdrawn, or has expired. Ask for a new one.',
    // Translators: both are email addresses.
    otherAccount: (invited: string, own: string) =>
      `This invitation is for ${invited}, but you’re signed in as ${own}. Sign in with the invited address to join.`,
    otherAddress:
      'This invitation is for another email address, or yours isn’t confirmed yet. Sign in with the invited address.',
    limit: 'This workspace is full, or you are in 20 workspaces already. Nothing was changed.',
  },
  signedOut: 'Use the invited email address. Then you’ll come back here.',
  /** When an account is to be deleted. */
  lastOwner:
    'You are the only owner of a workspace that has other members. Nothing was deleted. Hand the workspace over or delete it first.',
}
