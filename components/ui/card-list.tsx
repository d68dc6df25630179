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

/** Rows of a section, or a message without any; below, the result of the last action. */
export function CardList<Item>({ items, none, notice, error, children }: Props<Item>) {
  return (
    <div>
      {items.length > 0 ? (
        <ul className="divide-y divide-hair">{items.map(children)}</ul>
      ) : (
        <p className="max-w-[36rem] py-3 text-pretty text-soft text-sm">{none}</p>
      )}
      <p role="status" className="py-2 text-add text-sm empty:hidden">
        {notice}
      </p>
      <ErrorText>{error}</ErrorText>
    </div>
  )
}
