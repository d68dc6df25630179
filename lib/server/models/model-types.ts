import 'server-only'
import type { ModelClient } from '@/lib/ai/client/model-client'
import type { ProviderSettings } from '@/lib/ai/client/model-providers'

/** Port of model servers. */
export type Models = {
  /** Opens a client; nothing is sent before the first request. */
  open: (settings: ProviderSettings) => ModelClient
}
