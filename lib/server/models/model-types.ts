import 'server-only'
import type { ModelClient } from '@/lib/ai/client/model-client'
import type { ProviderSettings } from '@/lib/ai/client/model-providers'

/** The way to servers of models. */
export type Models = {
  /** Opens one; nothing is sent before the first question. */
  open: (settings: ProviderSettings) => ModelClient
}
