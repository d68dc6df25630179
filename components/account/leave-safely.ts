import type { MouseEvent } from 'react'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'

/** Leaves by a link once everything typed is on the disk. */
export function leaveSafely(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const { href } = event.currentTarget
  void reloadSafely(() => location.assign(href))
}
