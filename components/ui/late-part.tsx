'use client'

import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { Retry } from './not-fetched'

/**
 * A part of a page whose code is fetched when it is first shown. Until it is here nothing stands in its
 * place. Without a network, before the browser keeps the whole build, code may be out of reach: the
 * page stays as it is then, and the part says so and can be asked for again.
 *
 * @param load fetches the part; called again after a failure
 * @param trouble what stands in its place where it could not be fetched
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
      // Its words may still be on their way.
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
