import { useCallback, useEffect, useRef, useState } from 'react'
import type { VersionHead, VersionPage } from '@/dist/answers/version-answers'
import type { ApiFailureCode, ApiResult } from '../../client/api-types'
import { useSyncState } from '../use-sync'
import { createVersionsApi, type VersionsApi } from './versions-api'

let api: VersionsApi | null = null

/** Returns the versions client of this page. */
export function sharedVersionsApi(): VersionsApi {
  api ??= createVersionsApi()
  return api
}

export type VersionList = {
  /** Null until the first page is loaded. */
  items: VersionHead[] | null
  hasMore: boolean
  isLoading: boolean
  /** Why the last request failed; earlier results stay. */
  error: ApiFailureCode | null
}

const nothingYet: VersionList = { items: null, hasMore: false, isLoading: true, error: null }

/** Milliseconds before the list is reloaded after a save, which may have created a version. */
const freshFor = 20_000

/** Treats a document that is not in the account as one without versions. */
function pageOf(result: ApiResult<VersionPage>): ApiResult<VersionPage> {
  const isNew = !result.ok && result.code === 'not-found'
  return isNew ? { ok: true, value: { items: [], cursor: null } } : result
}

/** Merges a reloaded first page with the versions shown already. */
function joinPages(newest: VersionPage, shown: VersionHead[]): VersionHead[] {
  const last = newest.items.at(-1)
  return last ? [...newest.items, ...shown.filter(({ number }) => number < last.number)] : []
}

/** Returns the stored versions of a document, paged; reloaded after saves. */
export function useVersions(documentId: string) {
  const [list, setList] = useState<VersionList>(nothingYet)
  const cursor = useRef<string | null>(null)
  const readAt = useRef(Number.NEGATIVE_INFINITY)
  const turn = useRef(0)
  const { kind } = useSyncState()

  const read = useCallback(
    async (isOlder: boolean) => {
      turn.current += 1
      const own = turn.current
      setList((before) => ({ ...before, isLoading: true, error: null }))
      const result = pageOf(
        await sharedVersionsApi().list(documentId, isOlder ? cursor.current : null),
      )
      if (own !== turn.current) return
      readAt.current = Date.now()
      if (!result.ok) {
        setList((before) => ({ ...before, isLoading: false, error: result.code }))
        return
      }
      const page = result.value
      setList((before) => {
        const shown = before.items ?? []
        const isWhole = isOlder || shown.length <= page.items.length
        if (isWhole) cursor.current = page.cursor
        const items = isOlder ? [...shown, ...page.items] : joinPages(page, shown)
        return { items, hasMore: cursor.current !== null, isLoading: false, error: null }
      })
    },
    [documentId],
  )

  useEffect(() => {
    setList(nothingYet)
    cursor.current = null
    void read(false)
    return () => {
      turn.current += 1
    }
  }, [read])

  useEffect(() => {
    if (kind === 'synced' && Date.now() - readAt.current > freshFor) void read(false)
  }, [kind, read])

  return {
    ...list,
    reload: useCallback(() => read(false), [read]),
    loadMore: useCallback(() => read(true), [read]),
    /** Replaces the head of a version in the list. */
    replace: useCallback((head: VersionHead) => {
      setList((before) => ({
        ...before,
        items: before.items?.map((item) => (item.number === head.number ? head : item)) ?? null,
      }))
    }, []),
  }
}
