import { formatters } from '../format'

const { number } = formatters('en')

/** Messages about the space that a page shows: a workspace or the person's own, roles, and a workspace that has ended. */
export const spaces = {
  /** The person's own space in a list of workspaces. */
  // Translators: adjective, of documents that belong to one person only.
  personal: 'Personal',
  /** The space of the page, for screen readers. */
  label: (name: string) => `Workspace: ${name}`,
  /** Until its name is known. */
  unnamed: 'Workspace',
  manage: 'Manage workspaces',
  /** The same as on the page of workspaces. */
  roles: {
    owner: 'Owner',
    admin: 'Admin',
    member: 'Member',
    coach: 'Coach',
    viewer: 'Viewer',
  },
  /** In place of the words about the account. */
  saved: {
    state: 'Saved in the workspace',
    // Translators: short, for a narrow bar.
    short: 'In workspace',
    spoken: 'Everything is saved in the workspace.',
  },
  empty: 'This workspace has no documents yet. Its members can open everything in it.',
  readOnly: (role: string) =>
    `Your access: ${role}. You can read the documents of this workspace, but not change them.`,
  /** The same for a coach. */
  mayComment: (role: string) =>
    `Your access: ${role}. You can read and comment on the documents of this workspace, but not change them.`,
  /** On the page of workspaces. */
  openDocuments: 'Open documents',
  toDocuments: 'Go to its documents',
  signIn: 'Sign in to open this workspace. Only its members can see its documents.',
  /** The workspace was deleted, or the person was removed. */
  ended: {
    title: 'This workspace isn’t available',
    text: 'It was deleted, or you’re no longer a member.',
    nothing: 'Nothing was lost: everything you wrote on this device had been sent to it.',
    unsent: (count: number) =>
      `Documents with changes that weren’t sent to it: ${number(count)}. They’re still on this device. Copy them to your own space, or download them.`,
    copy: 'Copy to my own space',
    download: 'Download',
    remove: 'Remove from this device',
    removeTitle: 'Remove the changes from this device?',
    removeText: 'They’re saved nowhere else. This can’t be undone.',
    failed: 'That didn’t work. Everything is still on this device. Try again.',
    toOwn: 'Go to my own documents',
    /** On the list of the person's own documents. */
    leftWords: 'A workspace that you can’t open any more has changes that are only on this device.',
    // Translators: verb, opens the page about that workspace.
    review: 'Review',
  },
  copyTo: 'Copy to',
  copiedTo: (title: string, name: string) => `“${title}” was copied to “${name}”.`,
  notCopied: (title: string) => `“${title}” couldn’t be copied. Nothing was changed. Try again.`,
  // Translators: verb, opens the copy.
  open: 'Open',
  /** Why the server refused something. */
  errors: {
    'workspace-not-found':
      'This workspace was deleted, or you’re no longer a member. What you wrote is still on this device.',
    'role-missing': 'Your access to this workspace doesn’t allow this. Nothing was changed.',
    'personal-only': 'This works only in your own space. Nothing was changed.',
  },
}
