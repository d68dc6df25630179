import type { Failure } from '@/components/ui/form/describe-failure'
import { useMessages } from '@/components/ui/messages'
import type { WorkspaceLimit } from '@/lib/api/workspace-limits'
import { signIn as signInMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'

type Shown = Extract<WorkspaceLimit, 'perPerson' | 'members' | 'invitations'>

/** Returns a function that says which limit of workspaces is reached, with its number; of one unknown here, that it failed. */
export function useLimitMessage(): (failure: Failure) => string {
  const { limits } = useMessages(workspaceMessages)
  const { unclear } = useMessages(signInMessages).failures
  return ({ limit }) =>
    limit && Object.hasOwn(limits, limit.name) ? limits[limit.name as Shown](limit.max) : unclear
}
