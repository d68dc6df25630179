'use client'

import { Expand } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { looks as looksMessages } from '@/lib/messages/areas'
import { TemplatePicker } from './template-picker'

type Props = Omit<ComponentProps<typeof TemplatePicker>, 'isLarge'>

/** Full-screen template picker, in which the person's CV is readable in each. */
export function LargerTemplates(props: Props) {
  const messages = useMessages(looksMessages)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" className="self-start" onPress={() => setOpen(true)}>
        <Expand aria-hidden="true" />
        {messages.seeLarger}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} size="large" title={messages.inEveryTemplate}>
        <TemplatePicker {...props} isLarge />
      </Dialog>
    </>
  )
}
