import { browser } from '../browser'
import type { PanelReply, PanelRequest } from '../messages'

/** Sends a request to the background; null if it failed. */
export async function askBackground<Request extends PanelRequest>(
  request: Request,
): Promise<PanelReply[Request['kind']] | null> {
  try {
    return (await browser.runtime.sendMessage(request)) as PanelReply[Request['kind']]
  } catch {
    return null
  }
}
