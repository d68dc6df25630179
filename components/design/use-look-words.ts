import { useMessages } from '@/components/ui/messages'
import { looks } from '@/lib/messages/areas'

/** The texts of templates and design options, loaded with the parts that show them. */
export const useLookWords = () => useMessages(looks)
