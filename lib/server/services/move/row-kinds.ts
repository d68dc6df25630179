import 'server-only'
import { devicePrefix } from '../../identity/rows/devices'
import type { Item } from '../../items/types'
import { outboxPartition } from '../../mail/outbox'
import { accountImportPrefix } from '../../repositories/account-imports'
import { aiRequestPrefix } from '../../repositories/ai-requests'
import { usagePrefix } from '../../repositories/ai-usage'
import { aliasPrefix } from '../../repositories/aliases'
import { apiKeyPrefix } from '../../repositories/api-keys'
import { broughtPrefix } from '../../repositories/brought-documents'
import { bodyPrefix, erasedPrefix, headPrefix } from '../../repositories/documents-keys'
import { embeddedTextsPrefix } from '../../repositories/embedded-texts'
import { importPrefix } from '../../repositories/imports'
import { notificationSettingsKey } from '../../repositories/notification-settings'
import { notificationPrefix } from '../../repositories/notifications'
import { photoPrefix } from '../../repositories/photos'
import { searchWordsPrefix } from '../../repositories/search-words'
import { versionBodyPrefix, versionHeadPrefix } from '../../repositories/versions'

/**
 * What becomes of a row. `as-it-is`: copied. `sealed-anew`: opened with the secret of the source and
 * sealed with the target's. `keyed-anew`: found by a hash that the installation's secret keys.
 * `person`: copied without the ways in, which belong to the old keeper of accounts. `open-job`: copied
 * while it waits, without the claim of the process that had it.
 */
export type Carrying = 'as-it-is' | 'sealed-anew' | 'keyed-anew' | 'person' | 'open-job'

export type RowKind = {
  /**
   * The partition, or of rows of a person the sort key: whole, or its beginning up to a `#`. Where rows of
   * several kinds share a partition, both, with a blank between them.
   */
  key: string
  how: Carrying | 'left'
  /** Why it is left behind, or why some of them are; empty where all are moved. */
  reason: string
}

const moved = (...keys: string[]): RowKind[] =>
  keys.map((key) => ({ key, how: 'as-it-is', reason: '' }))
const carried = (how: Carrying, key: string, reason = ''): RowKind => ({ key, how, reason })
const left = (reason: string, ...keys: string[]): RowKind[] =>
  keys.map((key) => ({ key, how: 'left', reason }))

/** Rows in the partition of a person, by their sort key. */
const kindsOfPeople: readonly RowKind[] = [
  carried('person', 'person'),
  ...moved(bodyPrefix, headPrefix, erasedPrefix, versionHeadPrefix, versionBodyPrefix),
  ...moved(aliasPrefix, apiKeyPrefix, importPrefix, photoPrefix, aiRequestPrefix, usagePrefix),
  ...moved(notificationPrefix, 'notification-mail#', notificationSettingsKey),
  ...moved('account-export', accountImportPrefix, broughtPrefix, 'idempotency#', 'first-pdf'),
  carried('sealed-anew', 'ai-key', 'sealed with a secret that is gone: it is entered again'),
  ...left('made again at the next search', searchWordsPrefix),
  ...left('made again at the next match by meaning', embeddedTextsPrefix),
  ...left('for ten minutes only; the PDF is drawn again', 'failed-drawing#'),
  ...left('devices are known by a secret of the old home', devicePrefix, 'devices'),
  ...left('everybody signs in anew', 'session#', 'tokens-ended', 'leaving'),
]

/** Rows in partitions of their own, by those. */
const kindsOfPartitions: readonly RowKind[] = [
  ...moved('counts', 'installation first-operator'),
  carried('keyed-anew', 'invitation#'),
  carried('open-job', 'job#', 'done, or given up, and its person was told'),
  ...left(
    'leads to an account of the old keeper; the new one is written for each person',
    'identity#',
  ),
  ...left('of the store of files, which writes its own', 'files', 'arrival#'),
  ...left(
    'of uploads that were under way; they are brought again',
    'landed-uploads',
    'spent-uploads',
  ),
  // An address next door at home is one that AWS must not be sent to, and nobody would judge it again.
  ...left('the operator sets the server of models again', 'installation ai-server'),
  ...left('made again at the next match by meaning', 'vectors#'),
  ...left('links of an hour, signed with a secret of the old home', 'link#'),
  ...left('of a sign-in or a code that was under way; it is begun again', 'flow#', 'trip#'),
  ...left('counts of tries, over within a day', 'limit#'),
  ...left('of the old home itself', 'sweeps', 'health', outboxPartition, 'move'),
  ...left('of the table itself, which knows its own format', 'table-format'),
]

const isOf = ({ key }: RowKind, whole: string, part: string) =>
  key.endsWith('#') ? part.startsWith(key) : key === part || key === whole

const ownerPrefix = 'owner#'

/** All that is known, for the list of what stays behind. */
export const rowKinds: readonly RowKind[] = [...kindsOfPeople, ...kindsOfPartitions]

/**
 * What becomes of a row; null for a kind of row that nobody has thought of, or one that is sealed though
 * nobody has said for what.
 */
export function kindOf({ pk, sk, data }: Pick<Item, 'pk' | 'sk' | 'data'>): RowKind | null {
  const isPersons = pk.startsWith(ownerPrefix)
  const [kinds, part] = isPersons ? [kindsOfPeople, sk] : [kindsOfPartitions, pk]
  const kind = kinds.find((one) => isOf(one, `${pk} ${sk}`, part)) ?? null
  return kind?.how === 'as-it-is' && 'sealed' in data ? null : kind
}
