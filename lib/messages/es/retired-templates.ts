import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Spanish. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Graduada',
    'europass-order': 'Orden Europass',
    'two-tone': 'Encabezado bicolor',
    timeline: 'Línea de tiempo',
    'side-column-left': 'Columna lateral izquierda',
    'modern-rule': 'Moderna con línea',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `La plantilla «${retired}» es ahora «${successor}». Tu texto y tus ajustes son los mismos. Puedes elegir otra plantilla en Diseño.`,
}
