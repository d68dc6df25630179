import { useEffect } from 'react'

/** Element and its ancestors, each with its place among its siblings when it had the focus. */
type Path = { element: Element; index: number }[]

/** Places that are remembered: behind a dialog lies the menu that opened it, and behind that the row of the menu. */
const maxPaths = 8

/** Milliseconds after a loss: what closes may name an heir of its own, also in the next frame. */
const patience = 120

function pathOf(element: Element): Path {
  const path: Path = []
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement) {
    path.push({ element: at, index: Array.prototype.indexOf.call(at.parentElement.children, at) })
  }
  return path
}

/** Returns whether an element is on the page, seen and switched on. */
const isAvailable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.matches(':disabled') &&
  !element.closest('[inert], [aria-hidden=true]')

/** Controls that take the focus for a neighbour: no text fields, whose keyboard would open on a phone. */
const heirs =
  'button, a[href], summary, [tabindex], input[type=radio]:checked, input[type=checkbox]'

const heirIn = (part: Element): HTMLElement | undefined =>
  [part, ...part.querySelectorAll(heirs)].filter((one) => one.matches(heirs)).find(isAvailable)

/** Parts of a page whose controls stand for one another; beyond them it is another page. */
const parts = 'main, header, nav, aside, dialog, [role=dialog], [data-screen]'

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent

/** Returns the only control of the same kind and name: a part that was rendered anew has it again. */
function twinIn(parent: Element, gone: Element): HTMLElement | undefined {
  const twins = [...parent.querySelectorAll(gone.tagName)].filter(
    (one) => nameOf(one) === nameOf(gone),
  )
  return twins.length === 1 ? twins.find(isAvailable) : undefined
}

/** Returns what stands now where an element was: itself anew, the row that moved up, the one before, or any control. */
function neighbourOf(path: Path): HTMLElement | undefined {
  const found = path.findIndex(({ element }) => isAvailable(element))
  const survivor = found < 0 ? path.length : found
  const parent = path[survivor]?.element ?? document.body
  const gone = path[survivor - 1]
  const [last] = path
  if (!gone || !last) return undefined
  const twin = twinIn(parent, last.element)
  if (twin || !parent.closest(parts)) return twin
  const { children } = parent
  const moved = children[gone.index]
  const before = children[gone.index - 1]
  return (moved && heirIn(moved)) ?? (before && heirIn(before)) ?? heirIn(parent)
}

/** Returns what gets the focus after it was lost; undefined while nothing can. */
function findHeir(paths: readonly Path[]): HTMLElement | undefined {
  for (const path of paths.toReversed()) {
    const [last] = path
    const heir = last && isAvailable(last.element) ? last.element : neighbourOf(path)
    if (heir) return heir
  }
  const main = document.querySelector('main')
  main?.setAttribute('tabindex', '-1')
  return main ?? undefined
}

/**
 * Keeps the focus from falling on the page itself: if what had it is removed or disabled, it goes to what stands there
 * now, else to what had it before. A press beside everything still takes it away.
 */
export function useFocusHeirs(): void {
  useEffect(() => {
    let paths: Path[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = new AbortController()
    const isLost = () => {
      const last = paths.at(-1)?.[0]?.element
      return last !== undefined && document.activeElement === document.body && !isAvailable(last)
    }
    const passOn = () => {
      timer = undefined
      if (isLost()) findHeir(paths)?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(() => {
      if (timer === undefined && isLost()) timer = setTimeout(passOn, patience)
    })
    observer.observe(document.body, {
      ...{ childList: true, subtree: true },
      attributeFilter: ['disabled', 'inert', 'hidden'],
    })
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof Element) paths = [...paths.slice(1 - maxPaths), pathOf(target)]
      },
      { signal: stop.signal },
    )
    document.addEventListener(
      'focusout',
      ({ target }) => {
        queueMicrotask(() => {
          const isLeft = target instanceof Element && isAvailable(target)
          if (isLeft && document.activeElement === document.body) paths = []
        })
      },
      { signal: stop.signal },
    )
    return () => {
      observer.disconnect()
      clearTimeout(timer)
      stop.abort()
    }
  }, [])
}
