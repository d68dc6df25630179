import type { Ability } from '@/lib/language/kinds/labels'
import { type DeclaredField, type EntryKind, fieldsOfKind } from '@/lib/resume/entry-fields'
import type { Slot } from '@/lib/resume/fields/field'
import { abilities } from '@/lib/resume/fields/language'
import { stringOf } from '@/lib/resume/json-value'
import { languageTableOf, languageTermsOf } from '@/lib/resume/labels/language-tables'
import type { Bullet } from '@/lib/resume/schema/content'
import {
  bulletFields,
  createEntryModel,
  datePiece,
  type EntryModel,
  linePiece,
  type Print,
  rangePieces,
  richField,
  urlPiece,
  wordsPiece,
} from './entry-model'
import type { Piece } from './pieces'

/** Entry whose fields are read by their declarations. */
export type DeclaredEntry = Readonly<Record<string, unknown>> & {
  id: string
  hidden: boolean
  keepTogether: boolean
  breakBefore: boolean
}

type Line = 'heading' | 'organisation' | 'details' | 'about' | 'keywords'

/** Printed line of a meaning; all others are short facts. */
const lines: Partial<Record<Slot, Line>> = {
  title: 'heading',
  subject: 'heading',
  organization: 'organisation',
  note: 'about',
  keywords: 'keywords',
}

const listOf = <Item>(value: unknown): readonly Item[] => (Array.isArray(value) ? value : [])

const isAbility = (name: string) => abilities.find((one) => one === name)

/** Returns whether an overall level says the same as all single ones, which then are not printed. */
const isSaid = (entry: DeclaredEntry) =>
  abilities.every((name) => stringOf(entry[name]).trim() === stringOf(entry.fluency).trim())

/** Returns the level of a single ability with its name, so that the two stay on one line. */
function abilityPiece(entry: DeclaredEntry, name: Ability, { language }: Print): Piece {
  const piece = linePiece(entry.id, name, stringOf(entry[name]))
  if (piece.text.trim() === '' || isSaid(entry)) return { ...piece, text: '' }
  const label = languageTermsOf(language).abilities[name]
  return { ...piece, prefix: `${label}\u00a0` }
}

function pieceOf(entry: DeclaredEntry, { name, kind }: DeclaredField, print: Print): Piece {
  const value = entry[name]
  const ability = isAbility(name)
  if (ability) return abilityPiece(entry, ability, print)
  if (kind === 'words') return wordsPiece(entry.id, name, listOf<string>(value), print)
  if (kind === 'url') return urlPiece(entry.id, name, stringOf(value))
  return linePiece(entry.id, name, stringOf(value))
}

function datesOf(entry: DeclaredEntry, fields: readonly DeclaredField[], print: Print): Piece[] {
  const single = fields.find(({ slot }) => slot === 'date')
  const dateOf = ({ name }: DeclaredField) =>
    datePiece(entry.id, name, stringOf(entry[name]), print)
  if (single) {
    const expiry = fields.filter(({ slot }) => slot === 'expiry').map(dateOf)
    const { range } = languageTableOf(print.language, print.look).dates
    return [dateOf(single), ...expiry.map((piece) => ({ ...piece, separator: range }))]
  }
  if (!fields.some(({ slot }) => slot === 'start')) return []
  const range = { startDate: stringOf(entry.startDate), endDate: stringOf(entry.endDate) }
  return rangePieces(entry.id, range, print)
}

/** Returns the printed content of an entry, each field where its meaning puts it; null if there is nothing to print. */
export function declaredModel(
  kind: EntryKind,
  entry: DeclaredEntry,
  print: Print,
): EntryModel | null {
  const fields = fieldsOfKind(kind)
  const short = fields.filter((field) => ['line', 'words', 'url'].includes(field.kind))
  const on = (line: Line) =>
    short
      .filter(({ slot }) => (lines[slot] ?? 'details') === line)
      .map((field, at, all): Piece => {
        const separator = all[at - 1]?.separator
        const piece = pieceOf(entry, field, print)
        return separator === undefined ? piece : { ...piece, separator }
      })
  const paragraphs = fields.filter((field) => field.kind === 'rich')
  const bullets = fields.filter((field) => field.kind === 'bullets')
  return createEntryModel(entry, {
    heading: on('heading'),
    organisation: on('organisation'),
    dates: datesOf(entry, fields, print),
    details: on('details'),
    about: on('about'),
    paragraphs: paragraphs.map(({ name }) => richField(entry.id, name, stringOf(entry[name]))),
    bullets: bullets.flatMap(({ name }) => bulletFields(listOf<Bullet>(entry[name]))),
    keywords: on('keywords'),
  })
}
