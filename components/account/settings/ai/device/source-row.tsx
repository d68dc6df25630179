import type { ReactNode } from 'react'
import { Row, StateMark } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { ai as aiMessages } from '@/lib/messages/areas'
import { ChosenModel } from './chosen-model'
import type { DeviceModel } from './use-device-model'

type Props = {
  device: DeviceModel
  isChosen: boolean
  title: string
  /** Says what leaves the device. */
  text: string
  notice?: string | undefined
  actions?: ReactNode
  children?: ReactNode
}

/** One of the places where a model may run, with the chosen model below it. */
export function SourceRow({ device, isChosen, title, text, notice, actions, children }: Props) {
  const messages = useMessages(aiMessages).settings
  const { choice } = device
  return (
    <Row
      isItem
      title={title}
      state={isChosen && choice?.model && <StateMark isGood>{messages.works}</StateMark>}
      text={text}
      notice={notice}
      actions={actions}
    >
      {isChosen && choice && <ChosenModel key={choice.baseUrl} choice={choice} device={device} />}
      {children}
    </Row>
  )
}
