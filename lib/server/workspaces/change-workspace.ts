import 'server-only'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { putWorkspace, readWorkspace, type WorkspaceRow } from './workspace-rows'

const maxTries = 10

/**
 * Changes the row of a workspace on condition that nobody else has changed it meanwhile.
 *
 * @param change called again after a write conflict; returns the same row where there is nothing to change
 * @returns `last-owner` for a change that leaves no owner
 */
export async function changeWorkspace(
  ports: Pick<Ports, 'items'>,
  workspace: OwnerId,
  change: (row: WorkspaceRow) => WorkspaceRow,
): Promise<Outcome<WorkspaceRow>> {
  for (let tries = 0; tries < maxTries; tries++) {
    const stored = await readWorkspace(ports, workspace)
    if (!stored) return { ok: false, code: 'workspace-not-found' }
    const row = change(stored)
    if (row.owners.length === 0) return { ok: false, code: 'last-owner' }
    if (row === stored) return { ok: true, value: row }
    if (await putWorkspace(ports, workspace, row, stored.rowVersion)) {
      return { ok: true, value: row }
    }
  }
  return { ok: false, code: 'too-many-requests', retryAfter: 1 }
}

/** Takes a person off the owners of a workspace. */
export const withoutOwner = (person: OwnerId) => (row: WorkspaceRow) =>
  row.owners.includes(person) ? { ...row, owners: row.owners.filter((one) => one !== person) } : row

/** Puts a person on the owners of a workspace. */
export const withOwner = (person: OwnerId) => (row: WorkspaceRow) =>
  row.owners.includes(person) ? row : { ...row, owners: [...row.owners, person] }
