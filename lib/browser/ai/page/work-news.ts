import type { DraftText } from '@/lib/ai/stages/draft'
import type { AiRequestHead } from '@/lib/api/ai-requests'
import { createListeners } from '../../client/listeners'

/** Use of a finished request, or one that is planned. Null: not known. */
export type WorkUsed = { seconds: number | null; tokens: number | null; dollars: number | null }

type WorkKind = AiRequestHead['kind']

/** News of the requests of one kind. */
export type WorkNews = {
  /** Texts that are being written. */
  draft: readonly DraftText[]
  /** Use of the last one to the model of this device since the page was opened. */
  last: WorkUsed | null
  /** Whether its answer broke off, and only a part of it was used. */
  isPart: boolean
}

const none: WorkNews = { draft: [], last: null, isPart: false }
const news = new Map<WorkKind, WorkNews>()
/** News is of a draft, or of the end of a request. */
const listeners = createListeners<'draft' | 'end'>()

export const watchWork = listeners.subscribe

/** Returns the news of a kind; the same object until there are others. */
export const workOf = (kind: WorkKind): WorkNews => news.get(kind) ?? none

/** Reports news of a kind. */
export function reportWork(kind: WorkKind, change: Partial<WorkNews>): void {
  news.set(kind, { ...workOf(kind), ...change })
  listeners.notify('last' in change ? 'end' : 'draft')
}

/** Requests about job descriptions that are answered for good while the page is open, by the model and their input. */
const answered = new Set<string>()
/** Maximum requests that are remembered; as many as findings that a page keeps. */
const maxAnswered = 30
const nameOf = (model: string, input: object) => `${model} ${JSON.stringify(input)}`

/** Notes a request whose answer this page keeps, by its model's record name; the oldest are dropped. */
export function noteAnswered(model: string, input: object): void {
  answered.add(nameOf(model, input))
  for (const oldest of [...answered].slice(0, -maxAnswered)) answered.delete(oldest)
}

/** Returns whether a request is not made again, since this page has its answer. */
export const isAnswered = (model: string, input: object): boolean =>
  answered.has(nameOf(model, input))
