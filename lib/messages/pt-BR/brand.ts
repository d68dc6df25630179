import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Brazilian Portuguese. */
export const brand: typeof english = {
  title: 'Marca',
  text: 'Os novos documentos criados neste espaço de trabalho começam com estas cores, fontes e este logotipo. Os documentos existentes continuam como estão.',
  colours: 'Cores',
  newColour: 'Nova cor',
  addColour: 'Adicionar cor',
  removeColour: (colour: string) => `Remover ${colour}`,
  tooLight: 'Esta cor não é legível em papel branco. Escolha uma mais escura.',
  headingFont: 'Títulos',
  bodyFont: 'Texto',
  fontOfTemplate: 'Fonte do modelo',
  ownFont: 'Fonte própria',
  logo: 'Logotipo',
  logoHint: 'Impresso pequeno no fim da primeira página. JPEG, PNG ou WebP.',
  chooseLogo: 'Escolher logotipo',
  removeLogo: 'Remover logotipo',
  logoFailed: 'Não conseguimos ler ou enviar esta imagem. Nada foi alterado. Tente outra.',
  templates: 'Modelos para escolher',
  templatesHint: 'Se nenhum for marcado, todos são permitidos.',
  save: 'Salvar marca',
  saved: 'Salvo. Os novos documentos começam assim.',
}
