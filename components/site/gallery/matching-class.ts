import type { Appearance, Audience, TemplateSummary } from '@/lib/pdf/templates/catalogue'

/** Ids of the filter's radio buttons, which the classes below refer to. */
export const audienceOption = (audience: Audience | 'all') => `audience-${audience}`
export const appearanceOption = (appearance: Appearance | 'all') => `appearance-${appearance}`

const byAudience: Record<Audience, string> = {
  any: 'group-has-[[name=audience]:checked:not(#audience-all,#audience-any)]/gallery:hidden',
  business:
    'group-has-[[name=audience]:checked:not(#audience-all,#audience-business)]/gallery:hidden',
  technology:
    'group-has-[[name=audience]:checked:not(#audience-all,#audience-technology)]/gallery:hidden',
  design: 'group-has-[[name=audience]:checked:not(#audience-all,#audience-design)]/gallery:hidden',
  care: 'group-has-[[name=audience]:checked:not(#audience-all,#audience-care)]/gallery:hidden',
  science:
    'group-has-[[name=audience]:checked:not(#audience-all,#audience-science)]/gallery:hidden',
  trades: 'group-has-[[name=audience]:checked:not(#audience-all,#audience-trades)]/gallery:hidden',
  'first-job':
    'group-has-[[name=audience]:checked:not(#audience-all,#audience-first-job)]/gallery:hidden',
}

const byAppearance: Record<Appearance, string> = {
  quiet:
    'group-has-[[name=appearance]:checked:not(#appearance-all,#appearance-quiet)]/gallery:hidden',
  classic:
    'group-has-[[name=appearance]:checked:not(#appearance-all,#appearance-classic)]/gallery:hidden',
  modern:
    'group-has-[[name=appearance]:checked:not(#appearance-all,#appearance-modern)]/gallery:hidden',
  bold: 'group-has-[[name=appearance]:checked:not(#appearance-all,#appearance-bold)]/gallery:hidden',
}

const byColumns = {
  1: 'group-has-[#two-columns:checked]/gallery:hidden',
  2: 'group-has-[#one-column:checked]/gallery:hidden',
}

const byPhoto = {
  with: 'group-has-[#without-photo:checked]/gallery:hidden',
  without: 'group-has-[#with-photo:checked]/gallery:hidden',
}

/** Returns the classes that hide an element while a filter excludes its template. */
export function matchingClass({ audience, appearance, columns, photo }: TemplateSummary): string {
  return [
    byAudience[audience],
    byAppearance[appearance],
    byColumns[columns],
    byPhoto[photo ? 'with' : 'without'],
  ].join(' ')
}
