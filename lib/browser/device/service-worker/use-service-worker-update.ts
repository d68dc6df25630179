'use client'

import { useEffect, useState } from 'react'
import { useDocumentHeads } from '../../storage/journal/use-journal'
import { reloadSafely } from './before-reload'
import { readPageBuild, registerServiceWorker } from './register'

/** Milliseconds of a visit until which somebody without a CV only looks. */
const minStay = 5_000

/**
 * Starts the service worker, once a CV is on this device or somebody stays, and returns whether the
 * server has a newer Vitae than this page runs. This page goes on working; `reload` finishes what is
 * being written and then loads the new one, `dismiss` puts the notice away until a page starts again.
 */
export function useServiceWorkerUpdate(language: string) {
  const [hasUpdate, setHasUpdate] = useState(false)
  const { heads } = useDocumentHeads()
  const [isStaying, setStaying] = useState(false)
  // The build is four megabytes over the wire, which nobody needs for a look.
  const isWorthKeeping = isStaying || (heads?.length ?? 0) > 0
  useEffect(() => {
    const timer = setTimeout(() => setStaying(true), minStay)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    const build = isWorthKeeping ? readPageBuild(document) : null
    return build ? registerServiceWorker(build, language, () => setHasUpdate(true)) : undefined
  }, [isWorthKeeping, language])
  return { hasUpdate, reload: () => reloadSafely(), dismiss: () => setHasUpdate(false) }
}
