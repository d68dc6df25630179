import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the panels over the editor, in Brazilian Portuguese. */
export const editorPanels: typeof english = {
  find: 'Buscar neste currículo',
  findLabel: 'Texto a buscar',
  findNothing: 'Nenhum resultado.',
  findCount: (count) => plural(count, { one: '# resultado', other: '# resultados' }),
  paletteLabel: 'Buscar comandos e seções',
  paletteNothing: 'Nenhum comando encontrado.',
  recent: 'Usados recentemente',
  groups: {
    edit: 'Editar',
    entry: 'Este item',
    section: 'Esta seção',
    add: 'Adicionar',
    document: 'Este currículo',
    share: 'Baixar e compartilhar',
    view: 'Prévia',
    others: 'Outros currículos',
    account: 'Conta',
    go: 'Ir para',
  },
  goToSection: (name) => `Ir para ${name}`,
  duplicateThisEntry: 'Duplicar este item',
  removeThisEntry: 'Remover este item',
  thisEntryRemoved: 'Item removido',
  interview: 'Preparar-se para uma entrevista',
  duplicateCv: 'Duplicar este currículo',
  sampleTitle: 'Escolha um exemplo',
  sampleHint:
    'Cada um é o currículo completo de uma pessoa fictícia. Ele abre como um novo currículo.',
  ofEntry: (action) => `Este item: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Mover para ${section}`,
  switchTo: (title) => `Mudar para ${title}`,
  photo: 'Foto',
  renameTitle: 'Nome deste currículo',
  renameHint: 'Só você vê este nome. Ele nunca é impresso.',
}
