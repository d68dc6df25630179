import type { DraftEntry, DraftSection, DraftSectionKind, Traced } from '../draft/draft-types'
import type { SourceLink } from '../source/source-types'
import { indexOfLink } from './basics/index-of-link'
import { linkedValue } from './basics/linked-value'
import { copied, type Stretch } from './sections/stretch'

type Values = Readonly<Record<string, Traced | Stretch | null | undefined>>
type Lists = Readonly<Record<string, readonly (Traced | Stretch)[]>>

const isTraced = (value: Traced | Stretch): value is Traced => 'form' in value

/** Whether a value is not empty; an open end is a date with empty text. */
const isSomething = (value: Traced | Stretch) =>
  value.text !== '' || (isTraced(value) && value.form === 'date')

const traced = (value: Traced | Stretch) => (isTraced(value) ? value : copied(value))

/**
 * Creates entries and sections of a draft with unique ids.
 * @param links of the source
 */
export function createDraftBuilder(links: readonly SourceLink[] = []) {
  let count = 0
  const nextId = () => `d${++count}`
  const passedOver: number[] = []
  return {
    /** Marks source lines as containing nothing that needs to be placed. */
    passOver(lines: readonly number[]) {
      passedOver.push(...lines)
    },
    /** Returns the URL linked from the first of some texts that has a link. */
    linkedUrl(texts: readonly (Stretch | null | undefined)[]): Traced | null {
      const index = texts
        .map((text) => (text ? indexOfLink(text, links) : -1))
        .find((at) => at >= 0)
      return index === undefined ? null : linkedValue(links, index)
    },
    passedOver: (): readonly number[] => passedOver,
    /** Builds an entry from the non-empty values. */
    entry(values: Values, lists: Lists = {}): DraftEntry {
      const fields = Object.entries(values).flatMap(([name, value]) =>
        value && isSomething(value) ? [[name, traced(value)] as const] : [],
      )
      const filled = Object.entries(lists).flatMap(([name, items]) => {
        const some = items.filter(({ text }) => text !== '').map(traced)
        return some.length > 0 ? [[name, some] as const] : []
      })
      return { id: nextId(), fields: Object.fromEntries(fields), lists: Object.fromEntries(filled) }
    },
    section(
      kind: DraftSectionKind,
      title: Stretch | null,
      entries: readonly DraftEntry[],
    ): DraftSection {
      return { id: nextId(), kind, title: title ? copied(title) : null, entries }
    },
  }
}

export type DraftBuilder = ReturnType<typeof createDraftBuilder>
