'use client'

import { useEffect, useRef, useState } from 'react'
import { createImportsApi } from '@/lib/browser/import-export/account-data/imports-api'
import {
  type Bringing,
  type Brought,
  type NotBegun,
  restoreArchives,
} from '@/lib/browser/import-export/account-data/restore-archives'

/** Returns imports of archives into the account: the current one, and the results of the others. */
export function useFileImports() {
  const [now, setNow] = useState<Bringing | null>(null)
  const [brought, setBrought] = useState<(Brought | NotBegun)[]>([])
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])

  async function bring(files: readonly File[]) {
    if (files.length === 0 || now) return
    control.current = new AbortController()
    setBrought([])
    for await (const news of restoreArchives(createImportsApi(), files, control.current.signal)) {
      if (news.kind === 'bringing') setNow(news.now)
      else setBrought((before) => [...before, news.one])
    }
    setNow(null)
  }

  return { now, brought, bring }
}
