import type { ApiResult } from '../api/types'
import {
  isUnderWay,
  type ModelRequest,
  type RequestKind,
  type RequestResults,
} from './model-request'
import type { Asking, ModelRequests } from './model-requests'

/** How a request ended. */
export type FollowedEnd<K extends RequestKind> =
  | { ok: true; result: RequestResults[K] }
  | { ok: false; code: string }

export type Followed<K extends RequestKind> = {
  /** How it ended; null once it was stopped. */
  end: Promise<FollowedEnd<K> | null>
  /** Ends it here and on the server. */
  stop: () => void
}

type Parts<K extends RequestKind> = {
  requests: Pick<ModelRequests<K>, 'begin' | 'read' | 'cancel'>
  asking: Asking<K>
  /** What has to be done before anything is asked; answers with a code where it could not be. */
  prepare?: () => Promise<string | null>
  onStage: (stage: string) => void
  /** Waits between two looks. */
  wait?: () => Promise<unknown>
}

/** Milliseconds between two looks. */
const pause = 1_200
/** Looks that may find nobody, one after the other, before it is said. */
const mostMisses = 10

const waitUsually = () => new Promise((resolve) => setTimeout(resolve, pause))

/** Asks a model for something, and looks until it is done or nobody wants it any more. Nothing throws. */
export function followRequest<K extends RequestKind>({
  requests,
  asking,
  prepare = async () => null,
  onStage,
  wait = waitUsually,
}: Parts<K>): Followed<K> {
  let id: string | null = null
  let isStopped = false
  const endThere = (there: string) => void requests.cancel(there)

  /** What an answer says of its end; null while it goes on. */
  function endOf(answer: ApiResult<ModelRequest<K>>, misses: number): FollowedEnd<K> | null {
    if (!answer.ok) {
      return id === null || misses > mostMisses ? { ok: false, code: answer.code } : null
    }
    const { status, stage, code, result } = answer.value
    if (isUnderWay(answer.value)) {
      onStage(stage ?? 'waiting')
      return null
    }
    return result ? { ok: true, result } : { ok: false, code: code ?? status }
  }

  async function follow(): Promise<FollowedEnd<K> | null> {
    onStage('waiting')
    const refusal = await prepare()
    if (isStopped) return null
    if (refusal !== null) return { ok: false, code: refusal }
    let answer = await requests.begin(asking)
    // Stopped while it was begun: it is ended there, too.
    if (isStopped && answer.ok) endThere(answer.value.id)
    for (let misses = 0; !isStopped; ) {
      if (answer.ok) id = answer.value.id
      misses = answer.ok ? 0 : misses + 1
      const end = endOf(answer, misses)
      if (end || id === null) return end
      await wait()
      if (!isStopped) answer = await requests.read(id)
    }
    return null
  }

  return {
    end: follow(),
    stop() {
      if (!isStopped && id !== null) endThere(id)
      isStopped = true
    },
  }
}
