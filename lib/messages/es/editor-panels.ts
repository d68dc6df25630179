import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the panels over the editor, in Spanish. */
export const editorPanels: typeof english = {
  find: 'Buscar en este currículum',
  findLabel: 'Texto que buscar',
  findNothing: 'Sin resultados.',
  findCount: (count) => plural(count, { one: '# resultado', other: '# resultados' }),
  paletteLabel: 'Buscar comandos y secciones',
  paletteNothing: 'No se ha encontrado ningún comando.',
  recent: 'Usados recientemente',
  groups: {
    edit: 'Editar',
    entry: 'Esta entrada',
    section: 'Esta sección',
    add: 'Añadir',
    document: 'Este currículum',
    share: 'Descargar y compartir',
    view: 'Vista previa',
    others: 'Otros currículums',
    account: 'Cuenta',
    go: 'Ir a',
  },
  goToSection: (name) => `Ir a ${name}`,
  duplicateThisEntry: 'Duplicar esta entrada',
  removeThisEntry: 'Quitar esta entrada',
  thisEntryRemoved: 'Entrada quitada',
  interview: 'Preparar una entrevista',
  duplicateCv: 'Duplicar este currículum',
  sampleTitle: 'Elige un ejemplo',
  sampleHint:
    'Cada uno es un currículum completo de una persona ficticia. Se abre como un currículum nuevo.',
  ofEntry: (action) => `Esta entrada: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Mover a ${section}`,
  switchTo: (title) => `Cambiar a ${title}`,
  photo: 'Foto',
  renameTitle: 'Nombre de este currículum',
  renameHint: 'Solo tú ves este nombre. Nunca se imprime.',
}
