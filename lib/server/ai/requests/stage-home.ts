import 'server-only'
import type { StageHome } from '@/lib/ai/stages/stage-types'
import { findDocument } from '../../documents/read-stored-document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { runStageTask } from './run-stage-task'

/** Opens an account as the place where stages run: its stored documents, and a thread for long comparisons. */
export const openStageHome = (ports: Pick<Ports, 'items' | 'now'>, owner: OwnerId): StageHome => ({
  now: ports.now,
  async document(id) {
    const found = await findDocument(ports, owner, id)
    return found.ok ? found.value.body : null
  },
  ground: (...input) => runStageTask('groundSuggestions', ...input),
})
