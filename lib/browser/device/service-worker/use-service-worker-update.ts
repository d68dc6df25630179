import { useEffect, useState } from 'react'
import { useDocumentHeads } from '../../storage/journal/use-journal'
import { reloadSafely } from './before-reload'
import { readPageBuild, registerServiceWorker } from './register'

/** Milliseconds of a visit before anything is cached for a visitor without a CV. */
const minStay = 5_000

/**
 * Starts the service worker once a CV is on this device or the visitor stays, and returns whether the server has a
 * newer build than this page. `reload` finishes pending writes and loads it, `dismiss` hides the notice until the next
 * page load.
 */
export function useServiceWorkerUpdate(language: string) {
  const [hasUpdate, setHasUpdate] = useState(false)
  const { heads } = useDocumentHeads()
  const [isStaying, setStaying] = useState(false)
  // The build has four megabytes over the wire.
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
