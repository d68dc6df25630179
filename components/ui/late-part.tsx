import { Component, type ComponentType, type ReactNode, Suspense, useEffect, useState } from 'react'
import { NotFetchedHere, NotFetchedNotice, type Retry } from './not-fetched'
import { hasNewBuild, isOutOfReach } from './use-late-code'

type ReachProps = { children: ReactNode; error: (onRetry: () => void) => ReactNode }

/** Renders `error` for a part whose messages could not be fetched; other errors are thrown on. */
class Reach extends Component<ReachProps, { error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    if (!isOutOfReach(error)) throw error
    return this.props.error(() => this.setState({ error: null }))
  }
}

/** Component whose code comes on demand. */
type LatePart<Props> = ((props: Props) => ReactNode) & {
  /** Fetches the code before the first render; resolves also when it could not be fetched. */
  fetchEarly: () => Promise<void>
}

/**
 * Creates a component whose code is loaded at its first render, or by `fetchEarly` before. Without a network,
 * before the service worker has cached the build, loading may fail: then it renders `error`, with a retry.
 *
 * @param load imports the component; called again after a failure
 * @param error renders in place of a component that could not be loaded
 * @param waiting renders in its place while it is loaded; nothing by default
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  error: (props: Props, retry: Retry) => ReactNode,
  waiting: (props: Props) => ReactNode = () => null,
): LatePart<Props> {
  let here: ComponentType<Props> | null = null
  const fetch = () =>
    load().then((part) => {
      here = part
    })
  function LatePart(props: Props) {
    const [state, setState] = useState<'loading' | 'here' | 'failed' | 'retrying' | 'gone'>(
      'loading',
    )
    useEffect(() => {
      if (here || state === 'here' || state === 'failed' || state === 'gone') return
      let isCurrent = true
      fetch().then(
        () => {
          if (isCurrent) setState('here')
        },
        async () => {
          const isGone = state === 'retrying' && (await hasNewBuild())
          if (isCurrent) setState(isGone ? 'gone' : 'failed')
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
        <Reach error={(onRetry) => error(props, { isTrying: false, onRetry })}>
          <Suspense fallback={waiting(props)}>
            <Part {...props} />
          </Suspense>
        </Reach>
      )
    }
    if (state === 'loading') return waiting(props)
    const isTrying = state === 'retrying'
    const onRetry = () => setState('retrying')
    return error(props, { isTrying, isNewBuild: state === 'gone', onRetry })
  }
  return Object.assign(LatePart, { fetchEarly: () => fetch().catch(() => {}) })
}

/** Creates a dialog whose code is loaded when it opens; a notice tells if it cannot be. */
export const lateDialog = <Props extends { onClose: () => void }>(
  load: () => Promise<ComponentType<Props>>,
) => latePart(load, ({ onClose }, retry) => <NotFetchedNotice {...retry} onClose={onClose} />)

/** Creates a part of a screen whose code is loaded when it is shown; a message tells in its place if it cannot be. */
export const latePane = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  className?: string,
) => latePart(load, (_, retry) => <NotFetchedHere {...retry} className={className} />)
