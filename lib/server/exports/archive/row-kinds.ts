import 'server-only'
import { apiKeyPrefix } from '../../accounts/keys/key-rows'
import { usagePrefix } from '../../ai/ai-usage-rows'
import { embeddedTextsPrefix } from '../../ai/matching/embedded-text-rows'
import { readerSortKey } from '../../ai/reader/reader-rows'
import { aiRequestPrefix } from '../../ai/requests/ai-request-rows'
import { commentPrefix } from '../../comments/comment-rows'
import { connectedAppPrefix } from '../../connected-apps/app-rows'
import { oauthClientPrefix } from '../../connected-apps/oauth-client-rows'
import { aliasPrefix } from '../../documents/by-email/alias-rows'
import { searchWordsPrefix } from '../../documents/search-rows'
import { devicePrefix } from '../../identity/rows/devices'
import { accountImportPrefix } from '../../imports/account/account-import-rows'
import { broughtPrefix } from '../../imports/account/brought-document-rows'
import { importPrefix } from '../../imports/import-rows'
import type { Item, ItemData } from '../../items/item-types'
import { duePrefix } from '../../kernel/rows/due-rows'
import { bodyPrefix, erasedPrefix, headPrefix } from '../../kernel/rows/row-keys'
import { outboxPartition } from '../../mail/outbox'
import { notificationPrefix } from '../../notifications/notification-rows'
import { notificationSettingsKey } from '../../notifications/notification-setting-rows'
import { photoPrefix } from '../../photos/photo-rows'
import { dueDayPrefix } from '../../reminders/due-day-rows'
import {
  provisionedGroupPrefix,
  provisionedUserPrefix,
  provisioningTokenKey,
} from '../../scim/provisioning/provisioning-rows'
import { shareCountPrefix } from '../../shares/share-count-rows'
import { pointerPrefix, sharePrefix, shareTokenPrefix, slugPrefix } from '../../shares/share-rows'
import { versionBodyPrefix, versionHeadPrefix } from '../../versions/version-rows'
import { changeNotePrefix } from '../../webhooks/change-note-rows'
import { deliveryPrefix } from '../../webhooks/delivery-rows'
import { webhookPrefix, webhookSecretPrefix } from '../../webhooks/webhook-rows'
import { auditHeadPrefix, auditPrefix } from '../../workspaces/audit-rows'
import { brandPrefix } from '../../workspaces/brand-rows'
import { workspaceInvitationPrefix } from '../../workspaces/invitation-rows'
import {
  domainClaimPrefix,
  removedMemberPrefix,
  signInSortKey,
} from '../../workspaces/sign-in/sign-in-rows'
import { memberPrefix, workspacePrefix } from '../../workspaces/workspace-rows'
import { writerPrefix } from '../../workspaces/writer-rows'
import { bulkExportPrefix } from '../bulk/bulk-export-rows'

/**
 * Way in which a move carries a row. `as-it-is`: copied. `sealed-anew`: opened with the secret of the source and
 * sealed with the target's. `keyed-anew`: found by a hash that the installation's secret keys. `person`: copied
 * without the sign-in methods, which belong to the old account store. `open-job`: copied while it waits, without the
 * claim of the process that had it.
 */
export type Carrying = 'as-it-is' | 'sealed-anew' | 'keyed-anew' | 'person' | 'open-job'

type Moving = {
  how: Carrying | 'left'
  /** Why it is not moved, or why some rows are not; empty if all are. */
  reason: string
}

export type RowKind = Moving & {
  /**
   * The partition key, or for rows of a user the sort key: whole, or its beginning up to a `#`. If rows of several
   * kinds share a partition, both, separated by a blank.
   */
  key: string
}

/** Place of a row in the export for its owner. */
export type Telling =
  /** In a file of its own, a row a line. */
  | { file: string; show: (data: ItemData) => ItemData }
  /** In a file whose name has this prefix, with other rows. */
  | { within: string }
  /** Not exported, and why that hides nothing from the owner. */
  | { untold: string }

export type PersonKind = RowKind & { told: Telling }

const asItIs = (data: ItemData) => data

/** Returns the fields of an API key that are no secret. */
function showKey({ hash: _, ...shown }: ItemData): ItemData {
  return shown
}

/** Returns what an app may do, and since when: no secret of it. */
function showApp({ code: _code, refresh: _refresh, ...shown }: ItemData): ItemData {
  return shown
}

/** Returns the settings of a share link: nothing by which it or its password could be tried. */
function showShare({ tokenHash: _, passwordHash, ...shown }: ItemData): ItemData {
  return { ...shown, hasPassword: passwordHash !== null }
}

const moved: Moving = { how: 'as-it-is', reason: '' }
const carried = (how: Carrying, reason = ''): Moving => ({ how, reason })
const left = (reason: string): Moving => ({ how: 'left', reason })
const inFile = (file: string, show = asItIs): Telling => ({ file, show })
const within = (file: string): Telling => ({ within: file })
const untold = (reason: string): Telling => ({ untold: reason })

const ofPerson = (moving: Moving, told: Telling, ...keys: string[]): PersonKind[] =>
  keys.map((key) => ({ key, ...moving, told }))
const ofHouse = (moving: Moving, ...keys: string[]): RowKind[] =>
  keys.map((key) => ({ key, ...moving }))

/**
 * Rows in the partition of a user, by their sort key. A deletion removes the whole partition; a test checks that no
 * row of any of these kinds is left.
 */
export const kindsOfPeople: readonly PersonKind[] = [
  ...ofPerson(carried('person'), within('account'), 'person'),
  ...ofPerson(moved, within('documents'), bodyPrefix, headPrefix),
  ...ofPerson(moved, within('documents'), versionHeadPrefix, versionBodyPrefix),
  ...ofPerson(moved, untold('holds nothing but that something was erased'), erasedPrefix),
  ...ofPerson(moved, inFile('ai-usage'), usagePrefix),
  ...ofPerson(moved, inFile('ai-requests'), aiRequestPrefix),
  ...ofPerson(moved, inFile('api-keys', showKey), apiKeyPrefix),
  // At the same address apps go on with their next refresh; at another one they are connected again.
  ...ofPerson(moved, inFile('connected-apps', showApp), connectedAppPrefix),
  ...ofPerson(moved, inFile('share-links', showShare), sharePrefix),
  ...ofPerson(moved, inFile('share-link-visits'), shareCountPrefix),
  ...ofPerson(moved, inFile('comments'), commentPrefix),
  ...ofPerson(
    carried(
      'sealed-anew',
      'sealed with a secret that is gone: the link works and is not shown again',
    ),
    untold('leads to the documents for everybody who has it'),
    shareTokenPrefix,
  ),
  ...ofPerson(moved, inFile('webhooks'), webhookPrefix),
  ...ofPerson(moved, inFile('webhook-deliveries'), deliveryPrefix),
  ...ofPerson(
    moved,
    untold('marks of documents whose change is not announced yet'),
    changeNotePrefix,
  ),
  ...ofPerson(
    carried('sealed-anew', 'sealed with a secret that is gone: the person makes a new one'),
    untold('signs what webhooks send: whoever has it could pretend to be this server'),
    webhookSecretPrefix,
  ),
  ...ofPerson(moved, inFile('photos'), photoPrefix),
  ...ofPerson(moved, inFile('imports'), importPrefix),
  ...ofPerson(moved, inFile('archive-imports'), accountImportPrefix),
  ...ofPerson(moved, inFile('addresses'), aliasPrefix),
  ...ofPerson(moved, inFile('notifications'), notificationPrefix),
  ...ofPerson(
    moved,
    untold('a mail of what notifications say, until it is sent'),
    'notification-mail#',
  ),
  ...ofPerson(moved, within('notification-settings'), notificationSettingsKey),
  ...ofPerson(moved, untold('days on which applications say that something is due'), dueDayPrefix),
  ...ofPerson(moved, untold('when documents and files are looked at next'), duePrefix),
  ...ofPerson(moved, untold('is of the export itself'), 'account-export'),
  ...ofPerson(
    left('for a day only; its file is made again'),
    untold('made of the documents, for a day'),
    bulkExportPrefix,
  ),
  ...ofPerson(
    moved,
    untold('which document came out of which archive, so that none comes twice'),
    broughtPrefix,
  ),
  ...ofPerson(moved, untold('answers that are kept for a day'), 'idempotency#'),
  ...ofPerson(moved, untold('a mark, so that a first PDF counts once'), 'first-pdf'),
  ...ofPerson(
    carried('sealed-anew', 'sealed with a secret that is gone: it is entered again'),
    within('ai-key'),
    'ai-key',
  ),
  ...ofPerson(moved, inFile('ai-reader'), readerSortKey),
  ...ofPerson(
    left('made again at the next search'),
    untold('words of the documents'),
    searchWordsPrefix,
  ),
  ...ofPerson(
    left('made again at the next match by meaning'),
    untold('made of the documents'),
    embeddedTextsPrefix,
  ),
  ...ofPerson(
    left('for ten minutes only; the PDF is drawn again'),
    untold('kept for ten minutes'),
    'failed-drawing#',
  ),
  ...ofPerson(
    left('devices are known by a secret of the old home'),
    inFile('known-devices'),
    devicePrefix,
  ),
  ...ofPerson(
    left('devices are known by a secret of the old home'),
    untold('since when devices are known'),
    'devices',
  ),
  ...ofPerson(left('everybody signs in anew'), untold('secrets of who is signed in'), 'session#'),
  ...ofPerson(
    left('everybody signs in anew'),
    untold('marks of sessions that ended'),
    'tokens-ended',
  ),
  ...ofPerson(
    left('everybody signs in anew'),
    untold('there while an account is being deleted'),
    'leaving',
  ),
]

/** Rows of a workspace alone, by their sort key, in its partition beside those that a user has, too. */
export const kindsOfWorkspaces: readonly RowKind[] = [
  ...ofHouse(moved, workspacePrefix, memberPrefix, workspaceInvitationPrefix),
  ...ofHouse(moved, auditHeadPrefix, auditPrefix),
  ...ofHouse(
    carried('sealed-anew', 'sealed with a secret that is gone: the provider is set again'),
    signInSortKey,
  ),
  ...ofHouse(moved, removedMemberPrefix, provisioningTokenKey),
  ...ofHouse(moved, provisionedUserPrefix, provisionedGroupPrefix),
  ...ofHouse(moved, brandPrefix),
  ...ofHouse(moved, writerPrefix),
]

/** Rows in partitions of their own, by partition key. */
export const kindsOfPartitions: readonly RowKind[] = [
  ...ofHouse(moved, 'counts', 'installation first-operator'),
  ...ofHouse(moved, pointerPrefix, slugPrefix),
  ...ofHouse(moved, domainClaimPrefix),
  ...ofHouse(moved, oauthClientPrefix),
  ...ofHouse(carried('keyed-anew'), 'invitation#'),
  ...ofHouse(carried('open-job', 'done, or given up, and its person was told'), 'job#'),
  ...ofHouse(
    left('leads to an account of the old keeper; the new one is written for each person'),
    'identity#',
  ),
  ...ofHouse(left('of the store of files, which writes its own'), 'files', 'arrival#'),
  ...ofHouse(
    left('of uploads that were under way; they are brought again'),
    'landed-uploads',
    'spent-uploads',
  ),
  // An address in the local network must not become a target of requests from AWS, and a moved row would not be
  // validated again.
  ...ofHouse(left('the operator sets the server of models again'), 'installation ai-server'),
  ...ofHouse(left('the model takes its exam again'), `installation ${readerSortKey}`),
  ...ofHouse(left('made again at the next match by meaning'), 'vectors#'),
  ...ofHouse(left('links to files, signed with a secret of the old home'), 'link#'),
  ...ofHouse(
    left('of a sign-in or a code that was under way; it is begun again'),
    'flow#',
    'trip#',
  ),
  ...ofHouse(left('counts of tries, over within a day'), 'limit#'),
  ...ofHouse(left('for two days only, so that no job of the owner begins'), 'erased-owner#'),
  ...ofHouse(left('of the old home itself'), 'sweeps', 'health', outboxPartition, 'move'),
  ...ofHouse(left('of the table itself, which knows its own format'), 'table-format'),
]

const isOf = ({ key }: RowKind, whole: string, part: string) =>
  key.endsWith('#') ? part.startsWith(key) : key === part || key === whole

const ownerPrefix = 'owner#'

/** All known kinds, for the list of what is not moved. */
export const rowKinds: readonly RowKind[] = [
  ...kindsOfPeople,
  ...kindsOfWorkspaces,
  ...kindsOfPartitions,
]

/** Returns the kind of a row in the partition of a user, by its sort key; null for an unknown one. */
export function kindOfPerson(sk: string): PersonKind | null {
  return kindsOfPeople.find((one) => isOf(one, sk, sk)) ?? null
}

/**
 * Finds the kind of a row; null for a kind that is not listed, or for a sealed row whose kind does not name what it is
 * sealed for.
 */
export function kindOf({ pk, sk, data }: Pick<Item, 'pk' | 'sk' | 'data'>): RowKind | null {
  const kind = pk.startsWith(ownerPrefix)
    ? (kindOfPerson(sk) ?? kindsOfWorkspaces.find((one) => isOf(one, sk, sk)) ?? null)
    : (kindsOfPartitions.find((one) => isOf(one, `${pk} ${sk}`, pk)) ?? null)
  return kind?.how === 'as-it-is' && 'sealed' in data ? null : kind
}
