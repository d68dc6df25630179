import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorText } from '@/components/ui/error-text'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { providerPresets } from '@/lib/ai/client/model-providers'
import { prepareSearch, readServerAddress, takeSearch } from '@/lib/browser/ai/page/choose-model'
import { defaultServers, findServers } from '@/lib/browser/ai/page/find-servers'
import { ai as aiMessages, aiDevice as deviceMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { noManager } from '../model-form'
import { SourceRow } from './source-row'
import type { DeviceModel } from './use-device-model'

type Search = Awaited<ReturnType<typeof findServers>>

const example = 'localhost:11434'

/** A server of the person's own: found on this device on request, or named by its address. */
export function ServerSource({ device }: { device: DeviceModel }) {
  const { change } = useMessages(aiMessages).settings
  const messages = useMessages(deviceMessages)
  const [search, setSearch] = useState<Search | 'running' | null>(null)
  const [isOpen, setOpen] = useState(false)
  const opener = useReturnFocus(isOpen)
  const provider = device.choice?.provider ?? 'browser'
  const isChosen = provider !== 'browser' && providerPresets[provider].address.kind !== 'fixed'

  async function find() {
    setSearch('running')
    setSearch(await findServers())
  }
  const begin = async () => {
    if (await prepareSearch()) await find()
  }
  const goOn = useEffectEvent(async () => {
    if (await takeSearch()) await find()
  })
  // The search was asked for on this page, before it was loaded again.
  useEffect(() => void goOn(), [])

  return (
    <SourceRow
      device={device}
      isChosen={isChosen}
      title={messages.server}
      text={messages.serverText}
      actions={
        !isOpen && (
          <>
            <Button aria-disabled={search === 'running' || undefined} onPress={() => void begin()}>
              {messages.find}
            </Button>
            <Button ref={opener} onPress={() => setOpen(true)}>
              {isChosen ? change : messages.enter}
            </Button>
          </>
        )
      }
    >
      <div role="status">
        {search === 'running' && (
          <p className="my-2 text-soft text-sm">
            {messages.finding} {messages.asks}
          </p>
        )}
        {search && search !== 'running' && (
          <Found
            search={search}
            onUse={(server) => {
              setSearch(null)
              void device.choose({ ...server, model: null })
            }}
          />
        )}
      </div>
      {isOpen && <AddressForm device={device} onClose={() => setOpen(false)} />}
    </SourceRow>
  )
}

type FoundProps = {
  search: Search
  onUse: (server: Pick<Search['found'][number], 'provider' | 'baseUrl'>) => void
}

/** Servers that answered, those that let no page in with the setting that does, or why there are none. */
function Found({ search: { found, isBlocked }, onUse }: FoundProps) {
  const messages = useMessages(deviceMessages)
  const list = new Intl.ListFormat(useInterfaceLocale(), { type: 'disjunction' })
  if (isBlocked) return <ErrorText>{messages.blocked}</ErrorText>
  if (found.length === 0) {
    const names = list.format(defaultServers.map(({ name }) => name))
    return <ErrorText>{messages.noneFound(names)}</ErrorText>
  }
  return (
    <ul className="my-2 flex flex-col gap-3">
      {found.map((server) => (
        <li key={server.baseUrl}>
          {server.state === 'open' ? (
            <span className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <span>
                <bdi className="font-medium">{server.name}</bdi> ·{' '}
                <span className="text-soft">{messages.found(String(server.models.length))}</span>
              </span>
              <Button
                aria-label={`${messages.use}: ${server.name}`}
                onPress={() => onUse({ provider: server.provider, baseUrl: server.baseUrl })}
              >
                {messages.use}
              </Button>
            </span>
          ) : (
            <>
              <p className="text-pretty text-sm">{messages.refused(server.name)}</p>
              <code
                dir="ltr"
                className="wrap-anywhere mt-1 block rounded-control bg-well p-2 text-sm"
              >
                {providerPresets[server.provider].allow?.replace('{origin}', location.origin)}
              </code>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function AddressForm({ device, onClose }: { device: DeviceModel; onClose: () => void }) {
  const { key, keyHint } = useMessages(aiMessages).settings
  const messages = useMessages(deviceMessages)
  const form = useAccountForm({
    required: ['url'],
    missing: { url: messages.problems.malformed(example) },
    async send({ url, key: typed }) {
      const read = readServerAddress(url, location.protocol)
      if (!read.ok) {
        const { malformed, ...others } = messages.problems
        return { errors: { url: messageForCode(read.code, others, malformed(example)) } }
      }
      const { baseUrl } = read
      await device.choose({ provider: 'compatible', baseUrl, model: null }, typed)
      onClose()
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.use} onCancel={onClose}>
      <TextField
        name="url"
        label={messages.address}
        description={`${messages.addressHint(example)} ${messages.asks}`}
        error={form.errors.url}
        inputMode="url"
        maxLength={300}
        autoFocus
        {...noManager}
      />
      <TextField
        name="key"
        type="password"
        label={key}
        description={keyHint}
        maxLength={400}
        {...noManager}
      />
    </RowForm>
  )
}
