import 'server-only'
import { toldOf } from '@/lib/ai/questions/told-facts'
import type { StageHome } from '@/lib/ai/stages/stage-types'
import { findDocument } from '../../documents/read-stored-document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readPrivateFacts } from '../../private-facts/read-private-facts'
import { runStageTask } from './run-stage-task'
import type { AccountStageContext } from './stage-context'

/**
 * Opens an account as the place where stages run: its stored documents, and a thread for long comparisons.
 *
 * @param context of a request for which it may matter what its person told
 */
export const openStageHome = (
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  context: Pick<AccountStageContext, 'mayUseTold' | 'noteTold'> | null = null,
): StageHome => ({
  now: ports.now,
  async document(id) {
    const found = await findDocument(ports, owner, id)
    return found.ok ? found.value.body : null
  },
  async told(document) {
    if (!context?.mayUseTold) return []
    const told = toldOf(document, await readPrivateFacts(ports, owner))
    if (told.length > 0) await context.noteTold()
    return told
  },
  ground: (...input) => runStageTask('groundSuggestions', ...input),
})
