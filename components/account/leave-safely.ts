import type { MouseEvent } from 'react'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'

/** Follows a link after all changes are stored. */
export function leaveSafely(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const { href } = event.currentTarget
  leaveTo(href)
}
