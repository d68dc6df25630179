import { useEffect, useState } from 'react'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import { workspaceOf } from '../../storage/journal/namespaces'
import { useNamespace } from '../account/use-account'

/** Returns the brand of this page's workspace; null without one, and until it is loaded. */
export function useBrand(): BrandPack | null {
  const namespace = useNamespace()
  const [brand, setBrand] = useState<BrandPack | null>(null)
  useEffect(() => {
    if (workspaceOf(namespace) === null) return
    let isCurrent = true
    const show = (found: BrandPack | null) => {
      if (isCurrent) setBrand(found)
    }
    const load = async () => (await import('./load-brand')).showBrand(namespace, show)
    // Without a network every template is offered.
    load().catch(() => {})
    return () => {
      isCurrent = false
      setBrand(null)
    }
  }, [namespace])
  return brand
}
