import fc from 'fast-check'
import type { FieldAddress } from '../change/address'
import { readField, writeField } from '../change/field-values'
import { addressIn, readTree, writeTree } from '../change/tree'
import { createCustomEntry, createEntry } from '../create'
import type { IdGenerator } from '../ids'
import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import type { Document } from '../schema/document'
import { isSectionKey, sectionKeys } from '../sections'
import { literal } from '../text/rich-text'
import { readDocument } from '../upgrade'

/** A random edit of a document; numbers select among existing nodes. */
export type Edit = {
  kind: 'field' | 'level' | 'remove' | 'insert' | 'move' | 'transfer'
  pick: number
  at: number
  word: string
}

export const arbitraryEdits = (maxLength = 6): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom<Edit['kind'][]>(
        'field',
        'field',
        'level',
        'remove',
        'insert',
        'move',
        'transfer',
      ),
      pick: fc.nat(),
      at: fc.nat(),
      word: fc.stringMatching(/^[a-z]{1,6}$/),
    }),
    { maxLength },
  )

const fixedFields = ['id', 'key', 'kind', 'schemaVersion', 'lastModified']

/** Returns the fields of a document that may hold any word, and keywords, by address. */
export const writableFields = (document: Document): FieldAddress[] =>
  [...readTree(document).nodes].flatMap(([owner, node]) =>
    Object.entries(node.fields)
      .filter(
        ([field, value]) =>
          !fixedFields.includes(field) && (typeof value === 'string' || field === 'keywords'),
      )
      .filter(() => owner !== 'design')
      .map(([field]) => addressIn(owner, field)),
  )

/** Writes a word in place of a field's text; keywords get one more. */
export function writeWord(document: Document, address: FieldAddress, word: string): Document {
  const value = readField(document, address)
  return writeField(document, address, Array.isArray(value) ? [...value, word] : word)
}

function editField(document: Document, { pick, word }: Edit): Document {
  const fields = writableFields(document)
  const address = fields[pick % fields.length]
  return address ? writeWord(document, address, word) : document
}

/** Makes a bullet a sub-point, or a sub-point a bullet. */
function changeLevel(document: Document, { pick }: Edit): Document {
  const tree = readTree(document)
  const bullets = [...tree.lists].flatMap(([list, owners]) =>
    /\/(highlights|courses)$/.test(list) ? owners : [],
  )
  const fields = tree.nodes.get(bullets[pick % Math.max(1, bullets.length)] ?? '')?.fields
  if (!fields) return document
  if (fields.level === undefined) fields.level = 1
  else delete fields.level
  const read = readDocument(writeTree(tree, document.kind))
  return read.ok ? read.document : document
}

function newNode(
  list: string,
  document: Document,
  ids: IdGenerator,
  word: string,
): JsonObject | null {
  const field = list.slice(list.lastIndexOf('/') + 1)
  if (list === 'content/sections') {
    const taken = readTree(document).nodes
    const key = sectionKeys.find((known) => !taken.has(`section:${known}`))
    return key ? { key, visible: true, title: word, breakBefore: false } : null
  }
  if (['highlights', 'courses', 'paragraphs'].includes(field))
    return { id: ids.node(), text: literal(word) }
  if (field === 'custom') return { id: ids.node(), title: word, entries: [] }
  if (field === 'entries') return { ...createCustomEntry(ids), name: word }
  if (field === 'stories') {
    const texts = { situation: '', task: '', action: '', result: '' }
    return { id: ids.node(), title: word, ...texts, lines: [], questions: [] }
  }
  if (field === 'profiles') return { id: ids.node(), network: word, username: '', url: '' }
  if (field === 'details') return { id: ids.node(), label: word, value: '' }
  return isSectionKey(field) ? (createEntry(field, ids) as unknown as JsonObject) : null
}

/** Applies an edit; inapplicable ones change nothing. */
function applyEdit(document: Document, edit: Edit, ids: IdGenerator): Document {
  if (edit.kind === 'field') return editField(document, edit)
  if (edit.kind === 'level') return changeLevel(document, edit)
  const tree = readTree(document)
  const lists = [...tree.lists].filter(([, owners]) => edit.kind === 'insert' || owners.length > 0)
  const chosen = lists[edit.pick % Math.max(1, lists.length)]
  if (!chosen) return document
  const [list, owners] = chosen
  const from = edit.at % Math.max(1, owners.length)
  const owner = owners[from]
  if (edit.kind === 'insert') {
    const node = newNode(list, document, ids, edit.word)
    if (!node) return document
    const key = list === 'content/sections' ? `section:${node.key}` : String(node.id)
    const { entries: _, highlights, courses, ...fields } = node
    tree.nodes.set(key, { list, path: [], fields })
    if (list === 'content/custom') tree.lists.set(`${key}/entries`, [])
    if (Array.isArray(highlights)) tree.lists.set(`${key}/highlights`, [])
    if (Array.isArray(courses)) tree.lists.set(`${key}/courses`, [])
    owners.splice(edit.at % (owners.length + 1), 0, key)
  } else if (owner) {
    owners.splice(from, 1)
    if (edit.kind === 'move') owners.splice((edit.at >> 3) % (owners.length + 1), 0, owner)
    else if (edit.kind === 'transfer') {
      // Moves to another list of the same kind, such as a bullet to another entry.
      const field = list.slice(list.lastIndexOf('/'))
      const targets = [...tree.lists].filter(
        ([name]) => name.endsWith(field) && !name.startsWith(owner),
      )
      const target = targets[(edit.at >> 3) % targets.length]?.[1] ?? owners
      target.splice((edit.at >> 6) % (target.length + 1), 0, owner)
    }
  }
  const read = readDocument(writeTree(tree, document.kind))
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.document
}

/** Applies edits in order. */
export function applyEdits<T extends Document>(
  document: T,
  edits: readonly Edit[],
  ids: IdGenerator,
): T {
  return edits.reduce<Document>((current, edit) => applyEdit(current, edit, ids), document) as T
}

/** Returns all texts of a document outside its fixed fields, to check that none is lost. */
export function wordsOf(document: Document): string[] {
  const words: string[] = []
  const collect = (value: JsonValue) => {
    if (typeof value === 'string') words.push(value)
    else if (Array.isArray(value)) value.forEach(collect)
    else if (isJsonObject(value)) Object.values(value).forEach(collect)
  }
  for (const { fields } of readTree(document).nodes.values()) {
    collect(
      Object.fromEntries(Object.entries(fields).filter(([key]) => !fixedFields.includes(key))),
    )
  }
  return words
}
