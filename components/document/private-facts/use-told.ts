import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import { currentWorkspace } from '@/lib/browser/sync/spaces/space-address'
import type { PrivateFact } from '@/lib/resume/private-facts'
import { useAiState } from '../model/use-ai-state'

const nothing: readonly PrivateFact[] = []

/**
 * Returns the private facts that go to the model with a request, and whether the person is asked for more. None in a
 * workspace, where others read what the account's model writes; a model of the device is the person's own.
 */
export function useTold(): { facts: readonly PrivateFact[]; mayTell: boolean } {
  const { facts } = usePrivateFacts()
  const isOnDevice = Boolean(useAiState()?.device)
  const mayTell = isOnDevice || currentWorkspace() === null
  return { facts: mayTell && facts ? facts : nothing, mayTell }
}
