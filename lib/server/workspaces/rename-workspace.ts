import 'server-only'
import type { Workspace } from '@/lib/api/workspaces'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { appendAudit } from './append-audit'
import type { Actor } from './audited-actor'
import { changeWorkspace } from './change-workspace'
import { workspaceAnswer } from './workspace-answers'

/** Gives a workspace another name. */
export async function renameWorkspace(
  ports: Pick<Ports, 'items' | 'now'>,
  workspace: OwnerId,
  by: Actor,
  name: string,
): Promise<Outcome<Workspace>> {
  const changed = await changeWorkspace(ports, workspace, (row) =>
    row.name === name ? row : { ...row, name },
  )
  if (!changed.ok) return changed
  await appendAudit(ports, workspace, { kind: 'workspace-renamed', ...by.audited })
  return { ok: true, value: workspaceAnswer(workspace, changed.value, by.role) }
}
