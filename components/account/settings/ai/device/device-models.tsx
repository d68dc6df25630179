import { useId } from 'react'
import { ErrorText } from '@/components/ui/error-text'
import { useMessages } from '@/components/ui/messages'
import { aiDevice as deviceMessages } from '@/lib/messages/areas'
import { BrowserSource } from './browser-source'
import { ProviderSource } from './provider-source'
import { ServerSource } from './server-source'
import type { DeviceModel } from './use-device-model'

/** The places where the AI model of this device may run, one of them chosen. */
export function DeviceModels({ device }: { device: DeviceModel }) {
  const messages = useMessages(deviceMessages)
  const id = useId()
  return (
    <section aria-labelledby={id} className="pt-3">
      <h3 id={id} className="font-semibold">
        {messages.title}
      </h3>
      <p className="max-w-[34rem] text-pretty text-soft text-xs">{messages.text}</p>
      <p role="status" className="mt-2 text-add text-sm empty:hidden">
        {device.notice}
      </p>
      <ErrorText>{device.error}</ErrorText>
      <ul className="mt-1 divide-y divide-hair border-hair border-t">
        <BrowserSource device={device} />
        <ServerSource device={device} />
        <ProviderSource device={device} />
      </ul>
    </section>
  )
}
