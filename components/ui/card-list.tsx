import type { ReactNode } from 'react'
import { ErrorText } from './error-text'

type Props<Item> = {
  items: readonly Item[]
  /** Message for an empty list. */
  none: string
  notice: string
  error: string
  children: (item: Item) => ReactNode
}

/** Rows of a settings card, or a message without any; below, the result of the last action. */
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
