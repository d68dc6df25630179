import 'server-only'
import { escapeHtml } from '@/lib/resume/text/escape-markup'

/** Plain words with code between backticks. */
export const prose = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')
