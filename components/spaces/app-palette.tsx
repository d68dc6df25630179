import { PaletteList } from '@/components/document/palette/palette-list'
import { useAppCommands } from '@/components/document/palette/use-app-commands'
import type { QuickListProps } from '@/components/ui/quick-list'

/** Palette of the screens without an open CV. */
export function AppPalette(props: QuickListProps) {
  return <PaletteList commands={useAppCommands(null)} {...props} />
}
