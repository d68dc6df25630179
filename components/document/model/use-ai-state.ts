import { useEffect, useState } from 'react'
import { type ModelState, readModelState } from '@/lib/browser/ai/model-state'
import { readModelChoice } from '@/lib/browser/ai/page/model-choice'
import { watchWork } from '@/lib/browser/ai/page/work-news'
import { useAccount } from '@/lib/browser/sync/account/use-account'

/** Availability of a model. `account`: signed in, without one. `unknown`: no connection. */
export type ModelPresence = 'asking' | 'ready' | 'guest' | 'account' | 'unknown'

type Answer = { presence: ModelPresence; state: ModelState | null }

/** Model that answered last: what is shown later begins with it, and does not grow while it is asked for again. */
let known: { userId: string | null; answer: Answer } | null = null

/** Last answer of an account with a model, which the fields of a form share. */
let last: { userId: string; at: number; answer: Promise<Answer> } | null = null

/** Milliseconds for which an answer is shared. */
const maxAge = 30_000

/** Returns whether a model is chosen on this device, or may be: the browser does not say it. */
const isChosenHere = () =>
  readModelChoice().then(
    (choice) => Boolean(choice?.model),
    () => true,
  )

async function ask(userId: string | null): Promise<Answer> {
  const asked = await readModelState(userId !== null)
  if (!asked) return { presence: 'guest', state: null }
  if (!asked.ok) return { presence: 'unknown', state: null }
  const hasModel = asked.value.uses !== null
  return { presence: hasModel ? 'ready' : userId ? 'account' : 'guest', state: asked.value }
}

/** Asks for the model that answers; an account's answer is shared, unless a model was chosen on this device since. */
async function askShared(userId: string | null): Promise<Answer> {
  const isFresh = last?.userId === userId && Date.now() - last.at < maxAge
  if (last && isFresh && !(await isChosenHere())) return last.answer
  const answer = ask(userId)
  if (userId !== null) last = { userId, at: Date.now(), answer }
  const { state, presence } = await answer
  if (state?.device || presence === 'unknown') last = null
  return answer
}

/** Returns the model that answers requests here: the one chosen on this device, else the account's. */
function useAnswer(): Answer {
  const { state: account } = useAccount()
  const userId = account.kind === 'signed-in' ? account.user.id : null
  const [answer, setAnswer] = useState<Answer>(() =>
    known?.userId === userId ? known.answer : { presence: 'asking', state: null },
  )
  useEffect(() => {
    let isCurrent = true
    const ask = () =>
      void askShared(userId).then((next) => {
        known = next.presence === 'ready' ? { userId, answer: next } : null
        if (isCurrent) setAnswer(next)
      })
    ask()
    // Another tab may have chosen a model, or stopped using it.
    const look = () => document.visibilityState === 'visible' && ask()
    addEventListener('online', ask)
    document.addEventListener('visibilitychange', look)
    // An exam may have been taken with a request.
    const leave = watchWork((what) => what === 'end' && ask())
    return () => {
      isCurrent = false
      removeEventListener('online', ask)
      document.removeEventListener('visibilitychange', look)
      leave()
    }
  }, [userId])
  return answer
}

/** Returns whether a model is available; nothing is requested for a guest. */
export const useModel = (): ModelPresence => useAnswer().presence

/** Returns the state of the model that answers; null until it is known, and for a guest without one. */
export const useAiState = (): ModelState | null => useAnswer().state
