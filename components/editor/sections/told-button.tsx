import { useState } from 'react'
import { FactList } from '@/components/document/private-facts/fact-list'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import { privateFacts } from '@/lib/messages/areas'
import { isSkipped } from '@/lib/resume/private-facts'

/** Opens the answers of the person about an entry; nothing where there are none. */
export function ToldButton({ entryId }: { entryId: string }) {
  const messages = useMessages(privateFacts)
  const { facts, store } = usePrivateFacts()
  const [isOpen, setOpen] = useState(false)
  const own = facts?.filter(({ entry }) => entry === entryId) ?? []
  const count = own.filter((fact) => !isSkipped(fact)).length
  // The dialog stays when its last answer is erased.
  if (!store || (count === 0 && !isOpen)) return null
  return (
    <>
      <Button look="quiet" size="small" className="-ms-2.5 mt-2" onPress={() => setOpen(true)}>
        {messages.counted(count)}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={messages.title} size="medium">
        <p className="mb-2 text-pretty text-soft">
          {own.length === 0 ? messages.none : messages.text}
        </p>
        <FactList facts={own} store={store} />
      </Dialog>
    </>
  )
}
