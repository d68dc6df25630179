import { useDraft } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { photoArea } from '@/lib/messages/areas'
import { countryOf, customsOf, isBetterLeftOut } from '@/lib/resume/countries/country-rules'

/** Returns the name of the CV's country if its CVs have no photo, as it stands within a sentence; else null. */
export function useUnusualPhoto(): string | null {
  const places: Record<string, string | undefined> = useMessages(photoArea).places
  const country = useDraft((cv) => (isBetterLeftOut(customsOf(cv), 'photo') ? countryOf(cv) : ''))
  return places[country] ?? null
}
