import type { Engine, EngineReply, ResourcesReply } from '../types'
import { buffersOf, readQuestion } from './messages'

type Reply = EngineReply | ResourcesReply

/**
 * Answers one message in a worker. Never throws: a caller that waits for an id always gets an
 * answer, so the last good page can stay with a plain message.
 *
 * @param resourceNames the addresses that this worker has fetched
 * @param post sends a reply, handing over its buffers
 */
export async function answer(
  message: unknown,
  engine: Engine,
  resourceNames: () => string[],
  post: (reply: Reply, transfer: ArrayBuffer[]) => void,
): Promise<void> {
  const question = readQuestion(message)
  if (!question) return
  if ('type' in question) {
    post({ id: question.id, resources: resourceNames() }, [])
    return
  }
  const reply: EngineReply = {
    id: question.id,
    result: await engine.render(question.document).catch((error: unknown) => ({
      ok: false as const,
      code: 'layout-failed' as const,
      message: error instanceof Error ? error.message : String(error),
    })),
  }
  post(reply, buffersOf(reply))
}
