import 'server-only'

/** Maximum addresses in the header, which proxies limit. */
const maxAddresses = 50

/** Description of the header, for operations that have it. */
export const nearNameDescription =
  '`Vitae-Near-Name` of a file with `blind=true` lists the addresses (`ID/FIELD`) of lines that may still tell the name: look at them before you send the file.'

/** Returns the header that lists the lines of an anonymous file that may still tell the name. */
export const nearNameHeader = ({
  nearName,
}: {
  nearName: readonly string[]
}): Record<string, string> =>
  nearName.length === 0 ? {} : { 'vitae-near-name': nearName.slice(0, maxAddresses).join(', ') }
