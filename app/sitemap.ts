import type { MetadataRoute } from 'next'
import { builtLanguages, siteAddress, sitePages } from '@/lib/messages/site-addresses'
import { readProcessEnvironment } from '@/lib/server/config/config'

// By the public address, which the build does not know.
export const dynamic = 'force-dynamic'

/** Lists the static pages for search engines, each with its address in every language that has a text of its own. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { url } = (await readProcessEnvironment()).configuration
  return sitePages
    .filter((page) => page !== '/offline')
    .flatMap((page) => {
      const addresses = builtLanguages(page).map((language) => [
        language,
        url + siteAddress(page, language),
      ])
      const languages = { ...Object.fromEntries(addresses), 'x-default': url + page }
      return addresses.map(([, address = '']) => ({ url: address, alternates: { languages } }))
    })
}
