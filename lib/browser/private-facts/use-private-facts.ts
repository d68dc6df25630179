import { useSyncExternalStore } from 'react'
import type { PrivateFact } from '@/lib/resume/private-facts'
import { sharedAccount } from '../sync/account/use-account'
import { type PrivateFacts, privateFactsOf } from './private-facts'

const never = () => () => {}
const listenToAccount = (listener: () => void) => sharedAccount().onState(listener)
const readStore = () => {
  const account = sharedAccount()
  return account.isArriving() ? null : privateFactsOf(account.namespace())
}

/**
 * Returns the private facts of the person in front of this page, the oldest first, and the store that adds and erases
 * them: a guest's, or those of the account, in a workspace too. Both are null on the server, during hydration and while
 * a sign-in is being applied; `facts` until they are read.
 */
export function usePrivateFacts(): {
  facts: readonly PrivateFact[] | null
  store: PrivateFacts | null
} {
  const store = useSyncExternalStore(listenToAccount, readStore, () => null)
  const facts = useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.list() ?? null,
    () => null,
  )
  return { facts, store }
}
