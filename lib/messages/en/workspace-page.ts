import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the page of one workspace: members, invitations, usage, name, log, download, and its end. */
export const workspacePage = {
  // Translators: asks for the password or passkey before a change that is about the whole workspace.
  reauthentication: 'This affects everyone in the workspace, so please confirm that it’s you.',
  members: {
    title: 'Members',
    // Translators: mark beside the person who looks at the list.
    you: 'You',
    roleOf: (name: string) => `Role of ${name}`,
    saved: (name: string, role: string) => `New role of ${name}: ${role}.`,
    rolesTitle: 'Roles',
    roles: {
      owner: 'Can do everything, also hand the workspace over or delete it.',
      admin: 'Edits documents, and manages members, keys and links.',
      member: 'Creates, edits and shares documents.',
      coach: 'Reads documents, comments and suggests changes, but can’t edit.',
      viewer: 'Reads documents, and nothing else.',
    },
    makeOwner: 'Make owner',
    makeOwnerTitle: (name: string) => `Make ${name} an owner?`,
    makeOwnerText:
      'They can then do everything here, including deleting the workspace and removing you. You can undo this only while you’re an owner yourself.',
    remove: 'Remove',
    removeTitle: (name: string) => `Remove ${name}?`,
    removeText:
      'They lose access at once, and API keys and a SCIM token that they created here stop working. Documents stay.',
    removed: (name: string) => `Removed: ${name}.`,
    handOver: 'Hand over',
    handOverTitle: (name: string) => `Hand this workspace over to ${name}?`,
    handOverText:
      'They become its owner, and you become an admin. You can’t undo this; only an owner can.',
    handedOver: (name: string) => `${name} now owns this workspace.`,
  },
  invitations: {
    title: 'Invitations',
    text: 'Invite people by email. The link works only for the address that it was sent to.',
    none: 'There are no open invitations.',
    invite: 'Invite someone',
    role: 'Role',
    submit: 'Send invitation',
    sent: (email: string) => `We sent an invitation to ${email}.`,
    // Translators: title of a box with a link to copy.
    link: 'Invitation link',
    linkText: 'No email was sent. Copy the link now and send it yourself.',
    again: 'Send again',
    withdraw: 'Withdraw',
    withdrawn: (email: string) => `The invitation of ${email} no longer works.`,
    alreadyMember: 'This person is already a member.',
    full: 'This workspace has as many members or open invitations as it can have.',
  },
  usage: {
    title: 'Usage',
    documents: 'Documents',
    of: (count: string, limit: string) => `${count} of ${limit}`,
    // Translators: noun, the plan that sets the limits.
    plan: 'Plan',
    shared: 'AI and documents count towards the limits of the owner’s account.',
  },
  log: {
    title: 'Log',
    text: 'Who did what in this workspace, newest first. Nobody can change it.',
    filter: 'Show',
    all: 'Everything',
    none: 'There is nothing of this kind.',
    former: 'Former member',
    formerOf: (name: string) => `${name} (former member)`,
    intact: (count: number) =>
      plural(count, {
        one: 'Checked: # entry, not changed.',
        other: 'Checked: # entries, none changed or missing.',
      }),
    broken: (entry: string) =>
      `Line ${entry} was changed or is missing. Download the log, and tell the person who runs this server.`,
    kinds: {
      'workspace-created': 'Workspace created',
      'workspace-renamed': 'Workspace renamed',
      'brand-changed': 'Brand changed',
      'workspace-exported': 'Everything downloaded',
      'member-joined': 'Member joined',
      'member-role-changed': 'Role changed',
      'member-removed': 'Member removed',
      'member-left': 'Member left',
      'ownership-handed-over': 'Workspace handed over',
      'invitation-sent': 'Invitation sent',
      'invitation-withdrawn': 'Invitation withdrawn',
      'key-created': 'API key created',
      'key-revoked': 'API key revoked',
      'share-created': 'Share link created',
      'share-changed': 'Share link changed',
      'share-revoked': 'Share link revoked',
      'document-trashed': 'Document moved to the trash',
      'document-erased': 'Document deleted permanently',
      'document-exported': 'Document downloaded',
      'audit-exported': 'Log downloaded',
      'sign-in-changed': 'Sign-in changed',
      'sign-in-removed': 'Sign-in provider removed',
      'provisioning-token-created': 'SCIM token created',
      'provisioning-token-revoked': 'SCIM token revoked',
    },
  },
  download: {
    title: 'Download everything',
    text: 'All documents of this workspace with their versions, photos and PDFs. You can restore the download in any account.',
    leave: 'You can leave this page, and come back here for the download.',
  },
  leave: {
    title: 'Leave workspace',
    text: 'You lose access to everything in it, until somebody invites you again.',
    confirm: (name: string) => `Leave ${name}?`,
    lastOwner: 'You’re the only owner. Hand the workspace over or delete it first.',
  },
  deletion: {
    title: 'Delete workspace',
    text: 'Deletes all documents, versions, links and keys in it, for all members. This can’t be undone.',
    typeName: (name: string) => `Type ${name} to confirm`,
    mismatch: 'This is not the name of the workspace.',
  },
}
