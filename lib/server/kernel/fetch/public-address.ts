import 'server-only'
import { BlockList, isIP } from 'node:net'

/** IPv4 ranges that are not on the public internet (IANA special-purpose registry), as CIDR. */
const special4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Platform services of a virtual machine on Azure.
  '168.63.129.16/32',
]

/**
 * Ranges inside 2000::/3 that are not public either, or that wrap an IPv4 address: IETF protocols with Teredo,
 * documentation, 6to4. Mapped addresses and NAT64 lie outside of 2000::/3.
 */
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

function blockList(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    list.addSubnet(address, Number(bits), family)
  }
  return list
}

const blocked4 = blockList('ipv4', special4)
const blocked6 = blockList('ipv6', special6)
const global6 = blockList('ipv6', ['2000::/3'])

/** Returns true for an IP address on the public internet; false for any other one, and for what is no IP address. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !blocked4.check(address, 'ipv4')
  // A zone (`fe80::1%eth0`) only exists for local addresses.
  if (version !== 6 || address.includes('%')) return false
  return global6.check(address, 'ipv6') && !blocked6.check(address, 'ipv6')
}

/** Returns true for an IP address of this machine itself, without any of the ways to wrap one. */
export const isLoopbackAddress = (address: string): boolean =>
  address === '::1' || (isIP(address) === 4 && address.startsWith('127.'))
