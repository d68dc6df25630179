/**
 * Maximum numbers of workspaces: `perPerson` of workspaces that one person is in; `members` and open `invitations` of one
 * workspace, without those of its directory. A directory (SCIM) may list `directoryUsers` and `directoryGroups`, with
 * `directoryCharacters` of all its users as JSON. `directoryMembers` are members together with users of the directory who
 * are switched on and have not come yet.
 */
export const workspaceLimits = {
  perPerson: 20,
  members: 200,
  invitations: 100,
  directoryUsers: 500,
  directoryGroups: 50,
  directoryCharacters: 1_000_000,
  directoryMembers: 200,
} as const

/** Name of a limit of workspaces, as refusals have it. */
export type WorkspaceLimit = keyof typeof workspaceLimits

const sentences: Record<WorkspaceLimit, string> = {
  perPerson: 'workspaces are the most that one person can be in.',
  members: 'members are the most that a workspace can have.',
  invitations: 'open invitations are the most that a workspace can have.',
  directoryUsers: 'users are the most that the directory of a workspace can list.',
  directoryGroups: 'groups are the most that the directory of a workspace can have.',
  directoryCharacters: 'characters are the most that all users of a directory can have together.',
  directoryMembers:
    'members are the most that a workspace can have, with active users of its directory who have not come yet.',
}

/** Describes a limit of workspaces in one English sentence, with its number: "200 members are the most that …". */
export function describeWorkspaceLimit(limit: WorkspaceLimit): string {
  return `${workspaceLimits[limit].toLocaleString('en')} ${sentences[limit]}`
}
