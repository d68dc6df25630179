import type { MetadataRoute } from 'next'

/** Allows all pages; the workspace's shell has a `noindex` of its own. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' } }
}
