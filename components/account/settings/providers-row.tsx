import { Row, StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages } from '@/lib/messages/areas'
import { useAccountSettings } from './settings-context'

/** Recognises a workspace's provider by its id, the workspace's UUID. Its operator can sign in as the person. */
const isOfWorkspace = (id: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id)

/** Lists linked providers, if any are configured. */
export function ProvidersRow() {
  const messages = useMessages(accountMessages).security
  const { security, reload, withReauthentication } = useAccountSettings()
  const { isBusy, notice, error, run } = useAction()
  if (security.providers.length === 0) return null

  const link = (id: string) =>
    run(
      () => withReauthentication(() => identityApi.linkProvider(id, '/settings#security')),
      ({ url }) => {
        location.assign(url)
        return ''
      },
    )
  const unlink = (id: string, name: string) =>
    run(
      () => withReauthentication(() => identityApi.unlinkProvider(id)),
      async () => {
        await reload()
        return messages.unlinked(name)
      },
      { forbidden: messages.lastWay },
    )

  return (
    <Row title={messages.providersTitle} notice={notice}>
      <ErrorText>{error}</ErrorText>
      <ul className="divide-y divide-hair border-hair border-t">
        {security.providers.map(({ id, name, isLinked }) => (
          <Row
            key={id}
            isItem
            title={name}
            state={
              <StateMark isGood={isLinked}>
                {isLinked ? messages.linked : messages.notLinked}
              </StateMark>
            }
            text={isOfWorkspace(id) && messages.linkRisk(name)}
            actions={
              <RowButton
                isBusy={isBusy}
                aria-label={isLinked ? messages.unlinkNamed(name) : messages.linkNamed(name)}
                onPress={() => void (isLinked ? unlink(id, name) : link(id))}
              >
                {isLinked ? messages.unlink : messages.link}
              </RowButton>
            }
          />
        ))}
      </ul>
    </Row>
  )
}
