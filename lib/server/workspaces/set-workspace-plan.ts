import 'server-only'
import type { KnownWorkspace } from '@/lib/api/operator'
import type { PlanName } from '@/lib/api/plans'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { changeWorkspace } from './change-workspace'

/** Assigns a plan to a workspace, for an operator; null: none. `workspace-not-found` where there is none. */
export async function setWorkspacePlan(
  ports: Pick<Ports, 'items'>,
  workspace: OwnerId,
  plan: PlanName | null,
): Promise<Outcome<KnownWorkspace>> {
  const changed = await changeWorkspace(ports, workspace, (row) =>
    row.plan === plan ? row : { ...row, plan },
  )
  return changed.ok ? { ok: true, value: { id: workspace, plan } } : changed
}
