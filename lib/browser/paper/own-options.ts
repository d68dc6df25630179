import { ownOptions } from '@/lib/pdf/templates/registry'
import type { Design } from '@/lib/resume/schema/design'

/** Returns the name of each option of a design's template. */
export const ownOptionNames = (
  design: Pick<Design, 'template' | 'ownTemplate' | 'look'>,
): Record<string, string> => ownOptions(design)
