import 'server-only'

/**
 * Returns the address at which pages subscribe to an API of AppSync:
 * https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
 *
 * @param endpoint for requests over HTTP, of Amazon or on a host of its own
 */
export function toRealTimeAddress(endpoint: string): string {
  const ofAmazon = endpoint.replace('.appsync-api.', '.appsync-realtime-api.')
  return (ofAmazon === endpoint ? `${endpoint}/realtime` : ofAmazon).replace(/^http/, 'ws')
}
