import { type ReactNode, useState } from 'react'
import { Button } from './button'
import { Card } from './card'
import { CardList } from './card-list'
import type { useAction } from './form/use-action'
import { MadeSecret } from './made-secret'
import { useReturnFocus } from './use-return-focus'

type Props<Item> = {
  id: string
  title: string
  /** Purpose of the items; shown while there are none. */
  text: string
  /** Label of the button that opens the form. */
  create: string
  items: readonly Item[]
  action: ReturnType<typeof useAction>
  /** Secret of a new item, shown once; null after it was stored. */
  secret: { title: string; text: string; label: string; secret: string } | null
  onKept: () => void
  /** Form for a new item; `close` closes it. */
  form: (close: () => void) => ReactNode
  children: (item: Item) => ReactNode
  /** Below the list. */
  foot?: ReactNode
}

/** Section with a list of items, a form for a new one, and its secret. */
export function SecretList<Item>(props: Props<Item>) {
  const { id, title, text, create, items, action, secret, onKept, form, children, foot } = props
  const [isOpen, setOpen] = useState(false)
  const opener = useReturnFocus(isOpen || secret !== null)
  const button = (
    <Button
      ref={opener}
      onPress={() => {
        action.setNotice('')
        setOpen(true)
      }}
    >
      {create}
    </Button>
  )
  return (
    <Card id={id} title={title} action={!isOpen && !secret && button}>
      {isOpen && form(() => setOpen(false))}
      {secret && <MadeSecret {...secret} onKept={onKept} />}
      <CardList items={items} none={text} notice={action.notice} error={action.error}>
        {children}
      </CardList>
      {foot && <p>{foot}</p>}
    </Card>
  )
}
