import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import {
  addressOf,
  type OwnKeyProvider,
  ownKeyProviders,
  providerPresets,
} from '@/lib/ai/client/model-providers'
import { ai as aiMessages, aiDevice as deviceMessages } from '@/lib/messages/areas'
import { noManager } from '../model-form'
import { SourceRow } from './source-row'
import type { DeviceModel } from './use-device-model'

const inPages = ownKeyProviders.filter((id) => !providerPresets[id].refusesPages)
const notInPages = ownKeyProviders.filter((id) => providerPresets[id].refusesPages)
/** No blanks and nothing invisible: what a header can carry. */
const keyPattern = /^[\x21-\x7e]+$/

/** A provider of the fixed list, asked from this device with the person's own key. */
export function ProviderSource({ device }: { device: DeviceModel }) {
  const messages = useMessages(aiMessages).settings
  const texts = useMessages(deviceMessages)
  const [isOpen, setOpen] = useState(false)
  const opener = useReturnFocus(isOpen)
  const { choice } = device
  const isChosen = inPages.some((id) => id === choice?.provider)
  return (
    <SourceRow
      device={device}
      isChosen={isChosen}
      title={texts.provider}
      text={texts.providerText}
      actions={
        !isOpen && (
          <Button ref={opener} onPress={() => setOpen(true)}>
            {isChosen ? messages.change : texts.enterKey}
          </Button>
        )
      }
    >
      {isOpen && <KeyForm device={device} onClose={() => setOpen(false)} />}
    </SourceRow>
  )
}

function KeyForm({ device, onClose }: { device: DeviceModel; onClose: () => void }) {
  const messages = useMessages(aiMessages).settings
  const texts = useMessages(deviceMessages)
  const list = new Intl.ListFormat(useInterfaceLocale())
  const [provider, setProvider] = useState<OwnKeyProvider>('openai')
  const form = useAccountForm({
    required: ['key'],
    missing: { key: messages.missingKey },
    async send({ key }) {
      if (!keyPattern.test(key)) return { errors: { key: messages.invalid } }
      await device.choose({ provider, baseUrl: addressOf(provider), model: null }, key)
      onClose()
      return null
    },
  })
  return (
    <RowForm form={form} submit={texts.use} onCancel={onClose}>
      <Select
        label={messages.provider}
        description={`${messages.providerHint(new URL(addressOf(provider)).host)} ${texts.noPages(
          list.format(notInPages.map((id) => providerPresets[id].name)),
        )}`}
        options={inPages.map((id) => ({ id, label: providerPresets[id].name }))}
        value={provider}
        onChange={setProvider}
      />
      <TextField
        name="key"
        type="password"
        label={messages.key}
        description={messages.keyHint}
        error={form.errors.key}
        maxLength={400}
        autoFocus
        {...noManager}
      />
    </RowForm>
  )
}
