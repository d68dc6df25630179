import type { DeskSpace } from '@/lib/browser/paper/desk'

/** CSS pixels of desk around and between pages. */
export const deskSpace = { padding: 24, gap: 20 } satisfies DeskSpace
