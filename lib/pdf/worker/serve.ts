import type { CheckFontReply, Engine, EngineReply, ResourcesReply } from '../pdf-types'
import { buffersOf, readQuestion } from './worker-messages'

type Reply = EngineReply | ResourcesReply | CheckFontReply

/** Pending renders by request id. */
const underWay = new Map<number, AbortController>()

/**
 * Answers one message in a worker. Never throws: every request gets an answer, so that the last good page can stay with
 * an error message.
 *
 * @param resourceNames URLs that this worker has fetched
 * @param post sends a reply, transferring its buffers
 * @param share posts a file ahead and returns its id, if requested
 */
export async function answer(
  message: unknown,
  engine: Engine,
  resourceNames: () => string[],
  post: (reply: Reply, transfer: ArrayBuffer[]) => void,
  share?: (bytes: Uint8Array<ArrayBuffer>) => number,
): Promise<void> {
  const question = readQuestion(message)
  if (!question) return
  if ('type' in question) {
    if (question.type === 'cancel') underWay.get(question.id)?.abort()
    else if (question.type === 'check-font')
      post({ id: question.id, font: engine.checkOwnFont(question.bytes) }, [])
    else post({ id: question.id, resources: resourceNames() }, [])
    return
  }
  const waiting = new AbortController()
  underWay.set(question.id, waiting)
  let shared: number | undefined
  const onFile = share && ((bytes: Uint8Array<ArrayBuffer>) => (shared = share(bytes)))
  const reply: EngineReply = {
    id: question.id,
    result: await engine
      .render(question.document, onFile, waiting.signal, question.files)
      .catch((error: unknown) => ({
        ok: false as const,
        code: 'engine-broken' as const,
        message: error instanceof Error ? error.message : String(error),
      })),
  }
  underWay.delete(question.id)
  if (shared !== undefined) reply.shared = shared
  post(reply, buffersOf(reply))
}
