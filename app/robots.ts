import type { MetadataRoute } from 'next'

/** The static pages may be read by anybody; the workspace's shell says `noindex` itself. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' } }
}
