import type { ReactNode } from 'react'

export type QuickItem = {
  id: string
  /** Heading over this item and its neighbours; optional. */
  group?: string
  content: ReactNode
  choose: () => void
}

type Group = { name: string; items: { item: QuickItem; index: number }[] }

/** Groups adjacent items, each with its index in the whole list. */
export function groupItems(items: readonly QuickItem[]): Group[] {
  const groups: Group[] = []
  items.forEach((item, index) => {
    const name = item.group ?? ''
    const last = groups.at(-1)
    if (last?.name === name) last.items.push({ item, index })
    else groups.push({ name, items: [{ item, index }] })
  })
  return groups
}
