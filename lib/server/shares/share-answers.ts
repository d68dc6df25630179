import { displayTitle } from '@/lib/resume/display-title'
import 'server-only'
import type { Share } from '@/lib/api/shares'
import { readHead } from '../documents/document-rows'
import { toTimestamp } from '../kernel/to-timestamp'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { openSeal } from '../secrets/seal'
import { shareCounts } from './share-count-rows'
import { type ShareRow, shareSealPlace, shareTokens } from './share-rows'

export type ShareParts = Pick<Ports, 'items' | 'secrets' | 'configuration' | 'now'>

const toTime = (time: number | null) => (time === null ? null : toTimestamp(time))

/** Returns the path of a link's page. The token is a credential: it is never logged. */
export const sharePath = (token: string) => `/s/${token}`
/** Returns the path of the page under its readable address. */
export const slugPath = (slug: string) => `/cv/${slug}`

/** Reads the token of a link; null if it was revoked, or sealed with a secret that is gone. */
export async function readShareToken(
  ports: Pick<Ports, 'items' | 'secrets'>,
  owner: OwnerId,
  id: string,
): Promise<string | null> {
  const row = await shareTokens.read(ports, owner, id)
  return row && openSeal(ports.secrets, shareSealPlace(owner, id), row.sealed)
}

/** Formats a link for its owner: with its address, without the hash of its password. */
export async function shareAnswer(
  ports: ShareParts,
  owner: OwnerId,
  share: ShareRow,
): Promise<Share> {
  const { id, label, slug, passwordHash, endsAt, mayDownload, mayComment, createdAt } = share
  const [token, counts, heads] = await Promise.all([
    readShareToken(ports, owner, id),
    shareCounts.read(ports, owner, id),
    Promise.all(share.documents.map((document) => readHead(ports, owner, document.id))),
  ])
  return {
    id,
    documents: share.documents.map((document, at) => {
      const head = heads[at]
      return {
        id: document.id,
        title: head ? displayTitle(head, '') : '',
        version: document.version,
      }
    }),
    label,
    url: token === null ? null : new URL(sharePath(token), ports.configuration.url).href,
    slug,
    hasPassword: passwordHash !== null,
    endsAt: toTime(endsAt),
    download: mayDownload,
    comments: mayComment,
    leaveOut: [...share.leaveOut],
    createdAt: toTimestamp(createdAt),
    revokedAt: toTime(share.revokedAt),
    views: counts?.views ?? 0,
    downloads: counts?.downloads ?? 0,
    days: Object.entries(counts?.days ?? {}).map(([day, amounts]) => ({ day, ...amounts })),
  }
}
