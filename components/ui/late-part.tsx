'use client'

import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { Retry } from './not-fetched'

/**
 * Creates a component whose code is loaded at its first render, which shows nothing meanwhile. Without a network,
 * before the service worker has cached the build, loading may fail: then it renders `error`, with a retry.
 *
 * @param load imports the component; called again after a failure
 * @param error renders in place of a component that could not be loaded
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  error: (props: Props, retry: Retry) => ReactNode,
): (props: Props) => ReactNode {
  let here: ComponentType<Props> | null = null
  return function LatePart(props: Props) {
    const [state, setState] = useState<'loading' | 'here' | 'failed' | 'retrying'>('loading')
    useEffect(() => {
      if (here || state === 'here' || state === 'failed') return
      let isCurrent = true
      load().then(
        (part) => {
          here = part
          if (isCurrent) setState('here')
        },
        () => {
          if (isCurrent) setState('failed')
        },
      )
      return () => {
        isCurrent = false
      }
    }, [state])
    const Part = here
    if (Part) {
      // Its messages may still be loading.
      return (
        <Suspense fallback={null}>
          <Part {...props} />
        </Suspense>
      )
    }
    if (state === 'loading') return null
    const isTrying = state === 'retrying'
    return error(props, { isTrying, onRetry: () => setState('retrying') })
  }
}
