import type { Basics } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import { webAddress } from './blocks/web-address'

/** Value of `design.qrCode` for the address of the header. */
export const ownAddress = 'url'

/** Maximum bytes of a printed code: modules of 0.35 mm (version 8 at level M), which any camera tells apart. */
const maxBytes = 152

/** Matches hosts that only this machine or its network knows. */
const localHost =
  /^(?:localhost|.*\.(?:local|localhost|internal|lan)|127\.[\d.]+|0\.0\.0\.0|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|\[[\da-f:]*\])$/i

/** Returns a typed address as a QR code has it; null for one that is too long, or that no reader could open. */
export function printableAddress(typed: string): string | null {
  const { link } = webAddress(typed)
  if (link === null || !/^https?:/.test(link)) return null
  if (localHost.test(new URL(link).hostname)) return null
  return new TextEncoder().encode(link).length > maxBytes ? null : link
}

/** Returns the addresses of a header that a QR code may have, with their values of `design.qrCode`. */
export const qrAddresses = ({ url, profiles }: Basics) =>
  [{ id: ownAddress, url }, ...profiles].flatMap(({ id, url }) => {
    const address = printableAddress(url)
    return address === null ? [] : [{ id, address }]
  })

/** Returns the address of a CV's QR code; null without one. */
export function qrAddressOf({ qrCode = '' }: Design, basics: Basics): string | null {
  if (/^https?:\/\//i.test(qrCode)) return printableAddress(qrCode)
  return qrAddresses(basics).find(({ id }) => id === qrCode)?.address ?? null
}
