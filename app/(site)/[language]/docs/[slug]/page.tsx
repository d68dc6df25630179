import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DocsFrame } from '@/components/site/docs/docs-frame'
import docs from '@/dist/docs.json'
import { siteAddress } from '@/lib/messages/site-addresses'
import { pageLanguage } from '../../../page-language'

type Props = { params: Promise<{ language: string; slug: string }> }

/** The documentation is built in English alone, in which it is written. */
export const generateStaticParams = () => docs.pages.map(({ slug }) => ({ slug, language: 'en' }))

async function readPage({ params }: Props) {
  const { slug } = await params
  return docs.pages.find((page) => page.slug === slug) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, description } = await readPage(props)
  return { title, description }
}

/** Renders one page of the documentation, whose text is in English. */
export default async function DocPage(props: Props) {
  const language = await pageLanguage(props)
  const { slug, html } = await readPage(props)
  const text = html.replace(/(?<=href=")docs:([\w-]+)/g, (_, other: string) =>
    siteAddress(`/docs/${other}`, language),
  )
  return (
    <DocsFrame page={`/docs/${slug}`} language={language}>
      <article
        lang="en"
        dir="ltr"
        data-docs=""
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made of our own Markdown by the build, without HTML from files
        dangerouslySetInnerHTML={{ __html: text }}
      />
    </DocsFrame>
  )
}
