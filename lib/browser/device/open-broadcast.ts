/**
 * Opens a channel to the other tabs of this origin. Without BroadcastChannel nothing is sent.
 *
 * @param isMessage validates messages, which may come from another build
 */
export function openBroadcast<Message>(
  name: string,
  isMessage: (data: unknown) => data is Message,
  onMessage: (message: Message) => void,
) {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) onMessage(data)
  })
  return {
    isAlone: channel === null,
    post: (message: Message) => channel?.postMessage(message),
    close: () => channel?.close(),
  }
}
