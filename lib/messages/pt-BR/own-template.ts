import type { ownTemplate as english } from '../en/own-template'

/** Messages about a template that the person adds from a file, in Brazilian Portuguese. */
export const ownTemplate: typeof english = {
  title: 'Seu próprio modelo',
  add: 'Usar um modelo seu…',
  change: 'Usar outro arquivo…',
  remove: 'Remover modelo',
  download: 'Baixar este modelo como arquivo',
  hint: 'Um arquivo JSON de até 32 kB que descreve cores, fontes e disposição. Baixe um modelo de que você gosta, altere-o em um editor de texto e use-o aqui. O arquivo é verificado neste dispositivo e vai junto no seu currículo.',
  checking: 'Verificando o modelo: três currículos são desenhados com ele e lidos de volta…',
  used: (name) => `Seu currículo usa o modelo “${name}”.`,
  refused: (file) =>
    `Não é possível usar ${file} como modelo. Nada foi alterado. Corrija estes lugares e tente de novo:`,
  unreadable:
    'Não é possível usar aqui o modelo que está neste currículo, por isso o currículo usa o modelo do Vitae escolhido abaixo. Nada foi perdido. Por que não é possível:',
  failed: 'Não foi possível verificar o modelo, e nada foi alterado. Tente de novo daqui a pouco.',
  wholeFile: 'O arquivo',
}
