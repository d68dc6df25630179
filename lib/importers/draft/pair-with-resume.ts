import { foldText } from '@/lib/language/unicode/fold-text'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { type ApplyResult, applyHunks, type Hunk } from '@/lib/resume/change/hunks'
import { asJson } from '@/lib/resume/change/tree'
import {
  customEntryFields,
  entryFieldsOf,
  locationFields,
  roleFields,
} from '@/lib/resume/entry-fields'
import { isJsonObject, type JsonObject, type JsonValue, objectsIn } from '@/lib/resume/json-value'
import { pairEntries, textAt } from '@/lib/resume/pair-entries'
import { flattenLooseRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { isSectionKey, sectionKeys } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'

/**
 * A difference of a file from a CV. `isAddition`: changes no existing value; only additions are
 * preselected.
 */
export type PairProposal = { id: string; hunk: Hunk; isAddition: boolean }

const isOfRole = (field: string) => roleFields.some(({ name }) => name === field)

const idOf = (node: JsonObject) => String(node.id)

const insert = (
  list: FieldAddress,
  node: JsonObject,
  siblings: readonly JsonObject[],
): PairProposal => {
  const last = siblings.at(-1)
  return {
    id: `${list} ${idOf(node)}`,
    hunk: { kind: 'insert', list, behind: last ? idOf(last) : null, node },
    isAddition: true,
  }
}

const isEmpty = (value: JsonValue | undefined) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Returns the proposal for a field; none if the values are equal or the file has none. */
function proposeValue(
  address: FieldAddress,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): PairProposal[] {
  if (isEmpty(after) || after === undefined || before === undefined) return []
  const plain = (value: JsonValue) => foldText(plainText(JSON.stringify(value)))
  if (plain(before) === plain(after)) return []
  return [
    { id: address, hunk: { kind: 'set', address, before, after }, isAddition: isEmpty(before) },
  ]
}

/** Proposes keywords that the CV lacks, appended to its list. */
function proposeWords(
  address: FieldAddress,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): PairProposal[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return []
  const known = new Set(before.map((word) => foldText(String(word))))
  const more = after.filter((word) => !known.has(foldText(String(word))))
  if (more.length === 0) return []
  return [
    {
      id: address,
      hunk: { kind: 'set', address, before, after: [...before, ...more] },
      isAddition: true,
    },
  ]
}

/** Returns the proposals for a paired entry, field by field. */
function proposeFields(key: string, entry: JsonObject, other: JsonObject): PairProposal[] {
  const fields = isSectionKey(key) ? entryFieldsOf(key) : customEntryFields
  return fields.flatMap(({ name, kind }): PairProposal[] => {
    // Employer fields belong to the entry, not to its role.
    const isOfEmployer = typeof other.entryId === 'string' && !isOfRole(name)
    const address = fieldAddress(isOfEmployer ? String(other.entryId) : idOf(other), name)
    if (kind === 'words') return proposeWords(address, other[name], entry[name])
    if (kind !== 'bullets') {
      // An empty end next to a start means ongoing, so it is not an empty field.
      const isOpenEnd =
        name === 'endDate' && textAt(other, 'startDate') !== '' && other[name] === ''
      return proposeValue(address, other[name], entry[name]).map((proposal) =>
        isOpenEnd ? { ...proposal, isAddition: false } : proposal,
      )
    }
    const own = objectsIn(other[name])
    const known = new Set(own.map((bullet) => foldText(plainText(textAt(bullet, 'text')))))
    return objectsIn(entry[name])
      .filter((bullet) => !known.has(foldText(plainText(textAt(bullet, 'text')))))
      .map((bullet) => insert(address, bullet, own))
  })
}

function proposeSection(
  list: FieldAddress,
  key: string,
  imported: JsonObject[],
  existing: JsonObject[],
) {
  const postsOf = (entries: JsonObject[]) =>
    key === 'work' ? flattenLooseRoles(entries).filter(isJsonObject) : entries
  // Jobs by entry of the file: an entry without a counterpart is added with all its roles.
  const added = imported.map((entry) => ({ entry, posts: postsOf([entry]) }))
  const pairs = pairEntries(
    key,
    added.flatMap(({ posts }) => posts),
    postsOf(existing),
  )
  const proposals = added.flatMap(({ entry, posts }) => {
    if (!posts.some((post) => pairs.has(post))) return [insert(list, entry, existing)]
    return posts.flatMap((post) => {
      const other = pairs.get(post)
      if (other) return proposeFields(key, post, other)
      const { entryId: _, ...node } = post
      return [insert(list, node, existing)]
    })
  })
  // Several roles may propose the same employer field; the first wins.
  return [...new Map(proposals.toReversed().map((one) => [one.id, one])).values()].toReversed()
}

function proposeBasics(imported: JsonObject, existing: JsonObject): PairProposal[] {
  const names = ['name', 'label', 'email', 'phone', 'url', 'summary'] as const
  const values = names.flatMap((name) =>
    proposeValue(fieldAddress('basics', name), existing[name], imported[name]),
  )
  const [here, there] = [existing.location, imported.location]
  const places =
    isJsonObject(here) && isJsonObject(there)
      ? locationFields.flatMap((name) =>
          proposeValue(fieldAddress('basics', `location.${name}`), here[name], there[name]),
        )
      : []
  const lists = (['profiles', 'details'] as const).flatMap((list) => {
    const own = objectsIn(existing[list])
    const nameOf = (item: JsonObject) =>
      foldText(['url', 'username', 'label', 'value'].map((field) => textAt(item, field)).join(' '))
    const known = new Set(own.map(nameOf))
    return objectsIn(imported[list])
      .filter((item) => !known.has(nameOf(item)))
      .map((item) => insert(fieldAddress('basics', list), item, own))
  })
  return [...values, ...places, ...lists]
}

/**
 * Returns proposals for what a file would add to a CV. Entries are paired by employer, title and
 * overlapping dates; unpaired ones are new. Nothing is ever removed from the CV.
 * @param imported the document made from the draft
 */
export function pairWithResume(imported: ResumeDocument, existing: ResumeDocument): PairProposal[] {
  const [from, to] = [asJson(imported).content, asJson(existing).content]
  if (!isJsonObject(from) || !isJsonObject(to)) return []
  const [basicsFrom, basicsTo] = [from.basics, to.basics]
  const basics =
    isJsonObject(basicsFrom) && isJsonObject(basicsTo) ? proposeBasics(basicsFrom, basicsTo) : []
  const lists = sectionKeys.flatMap((key) =>
    proposeSection(`content/${key}`, key, objectsIn(from[key]), objectsIn(to[key])),
  )
  const own = objectsIn(to.custom)
  const custom = objectsIn(from.custom).flatMap((section) => {
    const same = own.find(
      (other) => foldText(textAt(other, 'title')) === foldText(textAt(section, 'title')),
    )
    if (!same) return [insert('content/custom', section, own)]
    const list = fieldAddress(idOf(same), 'entries')
    return proposeSection(list, idOf(same), objectsIn(section.entries), objectsIn(same.entries))
  })
  return [...basics, ...lists, ...custom]
}

/**
 * Applies the selected proposals, all or none, in list order.
 * @param ticked ids of proposals
 */
export function applyPairs(
  existing: ResumeDocument,
  proposals: readonly PairProposal[],
  ticked: ReadonlySet<string>,
): ApplyResult {
  const lastIn = new Map<string, string>()
  const hunks = proposals
    .filter(({ id }) => ticked.has(id))
    .map(({ hunk }): Hunk => {
      if (hunk.kind !== 'insert') return hunk
      const behind = lastIn.get(hunk.list) ?? hunk.behind
      lastIn.set(hunk.list, idOf(hunk.node))
      return { ...hunk, behind }
    })
  return applyHunks(existing, hunks)
}
