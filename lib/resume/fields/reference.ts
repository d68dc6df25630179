import type { Fields } from './field'

/** Fields of a referee. */
export const referenceFields = {
  name: { kind: 'line', slot: 'title', head: 1, isPrivate: true },
  organization: {
    ...{ kind: 'line', slot: 'organization', head: 2, isPrivate: true, since: '0.2' },
    aliases: 'company employer',
  },
  relationship: {
    ...{ kind: 'line', slot: 'relationship', isPrivate: true, isTranslated: true, since: '0.2' },
    aliases: 'relation',
  },
  phone: {
    kind: 'line',
    slot: 'phone',
    isPrivate: true,
    since: '0.2',
    aliases: 'telephone mobile',
  },
  reference: { kind: 'rich', slot: 'text', isPrivate: true },
} as const satisfies Fields
