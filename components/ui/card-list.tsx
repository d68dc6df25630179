import type { ReactNode } from 'react'
import { ErrorText } from './error-text'

type Props<Item> = {
  items: readonly Item[]
  /** Shown where there are none. */
  none: string
  notice: string
  error: string
  children: (item: Item) => ReactNode
}

/** The rows of a card of the settings, or a sentence where there are none; below, the outcome of the last action. */
export function CardList<Item>({ items, none, notice, error, children }: Props<Item>) {
  return (
    <>
      {items.length > 0 ? (
        <ul className="divide-y divide-line">{items.map(children)}</ul>
      ) : (
        <p className="text-soft">{none}</p>
      )}
      <p role="status" className="mt-2 text-add text-sm empty:hidden">
        {notice}
      </p>
      <ErrorText>{error}</ErrorText>
    </>
  )
}
