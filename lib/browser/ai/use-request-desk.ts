import { useEffect, useState, useSyncExternalStore } from 'react'
import { createModelRequests } from './model-requests'
import { type DeskKind, type DeskState, openRequestDesk, type RequestDesk } from './request-desk'

type Parts = {
  documentId: string
  /** Sends what is on the screen to the account; false when it could not be sent now. */
  sendAll: () => Promise<boolean>
  newKey: () => string
}

const never = () => () => {}
const idle = { kind: 'idle' } as const
const readIdle = () => idle

/**
 * What a model is asked about one document: found again, and gone on with. Whatever shows it may close at
 * any time; the request goes on.
 *
 * @returns a desk that is null only before it is opened
 */
export function useRequestDesk<K extends DeskKind>(
  kind: K,
  { documentId, sendAll, newKey }: Parts,
): { state: DeskState<K>; desk: RequestDesk<K> | null } {
  const [desk, setDesk] = useState<RequestDesk<K> | null>(null)
  useEffect(() => {
    const prepare = async () =>
      (await sendAll()) ? null : navigator.onLine ? 'not-sent' : 'offline'
    const requests = createModelRequests(kind)
    const opened = openRequestDesk({ documentId, requests, prepare, newKey })
    setDesk(opened)
    void opened.resume()
    return opened.close
  }, [kind, documentId, sendAll, newKey])
  const read = desk?.state ?? readIdle
  const state = useSyncExternalStore<DeskState<K>>(desk?.subscribe ?? never, read, readIdle)
  return { state, desk }
}
