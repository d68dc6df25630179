import 'server-only'
import { isIP } from 'node:net'

/** Host names of clouds' metadata services. */
const metadataName =
  /^(?:metadata|instance-data)(?:\.(?:local|internal|google\.internal|ec2\.internal|azure\.internal))?$/

/**
 * IPv6 prefixes that only wrap an IPv4 address, with the group that it begins at: IPv4-mapped and
 * -compatible (RFC 4291), NAT64 (RFC 6052, 8215), 6to4 (RFC 3056). Teredo (RFC 4380) has it inverted at its end.
 */
const wrappers: readonly { prefix: RegExp; at: number; isInverted?: boolean }[] = [
  { prefix: /^0:0:0:0:0:(?:0|ffff):/, at: 6 },
  { prefix: /^0:0:0:0:ffff:0:/, at: 6 },
  { prefix: /^64:ff9b:/, at: 6 },
  { prefix: /^2002:/, at: 1 },
  { prefix: /^2001:0:/, at: 6, isInverted: true },
  { prefix: /^2001:0:/, at: 2 },
]

/** Returns the eight groups of an IPv6 address as URLs write it. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::')
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => parseInt(group, 16))
  const [before, behind] = [read(head), read(tail ?? '')]
  const gap = tail === undefined ? 0 : 8 - before.length - behind.length
  return [...before, ...Array<number>(Math.max(0, gap)).fill(0), ...behind]
}

/** 169.254, the first half of an IPv4 address that is link-local. */
const linkLocal = 0xa9fe

function isMetadata6(address: string): boolean {
  const groups = groupsOf(address)
  const text = groups.map((group) => group.toString(16)).join(':')
  // Local-use NAT64 prefixes (RFC 8215) may place the address anywhere: no model server is there.
  if (/^(?:fe[89ab]|fd00:ec2:|64:ff9b:1:)/.test(text)) return true
  return wrappers.some(({ prefix, at, isInverted }) => {
    const high = groups[at] ?? 0
    return prefix.test(text) && (isInverted ? high ^ 0xffff : high) === linkLocal
  })
}

/**
 * Returns true for the metadata service of a cloud, which gives the machine's credentials to any process on it: no
 * model server is there.
 */
export function isMetadataHost(host: string): boolean {
  const bare = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  const version = isIP(bare)
  if (version === 4) return bare.startsWith('169.254.')
  if (version !== 6) return metadataName.test(bare)
  // A resolver may write the end of an address as IPv4, and adds the zone of a link-local one.
  return isMetadata6(new URL(`http://[${bare.replace(/%.*$/, '')}]`).hostname.slice(1, -1))
}
