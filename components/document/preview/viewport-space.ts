import type { ViewportSpace } from '@/lib/browser/paper/page-viewport'

const small: ViewportSpace = { padding: 16, gap: 16 }
const regular: ViewportSpace = { padding: 24, gap: 20 }

/**
 * Returns CSS pixels of background around and between pages: less on a phone.
 *
 * @param viewportWidth CSS pixels
 */
export function viewportSpaceFor(viewportWidth: number): ViewportSpace {
  return viewportWidth < 480 ? small : regular
}
