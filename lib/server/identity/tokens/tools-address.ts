import 'server-only'
import type { Configuration } from '../../config/configuration-types'

/** Path of the tools of agents. */
export const toolsPath = '/api/mcp'

/** Returns the address of the tools of agents, by which tokens for them are bound to them (RFC 8707). */
export function toolsAddress({ url }: Pick<Configuration, 'url'>): string {
  return new URL(toolsPath, url).href
}
