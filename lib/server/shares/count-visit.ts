import 'server-only'
import { countSilently } from '../kernel/rows/count-event'
import type { Ports } from '../ports-types'
import type { FoundShare } from './open-shared'
import { addVisit, type Visit } from './share-count-rows'

/** Programs by the names that they give themselves: search engines, link previews, monitors, command lines. */
const robots =
  /bot\b|crawl|spider|slurp|preview|externalhit|embed|scrap|monitor|fetch|curl|wget|python|java\/|go-http|axios|okhttp|whatsapp|telegram|pinterest|feed/i

/**
 * Counts a visit to a link, without anything that says who came. Not counted: robots, and the owner of the link.
 *
 * @param request of the reader; nothing of it is stored
 */
export async function countVisit(
  ports: Pick<Ports, 'items' | 'now' | 'metrics' | 'identity'>,
  { owner, share }: FoundShare,
  visit: Visit,
  request: Request,
): Promise<void> {
  const agent = request.headers.get('user-agent') ?? ''
  if (agent === '' || robots.test(agent)) return
  await countSilently(ports, async () => {
    const hasCookie = request.headers.get('cookie') !== null
    const principal = hasCookie ? await ports.identity.principalOf(request) : null
    if (principal?.userId !== owner) await addVisit(ports, owner, share.id, visit)
  })
}
