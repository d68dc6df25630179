import type { Invitation, LiveCallbacks } from './watch-live'

export type AppSyncInvitation = Extract<Invitation, { kind: 'appsync' }>

/** Messages of AppSync that are read; others end the subscription. */
type Message =
  | { type: 'connection_ack'; payload: { connectionTimeoutMs: number } }
  | { type: 'start_ack' | 'ka' | 'error' | 'connection_error' }
  | { type: 'data'; payload: { data: { news: { at: number } | null } | null } }

/** Milliseconds that each step takes at most until the subscription is acknowledged; then AppSync says how long it may be silent. */
const handshake = 15_000

const query = 'subscription ($owner: ID!) { news(owner: $owner) { owner at } }'

/** Encodes the header that a browser cannot set as the name of a protocol (base64url, RFC 4648 section 5). */
const toProtocol = (header: object) =>
  `header-${btoa(JSON.stringify(header)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`

/**
 * Subscribes to the notices of the owner of a ticket, by AppSync's protocol over WebSocket:
 * https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html. It takes 0.6 kB compressed;
 * `generateClient` of `aws-amplify` takes 64.
 *
 * @returns the function that closes it, after which nothing is called back
 */
export function openAppSync(
  { endpoint, ticket }: AppSyncInvitation,
  { onOpen, onNews, onEnd }: LiveCallbacks,
): () => void {
  const host = new URL(endpoint).host.replace('.appsync-realtime-api.', '.appsync-api.')
  const authorization = { host, Authorization: ticket }
  const socket = new WebSocket(endpoint, ['graphql-ws', toProtocol(authorization)])
  let patience = handshake
  let silence = handshake
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(timer)
    socket.onopen = socket.onmessage = socket.onerror = socket.onclose = null
    socket.close()
  }
  const end = () => {
    close()
    onEnd(0)
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(end, patience)
  }
  const send = (message: object) => socket.send(JSON.stringify(message))
  const start = () => {
    const [owner] = ticket.split('.')
    const data = JSON.stringify({ query, variables: { owner } })
    send({ id: '1', type: 'start', payload: { data, extensions: { authorization } } })
  }

  wait()
  socket.onopen = () => send({ type: 'connection_init' })
  socket.onerror = end
  socket.onclose = end
  socket.onmessage = ({ data }) => {
    const message: Message = JSON.parse(String(data))
    if (message.type === 'connection_ack') {
      silence = message.payload.connectionTimeoutMs
      start()
    } else if (message.type === 'start_ack') {
      patience = silence
      onOpen()
    } else if (message.type === 'data') {
      const news = message.payload.data?.news
      if (news) onNews(news.at)
    } else if (message.type !== 'ka') {
      // A refusal or a failure, each with another name.
      return end()
    }
    wait()
  }
  return close
}
