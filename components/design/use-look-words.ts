import { useMessages } from '@/components/ui/messages'
import { looks } from '@/lib/messages/en/looks'

/** The words of templates and of a design's choices, which come with what shows them. */
export const useLookWords = () => useMessages(looks)
