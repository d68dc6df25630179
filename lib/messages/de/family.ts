import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of a CV that follows another one, in German. */
export const family: typeof english = {
  changed: (name, count) =>
    `Dieser Lebenslauf folgt „${name}“. ${plural(count, {
      one: '# Änderung von dort fehlt hier noch.',
      other: '# Änderungen von dort fehlen hier noch.',
    })}`,
  see: 'Ansehen',
  title: (name) => `Änderungen in „${name}“`,
  hint: 'Deine Änderungen, Ergänzungen und Kürzungen bleiben. Du kannst alles rückgängig machen.',
  coming: 'Neu von dort',
  held: 'In beiden geändert',
  heldHint: 'Dein Text bleibt, bis du auswählst.',
  here: 'In diesem Lebenslauf',
  there: (name) => `In „${name}“`,
  keep: 'Behalten',
  take: 'Text verwenden',
  bringOver: (count) =>
    plural(count, { one: '# Änderung übernehmen', other: '# Änderungen übernehmen' }),
  brought: 'Änderungen übernommen.',
  upToDate: (name) => `In diesem Lebenslauf ist alles aus „${name}“.`,
  tooLong: 'Beides zusammen ist zu lang für einen Lebenslauf. Es wurde nichts geändert.',
  stop: 'Nicht mehr folgen',
  stopped: (name) => `Dieser Lebenslauf folgt „${name}“ nicht mehr.`,
}
