import { Banner } from '@/components/ui/banner'
import { useReadOnlyText } from './use-read-only-text'

/** Reports that the person may only read, or read and comment, in this workspace. */
export function ReadOnlyBanner({ className }: { className: string }) {
  const text = useReadOnlyText()
  if (!text) return null
  return (
    <Banner tone="information" className={className}>
      {text}
    </Banner>
  )
}
