import { useSyncExternalStore } from 'react'
import { createListeners } from '../client/listeners'

/** The event by which a browser says that it can install this page; not in the types of the DOM. */
type InstallEvent = Event & { prompt: () => Promise<unknown> }

/**
 * Ways to install Vitae on this device: `ask`, the browser asks when it is told to; `share`, from the share sheet of
 * iOS; `menu`, by what the browser has itself; `installed`, it is this app already.
 */
export type InstallWay = 'ask' | 'share' | 'menu' | 'installed'

const listeners = createListeners()
let offered: InstallEvent | null = null

/** Retains the offer of the browser, which then shows none of its own over the page. */
function retainOffer(event: Event): void {
  event.preventDefault()
  offered = event as InstallEvent
  listeners.notify()
}

function forgetOffer(): void {
  offered = null
  listeners.notify()
}

// The offer may come before the page has become interactive.
if (typeof window !== 'undefined') {
  window.addEventListener('beforeinstallprompt', retainOffer)
  window.addEventListener('appinstalled', forgetOffer)
}

/** Finds the way to install Vitae here. */
export function findInstallWay(): InstallWay {
  const { standalone } = navigator as { standalone?: boolean }
  if (standalone || matchMedia('(display-mode: standalone)').matches) return 'installed'
  if (offered) return 'ask'
  // Only browsers of iOS and iPadOS have the property.
  return standalone === false && navigator.maxTouchPoints > 0 ? 'share' : 'menu'
}

/** Lets the browser ask the person. An offer counts once: whatever they answer, it is over. */
export async function askToInstall(): Promise<void> {
  const event = offered
  forgetOffer()
  await event?.prompt()
}

/** Follows the way to install Vitae here. */
export const useInstallWay = (): InstallWay =>
  useSyncExternalStore(listeners.subscribe, findInstallWay, () => 'menu')
