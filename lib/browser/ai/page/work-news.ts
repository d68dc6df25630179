import type { DraftText } from '@/lib/ai/stages/draft'
import type { StageKind } from '@/lib/ai/stages/stage-types'
import { createListeners } from '../../client/listeners'

/** Use of a finished request, or one that is planned. Null: not known. */
export type WorkUsed = { seconds: number | null; tokens: number | null; dollars: number | null }

/** News of the requests of one kind to the model of this device. */
export type WorkNews = {
  /** Texts that are being written. */
  draft: readonly DraftText[]
  /** Use of the last one since the page was opened. */
  last: WorkUsed | null
  /** Whether its answer broke off, and only a part of it was used. */
  isPart: boolean
}

const none: WorkNews = { draft: [], last: null, isPart: false }
const news = new Map<StageKind, WorkNews>()
/** News is of a draft, or of the end of a request. */
const listeners = createListeners<'draft' | 'end'>()

export const watchWork = listeners.subscribe

/** Returns the news of a kind; the same object until there are others. */
export const workOf = (kind: StageKind): WorkNews => news.get(kind) ?? none

/** Reports news of a kind. */
export function reportWork(kind: StageKind, change: Partial<WorkNews>): void {
  news.set(kind, { ...workOf(kind), ...change })
  listeners.notify('last' in change ? 'end' : 'draft')
}
