'use client'

import { useEffect, useState } from 'react'
import { reloadSafely } from './before-reload'
import { readPageBuild, registerServiceWorker } from './register'

/**
 * Starts the service worker and tells whether the server has a newer Vitae than this page runs.
 * This page goes on working; `reload` finishes what is being written and then loads the new one,
 * `dismiss` puts the notice away until a page starts again.
 */
export function useServiceWorkerUpdate() {
  const [hasUpdate, setHasUpdate] = useState(false)
  useEffect(() => {
    const build = readPageBuild(document)
    return build ? registerServiceWorker(build, () => setHasUpdate(true)) : undefined
  }, [])
  return { hasUpdate, reload: () => reloadSafely(), dismiss: () => setHasUpdate(false) }
}
