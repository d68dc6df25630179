import type { Design } from './schema/design'

/** Minimum measures of large print: points, and a factor of the type size (UKAAF, Clear Print). */
export const largeMeasures = { fontSize: 12, lineHeight: 1.4 } as const

type Measured = Pick<Design, 'fontSize' | 'lineHeight'> & Partial<Pick<Design, 'largePrint'>>

/** Returns a design with the measures that it is printed with: large print raises small ones. */
export const printedMeasures = <D extends Measured>(design: D): D =>
  design.largePrint === true
    ? {
        ...design,
        fontSize: Math.max(largeMeasures.fontSize, design.fontSize),
        lineHeight: Math.max(largeMeasures.lineHeight, design.lineHeight),
      }
    : design
