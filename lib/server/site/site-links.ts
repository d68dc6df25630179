import 'server-only'
import { builtLanguages, readSitePath, siteAddress } from '@/lib/messages/site-addresses'

/**
 * The `Link` header of a static page (RFC 8288): its address, and that of each language. A header, since the build
 * does not know the address of the server, and search engines follow whole addresses only.
 *
 * @param url the public address, without a slash at the end
 * @param path of a static page, with or without a language
 */
export function siteLinks(url: string, path: string): string {
  const site = readSitePath(path)
  if (!site) return ''
  const { page, language } = site
  const languages = builtLanguages(page)
  const own = languages.find((one) => one === language) ?? 'en'
  const link = (target: string, relation: string) => `<${url}${target}>; rel="${relation}"`
  return [
    link(siteAddress(page, own), 'canonical'),
    `${link(page, 'alternate')}; hreflang="x-default"`,
    ...languages.map(
      (other) => `${link(siteAddress(page, other), 'alternate')}; hreflang="${other}"`,
    ),
  ].join(', ')
}
