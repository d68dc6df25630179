import type { MetadataRoute } from 'next'
import { readProcessEnvironment } from '@/lib/server/config/config'

// By the public address, which the build does not know.
export const dynamic = 'force-dynamic'

/** Allows all pages; the workspace's shell has a `noindex` of its own. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { url } = (await readProcessEnvironment()).configuration
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${url}/sitemap.xml` }
}
