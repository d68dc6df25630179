import { type DeclaredField, type EntryKind, fieldsOfKind } from '@/lib/resume/entry-fields'
import type { Bullet } from '@/lib/resume/schema/content'

/** A part of an entry's text: short texts on one line, a paragraph in stored markup, or bullets. */
export type RestPart =
  | { kind: 'line'; texts: readonly string[] }
  | { kind: 'rich'; text: string }
  | { kind: 'bullets'; bullets: readonly Bullet[] }

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : []

/** Returns whether a field is a short fact, which leads the text. */
const isFact = ({ kind, slot }: DeclaredField) =>
  slot === 'roles' || (kind === 'line' && slot !== 'note' && slot !== 'location')

/**
 * Returns the fields of an entry for which a form has no place of its own, in the order of a description: short facts
 * on one line, sentences, bullets, keywords, place, address. A field that is added to a section is among them.
 *
 * @param placed names of the fields that the form has a place for; dates are always taken as placed
 */
export function restOfEntry(
  kind: EntryKind,
  entry: object,
  placed: readonly string[],
): readonly RestPart[] {
  const rest = fieldsOfKind(kind).filter(
    (field) => field.kind !== 'date' && !placed.includes(field.name),
  )
  const contentOf = ({ name }: DeclaredField): unknown => Reflect.get(entry, name)
  const lineOf = (field: DeclaredField): RestPart => ({
    kind: 'line',
    texts: textsOf(contentOf(field)),
  })
  const others = rest.filter((field) => !isFact(field))
  const linesIn = (...slots: DeclaredField['slot'][]) =>
    others.filter(({ slot }) => slots.includes(slot)).map(lineOf)
  return [
    { kind: 'line', texts: rest.filter(isFact).flatMap((field) => textsOf(contentOf(field))) },
    ...linesIn('note'),
    ...others.flatMap((field): RestPart[] =>
      field.kind === 'rich' ? [{ kind: 'rich', text: textsOf(contentOf(field)).join('') }] : [],
    ),
    ...others.flatMap((field): RestPart[] =>
      field.kind === 'bullets'
        ? [{ kind: 'bullets', bullets: (contentOf(field) ?? []) as readonly Bullet[] }]
        : [],
    ),
    ...linesIn('keywords'),
    ...linesIn('location'),
    ...linesIn('url'),
  ]
}
