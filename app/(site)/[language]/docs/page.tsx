import type { Metadata } from 'next'
import { DocsFrame, DocsList } from '@/components/site/docs/docs-frame'
import { site as siteMessages } from '@/lib/messages/areas'
import { readMessages } from '@/lib/messages/read-messages'
import { pageLanguage, type SitePageProps } from '../../page-language'

export async function generateMetadata(props: SitePageProps): Promise<Metadata> {
  const { docs } = await readMessages(siteMessages, await pageLanguage(props))
  return { title: docs.title, description: docs.description }
}

/** Lists all pages of the documentation. */
export default async function DocsPage(props: SitePageProps) {
  const language = await pageLanguage(props)
  const { docs } = await readMessages(siteMessages, language)
  return (
    <DocsFrame page="/docs" language={language}>
      <h1 className="text-[2.25rem] leading-tight">{docs.title}</h1>
      <p className="mt-4 text-lg text-soft">{docs.description}</p>
      {(['guides', 'operators', 'reference'] as const).map((group) => (
        <DocsList key={group} title={docs[group]} hasDescriptions {...{ group, language }} />
      ))}
    </DocsFrame>
  )
}
