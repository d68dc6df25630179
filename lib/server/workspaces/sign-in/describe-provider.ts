import 'server-only'
import { isOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readWorkspace } from '../workspace-rows'
import { readSignIn } from './sign-in-rows'

/** Provider of a workspace, as the page describes it that asks whether to sign in there. */
export type DescribedProvider = {
  workspace: string
  /** Of the workspace, chosen by its owner. */
  name: string
  /** Of the provider, such as `login.example.edu`. */
  host: string
}

/** Describes the provider of a workspace to anybody who has a link to it; null where it has none. */
export async function describeProvider(
  ports: Pick<Ports, 'items'>,
  id: string,
): Promise<DescribedProvider | null> {
  if (!isOwnerId(id)) return null
  const [row, workspace] = await Promise.all([readSignIn(ports, id), readWorkspace(ports, id)])
  if (!row || !workspace) return null
  return { workspace: id, name: workspace.name, host: new URL(row.issuer).host }
}
