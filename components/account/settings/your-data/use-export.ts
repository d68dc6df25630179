import { useCallback, useEffect, useState } from 'react'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import type { AccountExport } from '@/dist/answers/account-export-answers'
import type { ExportsApi } from '@/lib/browser/import-export/account-data/exports-api'
import { followState } from '@/lib/browser/import-export/account-data/follow-state'
import { accountData } from '@/lib/messages/areas'

const isUnderWay = ({ status }: AccountExport) => status === 'waiting' || status === 'running'

/** Returns the export of an account or workspace, with actions. */
export function useExport(api: ExportsApi) {
  const messages = useMessages(accountData).export
  const [state, setState] = useState<AccountExport | null>(null)
  const [isUnreached, setUnreached] = useState(false)
  const { isBusy, notice, error, setNotice, run } = useAction()
  /** Id of the polled export, which may be finished with its links not loaded yet. */
  const [followed, setFollowed] = useState<string | null>(null)

  // Resumes an export that was started earlier or on another device.
  useEffect(() => {
    let isHere = true
    void api.last().then((answer) => {
      const last = answer.ok ? answer.value.last : null
      if (!isHere || !last) return
      setState(last)
      setFollowed(last.id)
    })
    return () => {
      isHere = false
    }
  }, [api])

  const lose = useCallback(() => {
    setState(null)
    setFollowed(null)
  }, [])

  useEffect(() => {
    if (followed === null) return
    const control = new AbortController()
    const follow = async () => {
      const read = () => api.read(followed)
      const isOver = (one: AccountExport) => !isUnderWay(one)
      for await (const news of followState({ read, isOver, signal: control.signal })) {
        setUnreached(news.kind === 'unreached')
        if (news.kind === 'state') setState(news.state)
        if (news.kind === 'lost') lose()
      }
    }
    void follow()
    return () => control.abort()
  }, [followed, lose, api])

  const begin = () =>
    run(api.begin, (begun) => {
      setState(begun)
      setFollowed(begun.id)
      return ''
    })

  /** Downloads a part by a newly created link. */
  const fetchPart = (place: number) =>
    state &&
    run(
      () => api.read(state.id),
      (fresh) => {
        setState(fresh)
        const url = fresh.parts?.[place]?.url
        // The response is a download: this page stays.
        if (url) window.location.assign(url)
        return ''
      },
      { 'not-found': messages.lost },
    )

  const discard = (said: string) =>
    state &&
    run(
      () => api.discard(state.id),
      () => {
        lose()
        return said
      },
      { 'not-found': messages.lost },
    )

  return {
    state,
    isUnderWay: state !== null && isUnderWay(state),
    isUnreached,
    isBusy,
    notice,
    error,
    setNotice,
    begin,
    fetchPart,
    discard,
  }
}
