import { type Fields, url } from './field'

/** Fields of a certificate or licence. */
export const certificateFields = {
  name: { kind: 'line', slot: 'title', head: 1, aliases: 'title' },
  issuer: {
    ...{ kind: 'line', slot: 'organization', head: 2 },
    aliases: 'authority',
  },
  date: { kind: 'date', slot: 'date' },
  expires: {
    kind: 'date',
    slot: 'expiry',
    since: '0.2',
    aliases: 'expirationDate expiryDate validUntil',
  },
  number: {
    ...{ kind: 'line', slot: 'number', isPrivate: true, since: '0.2' },
    aliases: 'credentialId licenseNumber licenceNumber',
  },
  url,
} as const satisfies Fields
