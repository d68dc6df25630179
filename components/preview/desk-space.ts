import type { DeskSpace } from '@/lib/browser/paper/desk'

const small: DeskSpace = { padding: 16, gap: 16 }
const regular: DeskSpace = { padding: 24, gap: 20 }

/**
 * CSS pixels of desk around and between pages: less on a phone, where the paper needs them.
 *
 * @param deskWidth CSS pixels
 */
export function deskSpaceFor(deskWidth: number): DeskSpace {
  return deskWidth < 480 ? small : regular
}
