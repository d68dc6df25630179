import { interfaceLanguages, type OfferedLanguage } from '@/lib/messages/locales'
import { type SitePage, siteAddress } from '@/lib/messages/site-addresses'

type Props = { page: SitePage; language: OfferedLanguage }

/**
 * Names for search engines the address of a static page and that of each language; React moves them to the head. Paths
 * alone: the build does not know the address of the server, which app/sitemap.ts says in full.
 */
export function AlternateLinks({ page, language }: Props) {
  return (
    <>
      <link rel="canonical" href={siteAddress(page, language)} />
      <link rel="alternate" hrefLang="x-default" href={siteAddress(page, 'en')} />
      {interfaceLanguages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={siteAddress(page, other)} />
      ))}
    </>
  )
}
